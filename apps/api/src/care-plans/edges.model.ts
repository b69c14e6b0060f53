import { Field } from '@nestjs/graphql';
import { ChildModel } from '../children/child.model.ts';
import { Visible } from '../platform/access/rules.ts';
import { pagedField } from '../platform/graphql/paged-field.ts';
import { CarePlanVersionConnection, CarePlanVersionModel } from './care-plan-version.model.ts';
import { CarePlanModel } from './care-plan.model.ts';
import { GoalContentModel, StrandContentModel } from './goal-content.model.ts';
import { GoalCountsModel, GoalModel } from './goal.model.ts';
import { StrandModel } from './strand.model.ts';

// Edges that lead back up, or from a life to what a version says of it. Declared here, so that no two model files need
// to know each other in a circle.

Field(() => CarePlanModel, { nullable: true, description: 'The open joint plan, or the last one.' })(
  ChildModel.prototype,
  'plan',
);
Field(() => GoalCountsModel, { nullable: true, description: 'How many goals are worked at and were reached.' })(
  ChildModel.prototype,
  'goalCounts',
);
Visible('CLINICAL')(ChildModel.prototype, 'goalCounts');
Field(() => ChildModel, { nullable: true, description: 'Whose plan it is.' })(CarePlanModel.prototype, 'child');
pagedField(CarePlanModel, 'versions', CarePlanVersionConnection, 'Every version, newest first.');
Field(() => CarePlanModel, { description: 'The plan it is a version of.' })(CarePlanVersionModel.prototype, 'plan');
Field(() => CarePlanModel, { nullable: true, description: 'The joint plan it belongs to.' })(
  GoalModel.prototype,
  'plan',
);
Field(() => GoalContentModel, { nullable: true, description: 'What the version in force says of it.' })(
  GoalModel.prototype,
  'inForce',
);
Field(() => [StrandModel], { nullable: true, description: 'Every strand it ever had.' })(
  GoalModel.prototype,
  'strands',
);
Field(() => GoalModel, { nullable: true, description: 'The goal it contributes to.' })(StrandModel.prototype, 'goal');
Field(() => StrandContentModel, { nullable: true, description: 'What the version in force says of it.' })(
  StrandModel.prototype,
  'inForce',
);

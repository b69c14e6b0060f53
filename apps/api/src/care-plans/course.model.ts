import { Field } from '@nestjs/graphql';
import { ChildModel } from '../children/child.model.ts';
import { Visible } from '../platform/access/rules.ts';
import { pagedField } from '../platform/graphql/paged-field.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { CarePlanModel } from './care-plan.model.ts';
import { GoalModel } from './goal.model.ts';
import { ObservationConnection, ObservationModel } from './observation.model.ts';
import { RatingModel, TScoreModel } from './rating.model.ts';
import { OpenWorkModel, ReviewModel } from './review.model.ts';
import { StrandModel } from './strand.model.ts';
import { VisitModel } from '../visits/visit.model.ts';
import { DeliveredMinutesModel } from './delivered-minutes.model.ts';

// What is seen of a plan, told by the types it is seen of. Declared here, so that their own files need to know nothing
// of it.

Field(() => ObservationModel, {
  nullable: true,
  description: 'The last level seen of the goal itself, on the scale as it reads now. No strand ever sets it.',
})(GoalModel.prototype, 'latestLevel');
pagedField(
  GoalModel,
  'observations',
  ObservationConnection,
  'Levels seen of the goal itself, newest first, those taken back among them.',
);
Field(() => [RatingModel], { nullable: true, description: 'Ratings of the goal that you may read, oldest first.' })(
  GoalModel.prototype,
  'ratings',
);

Field(() => ObservationModel, { nullable: true, description: 'The last value seen.' })(StrandModel.prototype, 'latest');
pagedField(
  StrandModel,
  'observations',
  ObservationConnection,
  'Values seen, newest first, those taken back among them.',
);

Field(() => ReviewModel, { nullable: true, description: 'The open review, or the last one.' })(
  CarePlanModel.prototype,
  'review',
);
Field(() => [OpenWorkModel], {
  nullable: true,
  description: 'What of the version in force is worked at, each goal before its strands: what a review decides on.',
})(CarePlanModel.prototype, 'openWork');
Visible('CLINICAL')(CarePlanModel.prototype, 'openWork');
Field(() => TScoreModel, { nullable: true, description: 'T of the version that `review` looked at.' })(
  CarePlanModel.prototype,
  'tScore',
);
Visible('CLINICAL')(CarePlanModel.prototype, 'tScore');

Field(() => DeliveredMinutesModel, {
  nullable: true,
  description: 'What was delivered in the last weeks beside what the version in force plans; null before there is one.',
})(CarePlanModel.prototype, 'delivered');
Visible('PLAN_STATE')(CarePlanModel.prototype, 'delivered');

Field(() => [ObservationModel], {
  nullable: true,
  description: 'What was recorded in it, the oldest first, those taken back among them; at most 60.',
})(VisitModel.prototype, 'observations');

Field(() => ReviewModel, { nullable: true, description: 'The review it was given at.' })(
  RatingModel.prototype,
  'review',
);

Field(() => DateTime, { nullable: true, description: 'When something was last seen of the child.' })(
  ChildModel.prototype,
  'lastObservedAt',
);
Visible('PLAN_STATE')(ChildModel.prototype, 'lastObservedAt');

import { Field, ObjectType } from '@nestjs/graphql';
import { ChildModel } from '../children/child.model.ts';
import { Visible } from '../platform/access/rules.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { TriageResultModel } from './triage-result.model.ts';

@ObjectType('Triage', {
  implements: () => [Node],
  description: 'A decision on the way in: what the rules said, and what a person then chose.',
})
@Visible('INTAKE')
export class TriageModel extends Node {
  @Field(() => TriageResultModel, { nullable: true, description: 'What the rules of that day said.' })
  result: TriageResultModel | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the disciplines that were chosen.' })
  disciplines: string[] | null;

  @Field(() => String, { nullable: true, description: 'Why others than the recommended ones, where it was so.' })
  overrideReason: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who decided.' })
  decidedBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When.' })
  decidedAt: string | null;
}

// Declared here, since children know nothing of the way in.
Field(() => TriageModel, { nullable: true, description: 'The last decision on the way in.' })(
  ChildModel.prototype,
  'triage',
);

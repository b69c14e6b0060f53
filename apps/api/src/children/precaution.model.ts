import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate as Day, PrecautionState } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { PrecautionStateEnum } from './closed-sets.model.ts';

@ObjectType('Precaution', {
  implements: () => [Node],
  description: 'A warning that belongs to the child and to every discipline that touches them.',
})
@Visible('CLINICAL')
export class PrecautionModel extends Node {
  @Field(() => String, { nullable: true, description: 'Code of the kind of precaution.' })
  precaution: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where on the body, such as HIP; null where it is not known, which counts as anywhere.',
  })
  site: string | null;

  @Field(() => String, { nullable: true, description: 'LEFT, RIGHT, BOTH, MIDLINE or NOT_KNOWN.' })
  side: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The kind's own status for this child, such as NWB; null where none is recorded.",
  })
  status: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day the status is good for; past it the strictest reading counts.',
  })
  statusUntil: Day | null;

  @Field(() => String, { nullable: true, description: 'What else to know, in words.' })
  note: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who raised it.' })
  raisedBy: StaffModel | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was raised.' })
  raisedOn: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'When to look at it again. It holds past this day too.' })
  reviewOn: Day | null;

  @Field(() => PrecautionStateEnum, { nullable: true, description: 'Whether it holds.' })
  state: PrecautionState | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who recorded that it is cleared.' })
  clearedBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was cleared.' })
  clearedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was cleared.' })
  clearReason: string | null;

  @Field(() => String, { nullable: true, description: 'As what the person who cleared it in writing did so.' })
  clearanceRole: string | null;

  @Field(() => String, { nullable: true, description: 'The person who cleared it in writing, where one had to.' })
  clearanceFrom: string | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}

import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate as Day } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';

@ObjectType('CareTeamMember', {
  implements: () => [Node],
  description: 'Someone who looks after the child in one discipline, from a day to a day.',
})
@Visible('TEAM')
export class CareTeamMemberModel extends Node {
  @Field(() => StaffModel, { nullable: true, description: 'Who it is.' })
  staff: StaffModel | null;

  @Field(() => String, { nullable: true, description: 'Code of the discipline they treat the child in.' })
  discipline: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they answer for the child in this discipline.' })
  lead: boolean | null;

  @Field(() => LocalDate, { nullable: true, description: 'Since when.' })
  joinedOn: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'Since when no longer; null while they are on the team.' })
  leftOn: Day | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}

import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { HandlingKey, LocalDate as Day } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { HandlingKeyEnum } from './closed-sets.model.ts';

@ObjectType('HandlingLine', {
  implements: () => [Node],
  description: 'One line of how we handle this child. A changed line ends and a new one begins.',
})
@Visible('CLINICAL')
export class HandlingLineModel extends Node {
  @Field(() => HandlingKeyEnum, { nullable: true, description: 'What it is about.' })
  key: HandlingKey | null;

  @Field(() => String, { nullable: true, description: 'What is agreed, in words.' })
  value: string | null;

  @Field(() => String, { nullable: true, description: 'Where on the body, such as HIP.' })
  site: string | null;

  @Field(() => String, { nullable: true, description: 'LEFT, RIGHT, BOTH, MIDLINE or NOT_KNOWN.' })
  side: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the discipline that owns it.' })
  discipline: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who wrote it.' })
  owner: StaffModel | null;

  @Field(() => LocalDate, { nullable: true, description: 'Since when it holds.' })
  since: Day | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it holds.' })
  endedAt: string | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}

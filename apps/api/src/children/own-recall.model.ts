import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate as Day, RecallUnit } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { RecallUnitEnum } from './closed-sets.model.ts';

@ObjectType('OwnRecall', { description: 'Something the clinic itself wants looked at again for a child.' })
@Visible('CLINICAL')
export class OwnRecallModel {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'What is looked at.' })
  what: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  why: string | null;

  @Field(() => Int, { nullable: true, description: 'Every how many weeks or months.' })
  everyCount: number | null;

  @Field(() => RecallUnitEnum, { nullable: true, description: 'Weeks or months.' })
  everyUnit: RecallUnit | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was due first.' })
  firstDueOn: Day | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who sees to it.' })
  owner: StaffModel | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its owner could not do it any more: then it waits for everybody on the team.',
  })
  unattended: boolean | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who added it.' })
  recordedBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was added.' })
  recordedAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it goes on.' })
  endedAt: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who ended it.' })
  endedBy: StaffModel | null;

  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  endReason: string | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}

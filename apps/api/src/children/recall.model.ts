import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { GmfcsLevel, LocalDate as Day, RecallKind, DueStanding } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { LocalisedTextModel } from '../platform/graphql/localised-text.model.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { OwnRecallModel } from './own-recall.model.ts';
import { GmfcsLevelEnum, RecallKindEnum, DueStandingEnum } from './closed-sets.model.ts';

@ObjectType('Recall', {
  description:
    'Something that is due to be looked at again. Advisory: an orthopaedic or paediatric lead sets the date.',
})
@Visible('CLINICAL')
export class RecallModel {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => RecallKindEnum, { nullable: true, description: 'What is looked at.' })
  recall: RecallKind | null;

  @Field(() => OwnRecallModel, { nullable: true, description: 'What the clinic wants, for OWN.' })
  own: OwnRecallModel | null;

  @Field(() => LocalisedTextModel, { nullable: true, description: 'The same in words.' })
  name: LocalisedTextModel | null;

  @Field(() => LocalisedTextModel, { nullable: true, description: 'Why it is looked at, and when to refer.' })
  why: LocalisedTextModel | null;

  @Field(() => Int, { nullable: true, description: 'Every how many months, while a schedule has it regular.' })
  everyMonths: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was last done; null where it never was.' })
  lastOn: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it is due.' })
  dueOn: Day | null;

  @Field(() => DueStandingEnum, { nullable: true, description: 'How near that is today.' })
  standing: DueStanding | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the discipline that sees to it; null for OWN, which has an owner.',
  })
  discipline: string | null;

  @Field(() => String, { nullable: true, description: 'The schedule it follows, with its edition; null for OWN.' })
  source: string | null;
}

@ObjectType('RecallCheck', {
  description:
    'That something was looked at on a day, and what came out. The record keeps those taken back, unseen here.',
})
@Visible('CLINICAL')
export class RecallCheckModel {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => RecallKindEnum, { nullable: true, description: 'What was looked at.' })
  recall: RecallKind | null;

  @Field(() => OwnRecallModel, { nullable: true, description: 'Of what the clinic wants, for OWN.' })
  own: OwnRecallModel | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was done; for OWN.' })
  done: boolean | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it is asked for again, where it was not done.' })
  againOn: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'On which day.' })
  doneOn: Day | null;

  @Field(() => GmfcsLevelEnum, { nullable: true, description: 'The level that was seen.' })
  level: GmfcsLevel | null;

  @Field(() => Int, {
    nullable: true,
    description: "Reimers' migration percentage of the worse hip, 0 to 100, as it was read.",
  })
  migrationPercent: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the hips were called stable.' })
  steady: boolean | null;

  @Field(() => String, { nullable: true, description: 'What else was noted; often empty.' })
  note: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who recorded it.' })
  recordedBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was recorded.' })
  recordedAt: string | null;
}

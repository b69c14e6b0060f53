import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Level, ObservationRemark, VoidReason } from '@trellis/domain';
import { Payload, Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { connectionOf } from '../platform/graphql/connection.model.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { VisitModel } from '../visits/visit.model.ts';
import { CarePlanModel } from './care-plan.model.ts';
import { GoalModel } from './goal.model.ts';
import { MeasureValueModel } from './measure.model.ts';
import { StrandModel } from './strand.model.ts';

export const ObservationRemarkEnum = enumOf<ObservationRemark>(
  'ObservationRemark',
  'What made the day unlike others; more than one may hold.',
  {
    TIRED: 'The child was tired.',
    REFUSED: 'The child did not want to.',
    UNWELL: 'The child was unwell.',
    NEW_SETTING: 'The place was new.',
    NEW_PERSON: 'The person was new.',
    PAIN: 'Something hurt.',
  },
);

export const VoidReasonEnum = enumOf<VoidReason>('VoidReason', 'Why an observation was taken back.', {
  UNDO: 'Undone within seconds.',
  WRONG_CHILD: 'It belongs to another child.',
  WRONG_GOAL: 'It belongs to another goal or strand.',
  WRONG_VALUE: 'The value was wrong.',
  OTHER: 'Another reason.',
});

@ObjectType('Observation', {
  implements: () => [Node],
  description:
    "What was seen on a day, in a setting: a level of the goal, or a strand's measure. It sets nothing by itself.",
})
@Visible('CLINICAL')
export class ObservationModel extends Node {
  @Field(() => GoalModel, { nullable: true, description: 'The goal it was seen for.' })
  goal: GoalModel | null;

  @Field(() => StrandModel, { nullable: true, description: 'The strand whose measure it is; null for a level.' })
  strand: StrandModel | null;

  @Field(() => Int, { nullable: true, description: 'The edition of the scale that was on the screen.' })
  scaleEdition: number | null;

  @Field(() => Int, { nullable: true, description: 'From -2 to 2; null for a measure.' })
  level: Level | null;

  @Field(() => String, { nullable: true, description: 'The words of the level, as they read when it was seen.' })
  levelWords: string | null;

  @Field(() => MeasureValueModel, { nullable: true, description: 'The value; null for a level.' })
  measure: MeasureValueModel | null;

  @Field(() => String, { nullable: true, description: 'Code of the setting it was seen in.' })
  setting: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'IN_PERSON, VIDEO, REPORTED_BY_CARER or REPORTED_BY_TEACHER.',
  })
  seenBy: string | null;

  @Field(() => [ObservationRemarkEnum], { nullable: true, description: 'What made the day unlike others.' })
  remarks: ObservationRemark[] | null;

  @Field(() => String, { nullable: true, description: 'A line beside it; empty where nothing was written.' })
  note: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was seen.' })
  happenedAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was written down.' })
  recordedAt: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who wrote it down.' })
  recordedBy: StaffModel | null;

  @Field(() => VisitModel, { nullable: true, description: 'The visit it was seen in, where it was seen in one.' })
  visit: VisitModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; it counts nowhere from then on.' })
  voidedAt: string | null;

  @Field(() => VoidReasonEnum, { nullable: true, description: 'Why it was taken back.' })
  voidReason: VoidReason | null;
}

export const ObservationConnection = connectionOf(ObservationModel, { name: 'Observation', of: 'observations' });

@ObjectType('ObservationPayload', { description: 'What an observation belongs to, read after it.' })
@Payload()
export class ObservationPayload {
  @Field(() => ObservationModel, { nullable: true, description: 'The observation.' })
  observation: ObservationModel | null;

  @Field(() => StrandModel, { nullable: true, description: 'Its strand; null for a level.' })
  strand: StrandModel | null;

  @Field(() => GoalModel, { nullable: true, description: 'Its goal.' })
  goal: GoalModel | null;

  @Field(() => CarePlanModel, { nullable: true, description: 'The joint plan.' })
  plan: CarePlanModel | null;
}

export const ObservationResult = resultOf(
  'Observation',
  ObservationPayload,
  'The observation as it stands in the record, or why it does not.',
);

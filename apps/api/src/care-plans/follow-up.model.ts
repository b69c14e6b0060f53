import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  FollowUpMonths,
  FollowUpResult,
  FollowUpState,
  Level,
  LocalDate as Day,
  SetAsideReason,
} from '@trellis/domain';
import { ChildModel } from '../children/child.model.ts';
import { Payload, Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { ScaleLevelModel } from './goal-content.model.ts';
import { GoalModel } from './goal.model.ts';
import { ObservationModel } from './observation.model.ts';

export const FollowUpStateEnum = enumOf<FollowUpState>('FollowUpState', 'Where a follow-up stands.', {
  OPEN: 'Nobody has looked yet.',
  SEEN: 'Somebody looked, and what was seen is recorded.',
  SET_ASIDE: 'Nobody will look, for a reason.',
});

export const SetAsideReasonEnum = enumOf<SetAsideReason>(
  'SetAsideReason',
  'Why nobody looks at a reached goal again.',
  {
    NOT_REACHABLE: 'The family could not be reached.',
    FAMILY_DECLINED: 'The family does not wish it.',
    MOVED_AWAY: 'The family has moved away.',
    OTHER: 'Another reason, in words.',
    OPEN_AGAIN: 'The goal was opened again. Set by that alone.',
  },
);

export const FollowUpResultEnum = enumOf<FollowUpResult>('FollowUpFinding', 'What a follow-up says.', {
  HELD: 'The level of the closing, or a better one, was seen in the setting of the goal.',
  LOST: 'A lower level was seen there.',
  SEEN_ELSEWHERE: 'It was seen in another setting, which says nothing of this.',
});

@ObjectType('FollowUp', {
  description:
    'A look at a goal three or six months after it was reached: a task with an owner. It never changes the goal.',
})
@Visible('CLINICAL')
export class FollowUpModel {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => GoalModel, { nullable: true, description: 'The goal that was reached.' })
  goal: GoalModel | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day it was closed.' })
  closedOn: Day | null;

  @Field(() => Int, { nullable: true, description: 'How many months after: 3 or 6.' })
  months: FollowUpMonths | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it is due.' })
  dueOn: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'The first day whose sight answers it.' })
  from: Day | null;

  @Field(() => Int, { nullable: true, description: 'The level that is to be held, from 0 to 2.' })
  levelAtClosing: Level | null;

  @Field(() => String, { nullable: true, description: "Code of the goal's own setting, where it is looked at." })
  setting: string | null;

  @Field(() => [ScaleLevelModel], { nullable: true, description: 'The scale of the goal as it was last in force.' })
  levels: ScaleLevelModel[] | null;

  @Field(() => Int, { nullable: true, description: 'The edition of that scale, to send with what was seen.' })
  scaleEdition: number | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who looks.' })
  owner: StaffModel | null;

  @Field(() => Boolean, { nullable: true, description: 'Its owner has left the team, and nobody has it now.' })
  unattended: boolean | null;

  @Field(() => FollowUpStateEnum, { nullable: true, description: 'Where it stands.' })
  state: FollowUpState | null;

  @Field(() => ObservationModel, { nullable: true, description: 'What was seen, once somebody looked.' })
  observation: ObservationModel | null;

  @Field(() => FollowUpResultEnum, { nullable: true, description: 'What that says of what was reached.' })
  result: FollowUpResult | null;

  @Field(() => SetAsideReasonEnum, { nullable: true, description: 'Why nobody looks.' })
  setAsideReason: SetAsideReason | null;

  @Field(() => String, { nullable: true, description: 'A word on that; often empty.' })
  note: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who recorded what was seen, or set it aside.' })
  settledBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When.' })
  settledAt: string | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}

Field(() => [FollowUpModel], {
  nullable: true,
  description: 'Looks at reached goals of all plans, done and still to come, by the day they are due; the newest 24.',
})(ChildModel.prototype, 'followUps');

@ObjectType('FollowUpPayload', { description: 'A follow-up that changed.' })
@Payload()
export class FollowUpPayload {
  @Field(() => FollowUpModel, { nullable: true, description: 'The follow-up.' })
  followUp: FollowUpModel | null;

  @Field(() => GoalModel, { nullable: true, description: 'Its goal, as it was.' })
  goal: GoalModel | null;
}

export const FollowUpPayloadResult = resultOf(
  'FollowUp',
  FollowUpPayload,
  'The follow-up as it is now, or why it was not changed.',
);

import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { NeedKind } from '@trellis/domain';
import { CarePlanVersionModel } from '../care-plans/care-plan-version.model.ts';
import { CarePlanModel } from '../care-plans/care-plan.model.ts';
import { GoalModel } from '../care-plans/goal.model.ts';
import { HomeSheetModel } from '../care-plans/home-programme.model.ts';
import { ReviewModel } from '../care-plans/review.model.ts';
import { SafetyNoticeModel } from '../care-plans/safety-notice.model.ts';
import { ChildModel } from '../children/child.model.ts';
import { RecallModel } from '../children/recall.model.ts';
import { ConferenceTaskModel } from '../conferences/conference.model.ts';
import { Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { connectionOf, PageArgs } from '../platform/graphql/connection.model.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { VisitModel } from '../visits/visit.model.ts';

export const NeedKindEnum = enumOf<NeedKind>('NeedKind', 'What waits for you.', {
  SAFETY_NOTICE: 'There is something to know before your next contact with the child.',
  OLD_SHEET: 'A sheet at home was withdrawn for safety, and its household has not said yet that it is gone.',
  SIGNATURE: 'A version waits for the signature of your discipline.',
  CO_SIGNATURE: 'A trainee of your discipline has signed: answer for it.',
  VISIT_NOTE: 'You treated in a visit that is over, and your note of it is not signed.',
  VISIT_NOTE_CO_SIGNATURE: 'A trainee of your discipline has signed the note of a visit: answer for it.',
  DISCIPLINE_NOTE: 'Another discipline has left yours a note about the plan.',
  GUARDIAN_AGREEMENT: 'A version that was sent waits for the family.',
  CONFERENCE_TASK: 'Something you are to do after a case conference is due within 3 days, or its day is past.',
  RECALL: 'Something is due to be looked at again within 30 days, or its day is past.',
  FOLLOW_UP: 'A goal was reached three or six months ago: look whether it is held. Yours, or of nobody on the team.',
  REVIEW_ESCALATED: 'The review is 14 days past and has no outcome: the lead therapist is asked as well.',
  REVIEW_OVERDUE: 'The day of the review is past.',
  REVIEW_DUE: 'The review is within 14 days.',
  REVIEW_DECISION: 'A review is closed and nobody has said what comes of it.',
  RATING: 'An open review has goals that no practitioner has rated.',
  REACHED_PROPOSED: 'A goal could be confirmed as reached.',
  STRANDS_AT_TARGET:
    'All strands of a goal are at target and nobody has seen the goal itself since. Of your strands, or of nobody on the team.',
  VERBAL_AGREEMENT_ENDING: "The family's spoken agreement ends within 7 days, or has ended.",
  RULE_SET_ASIDE:
    'A rule that looks between the disciplines is set aside more than half the time: say what you make of it.',
  TRIAGE_CALL: 'A child could not be triaged from what was said: call the family.',
});

/** The rows are chosen for the caller, so the type itself is open to all; each field keeps the rule of its own type. */
@ObjectType('Need', { description: 'One thing that waits for you.' })
@Visible('DIRECTORY')
export class NeedModel {
  @Field(() => ID, { description: 'Stable name of what waits; it is no id of a row.' })
  id: string;

  @Field(() => NeedKindEnum, { description: 'What it is.' })
  kind: NeedKind;

  @Field(() => ChildModel, { nullable: true, description: 'For whom.' })
  child: ChildModel | null;

  @Field(() => CarePlanModel, { nullable: true, description: 'The joint plan it is about.' })
  plan: CarePlanModel | null;

  @Field(() => CarePlanVersionModel, { nullable: true, description: 'The version it is about.' })
  planVersion: CarePlanVersionModel | null;

  @Field(() => GoalModel, { nullable: true, description: 'The goal it is about.' })
  goal: GoalModel | null;

  @Field(() => ReviewModel, { nullable: true, description: 'The open review it is about.' })
  review: ReviewModel | null;

  @Field(() => ConferenceTaskModel, { nullable: true, description: 'The task it is about.' })
  conferenceTask: ConferenceTaskModel | null;

  @Field(() => VisitModel, { nullable: true, description: 'The visit it is about.' })
  visit: VisitModel | null;

  @Field(() => RecallModel, { nullable: true, description: 'What it is that is looked at again; for RECALL.' })
  recall: RecallModel | null;

  @Field(() => HomeSheetModel, { nullable: true, description: 'The sheet it is about, with its household.' })
  homeSheet: HomeSheetModel | null;

  @Field(() => [SafetyNoticeModel], {
    nullable: true,
    description: 'What is open for you to acknowledge; empty for everything but SAFETY_NOTICE.',
  })
  safety: SafetyNoticeModel[] | null;

  @Field(() => String, { nullable: true, description: 'Code of the discipline that is asked.' })
  discipline: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day it is due, where it has one.' })
  dueOn: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it waits.' })
  since: string | null;
}

export const NeedConnection = connectionOf(NeedModel, { name: 'Need', of: 'things that wait for you', counted: true });

@ArgsType()
export class NeedsArgs extends PageArgs {
  @Field(() => [NeedKindEnum], { nullable: true, description: 'Only these kinds; all if left out.' })
  kinds?: NeedKind[] | null;
}

import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { TimelineKind } from '@trellis/domain';
import { AgreementModel } from '../care-plans/agreement.model.ts';
import { CarePlanVersionModel } from '../care-plans/care-plan-version.model.ts';
import { GoalModel } from '../care-plans/goal.model.ts';
import { ObservationModel } from '../care-plans/observation.model.ts';
import { RatingModel } from '../care-plans/rating.model.ts';
import { StrandModel } from '../care-plans/strand.model.ts';
import { ChildModel } from '../children/child.model.ts';
import { HandlingLineModel } from '../children/handling-line.model.ts';
import { PrecautionModel } from '../children/precaution.model.ts';
import { CaseConferenceModel } from '../conferences/conference.model.ts';
import { Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { connectionOf, PageArgs } from '../platform/graphql/connection.model.ts';
import { pagedField } from '../platform/graphql/paged-field.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';

export const TimelineKindEnum = enumOf<TimelineKind>('TimelineKind', 'What happened.', {
  OBSERVATION: 'Something was seen.',
  RATING: 'A goal was rated.',
  VERSION_SENT: 'A version of the plan was sent for signatures.',
  VERSION_IN_FORCE: 'A version of the plan came into force.',
  AGREEMENT: 'A party agreed to a version.',
  PRECAUTION: 'A precaution was raised or, when `ended`, cleared.',
  HANDLING: 'A line of how we handle was agreed or, when `ended`, is over.',
  GOAL_CLOSED: 'A goal was closed.',
  CONFERENCE: 'People met about the child.',
  TEAM: 'Somebody joined the care team or, when `ended`, left it.',
});

@ObjectType('TimelineEntry', { description: 'One thing that happened, with the row that tells more of it.' })
@Visible('CLINICAL')
export class TimelineEntryModel {
  @Field(() => ID, { description: 'Stable name of what happened; it is no id of a row.' })
  id: string;

  @Field(() => TimelineKindEnum, { description: 'What it was.' })
  kind: TimelineKind;

  @Field(() => Boolean, { description: 'True for the end of what an earlier entry began.' })
  ended: boolean;

  @Field(() => DateTime, {
    description: "When; for what has a day only, the beginning of that day in the clinic's zone.",
  })
  at: string;

  @Field(() => String, { nullable: true, description: 'Code of the discipline it belongs to.' })
  discipline: string | null;

  @Field(() => String, { nullable: true, description: 'Name of whoever did it.' })
  by: string | null;

  @Field(() => GoalModel, { nullable: true, description: 'The goal it is about.' })
  goal: GoalModel | null;

  @Field(() => StrandModel, { nullable: true, description: 'The strand it is about.' })
  strand: StrandModel | null;

  @Field(() => ObservationModel, { nullable: true, description: 'What was seen.' })
  observation: ObservationModel | null;

  @Field(() => RatingModel, { nullable: true, description: 'The rating.' })
  rating: RatingModel | null;

  @Field(() => CarePlanVersionModel, { nullable: true, description: 'The version.' })
  planVersion: CarePlanVersionModel | null;

  @Field(() => AgreementModel, { nullable: true, description: 'The agreement.' })
  agreement: AgreementModel | null;

  @Field(() => PrecautionModel, { nullable: true, description: 'The precaution.' })
  precaution: PrecautionModel | null;

  @Field(() => HandlingLineModel, { nullable: true, description: 'The line of how we handle.' })
  handling: HandlingLineModel | null;

  @Field(() => CaseConferenceModel, { nullable: true, description: 'The case conference.' })
  conference: CaseConferenceModel | null;
}

const TimelineConnection = connectionOf(TimelineEntryModel, { name: 'Timeline', of: 'things that happened' });

@ArgsType()
class TimelineArgs extends PageArgs {
  @Field(() => [TimelineKindEnum], { nullable: true, description: 'Only these kinds; all if left out.' })
  kinds?: TimelineKind[] | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Only what happened on this day of the clinic or before; all if left out.',
  })
  until?: string | null;
}

pagedField(
  ChildModel,
  'timeline',
  TimelineConnection,
  'What happened in the care of the child, newest first. Ratings that are blind to you are not in it.',
  TimelineArgs,
);

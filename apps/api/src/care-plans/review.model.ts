import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EndCriterion, Forecast, ReviewOutcome, WorkDecision } from '@trellis/domain';
import { Payload, Visible } from '../platform/access/rules.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { CarePlanVersionModel } from './care-plan-version.model.ts';
import { CarePlanModel } from './care-plan.model.ts';
import { GoalRatingsModel, RatingModel, TScoreModel } from './rating.model.ts';
import { EndCriterionEnum, ReviewOutcomeEnum, WorkDecisionEnum } from './review-sets.model.ts';

@ObjectType('DecidedWork', { description: 'What becomes of a goal or strand that was worked at.' })
@Visible('PART')
export class DecidedWorkModel {
  @Field(() => ID, { description: 'The goal.' })
  goalId: string;

  @Field(() => ID, { nullable: true, description: 'The strand; null for the goal itself.' })
  strandId: string | null;

  @Field(() => WorkDecisionEnum, { description: 'What becomes of it.' })
  decision: WorkDecision;
}

@ObjectType('Forecast', {
  description:
    'In how many more weeks it may be there at the rate seen so far. Made of six observations or more, and left out where ' +
    'the rate is flat, turns away, or would take more than a year.',
})
@Visible('PART')
export class ForecastModel implements Forecast {
  @Field(() => Int, { description: 'At the fastest rate that fits what was seen.' })
  fromWeeks: number;

  @Field(() => Int, { description: 'At the slowest.' })
  toWeeks: number;

  @Field(() => Int, { description: 'How many observations it is made of.' })
  observations: number;
}

@ObjectType('DeliveredWork', {
  description:
    'What was recorded of one goal or strand between two reviews. What was delivered is what was seen and ' +
    'written down; minutes are those that were planned. Minutes of visits are in `CarePlan.delivered`.',
})
@Visible('PART')
export class DeliveredWorkModel {
  @Field(() => ID, { description: 'The goal.' })
  goalId: string;

  @Field(() => ID, { nullable: true, description: 'The strand; null for the goal itself, whose level was looked at.' })
  strandId: string | null;

  @Field(() => Float, { nullable: true, description: 'Minutes of an average week that the dose of the strand plans.' })
  weeklyMinutes: number | null;

  @Field(() => Int, { description: 'Observations that still count.' })
  observations: number;

  @Field(() => Int, { description: 'Days with one.' })
  days: number;

  @Field(() => LocalDate, { nullable: true, description: 'The last of those days.' })
  lastOn: string | null;

  @Field(() => ForecastModel, {
    nullable: true,
    description: 'When it may be at its level or target, by today; null for silence.',
  })
  forecast: ForecastModel | null;
}

@ObjectType('DeliveredAtHome', { description: 'What a home programme asks of a week, and what families told of it.' })
@Visible('PART')
export class DeliveredAtHomeModel {
  @Field(() => Int, { description: 'Activities that do not rest.' })
  activities: number;

  @Field(() => Int, { description: 'Minutes of a week that they ask for.' })
  weeklyMinutes: number;

  @Field(() => Int, { description: 'Weeks of an activity that a household told of.' })
  told: number;

  @Field(() => Int, { description: 'Of these, those in which it fitted.' })
  fitted: number;
}

@ObjectType('Delivered', { description: 'What was planned and what was recorded of it, up to a review.' })
@Visible('PART')
export class DeliveredModel {
  @Field(() => LocalDate, { description: 'From the last review before, or from the day the plan came into force.' })
  from: string;

  @Field(() => LocalDate, { description: 'Until the review was closed; until today while it is open.' })
  until: string;

  @Field(() => [DeliveredWorkModel], { description: 'Each goal of the version, and each of its strands.' })
  work: DeliveredWorkModel[];

  @Field(() => DeliveredAtHomeModel, { description: 'The home programme of the version.' })
  home: DeliveredAtHomeModel;
}

@ObjectType('Review', {
  implements: () => [Node],
  description: 'The planned re-look at a plan: the goals of one version are rated by two who do not see each other’s.',
})
@Visible('CLINICAL')
export class ReviewModel extends Node {
  @Field(() => CarePlanModel, { nullable: true, description: 'The plan.' })
  plan: CarePlanModel | null;

  @Field(() => CarePlanVersionModel, { nullable: true, description: 'The version whose goals are rated.' })
  planVersion: CarePlanVersionModel | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day the version says.' })
  dueOn: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it is held; ratings are given within 14 days of it.',
  })
  heldOn: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who opened it.' })
  openedBy: StaffModel | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was closed, which ended the blindness of its ratings.',
  })
  closedAt: string | null;

  @Field(() => [GoalRatingsModel], { nullable: true, description: 'Each goal: who has rated it and who is awaited.' })
  goals: GoalRatingsModel[] | null;

  @Field(() => [RatingModel], { nullable: true, description: 'The ratings you may read.' })
  ratings: RatingModel[] | null;

  @Field(() => TScoreModel, { nullable: true, description: 'T of the version, from the ratings you may read.' })
  tScore: TScoreModel | null;

  @Field(() => DeliveredModel, { nullable: true, description: 'What was planned, and what was recorded of it.' })
  delivered: DeliveredModel | null;

  @Field(() => ReviewOutcomeEnum, { nullable: true, description: 'What came of it; null until somebody has said so.' })
  outcome: ReviewOutcome | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day the plan is looked at again.' })
  nextOn: string | null;

  @Field(() => EndCriterionEnum, { nullable: true, description: 'Why care ended, in a word.' })
  endReason: EndCriterion | null;

  @Field(() => String, { nullable: true, description: 'What was said of it, in words.' })
  outcomeReason: string | null;

  @Field(() => [DecidedWorkModel], { nullable: true, description: 'What becomes of each goal and strand worked at.' })
  work: DecidedWorkModel[] | null;

  @Field(() => CarePlanVersionModel, { nullable: true, description: 'The version that was begun by it.' })
  nextVersion: CarePlanVersionModel | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who said what comes of it.' })
  decidedBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When.' })
  decidedAt: string | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}

@ObjectType('OpenWork', { description: 'A goal of the version in force that is worked at, or a strand under it.' })
@Visible('PART')
export class OpenWorkModel {
  @Field(() => ID, { description: 'The goal.' })
  goalId: string;

  @Field(() => ID, { nullable: true, description: 'The strand; null for the goal itself.' })
  strandId: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the discipline of a strand.' })
  discipline: string | null;
}

@ObjectType('ReviewPayload', { description: 'A review and its plan.' })
@Payload()
export class ReviewPayload {
  @Field(() => ReviewModel, { nullable: true, description: 'The review.' })
  review: ReviewModel | null;

  @Field(() => CarePlanModel, { nullable: true, description: 'The joint plan.' })
  plan: CarePlanModel | null;
}

@ObjectType('RatingPayload', { description: 'A rating and its review.' })
@Payload()
export class RatingPayload {
  @Field(() => RatingModel, { nullable: true, description: 'The rating.' })
  rating: RatingModel | null;

  @Field(() => ReviewModel, { nullable: true, description: 'The review.' })
  review: ReviewModel | null;
}

export const ReviewResult = resultOf('Review', ReviewPayload, 'The review, or why it was not changed.');
export const RatingResult = resultOf('Rating', RatingPayload, 'The rating, or why it was not given.');

import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Payload, Visible } from '../platform/access/rules.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { CarePlanVersionModel } from './care-plan-version.model.ts';
import { CarePlanModel } from './care-plan.model.ts';
import { GoalRatingsModel, RatingModel, TScoreModel } from './rating.model.ts';

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

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
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

import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  type Level,
  type EndCriterion,
  levelSchema,
  localDateSchema,
  MOST_DECIDED_WORK,
  type RaterKind,
  ratingInputSchema,
  reviewDecisionSchema,
  type ReviewOutcome,
  SPECIAL_RATINGS,
  type SpecialRating,
  WORK_DECISIONS,
  type WorkDecision,
} from '@trellis/domain';
import { z } from 'zod';
import { knownId } from '../platform/graphql/row-ids.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { RaterKindEnum, SpecialRatingEnum } from './rating.model.ts';
import { EndCriterionEnum, ReviewOutcomeEnum, WorkDecisionEnum } from './review-sets.model.ts';

export const openReviewSchema = z.object({ planId: z.string(), heldOn: localDateSchema });
export type OpenReview = z.output<typeof openReviewSchema>;

@InputType('OpenReviewInput', { description: 'A review of the version in force.' })
export class OpenReviewInput implements z.input<typeof openReviewSchema> {
  @Field(() => ID, { description: 'The plan.' })
  planId: string;

  @Field(() => LocalDate, { description: 'The day it is held: at most 14 days away.' })
  heldOn: string;
}

const { raterKind, raterName } = ratingInputSchema.shape;

export const giveRatingSchema = z
  .object({
    reviewId: z.string(),
    goalId: z.string().toLowerCase(),
    raterKind,
    raterName: raterName.default(null),
    level: levelSchema.nullable().default(null),
    special: z.enum(SPECIAL_RATINGS).nullable().default(null),
    scaleEdition: z.int().min(1),
  })
  .refine(({ level, special }) => (level === null) !== (special === null), { path: ['level'] });
export type GiveRating = z.output<typeof giveRatingSchema>;

@InputType('GiveRatingInput', { description: 'A level for one goal at a review: either `level` or `special`.' })
export class GiveRatingInput implements z.input<typeof giveRatingSchema> {
  @Field(() => ID, { description: 'The review.' })
  reviewId: string;

  @Field(() => ID, { description: 'The goal.' })
  goalId: string;

  @Field(() => RaterKindEnum, { description: 'As what the rater rates.' })
  raterKind: RaterKind;

  @Field(() => String, { nullable: true, description: 'Who says it, where you type for somebody else.' })
  raterName?: string | null;

  @Field(() => Int, { nullable: true, description: 'From -2 to 2.' })
  level?: Level | null;

  @Field(() => SpecialRatingEnum, { nullable: true, description: 'A rating with a name of its own.' })
  special?: SpecialRating | null;

  @Field(() => Int, { description: 'The edition of the scale whose words were on the screen.' })
  scaleEdition: number;
}

export const closeReviewSchema = z.object({ reviewId: z.string(), version: z.int() });
export type CloseReview = z.output<typeof closeReviewSchema>;

@InputType('CloseReviewInput', { description: 'A review that is over.' })
export class CloseReviewInput implements z.input<typeof closeReviewSchema> {
  @Field(() => ID, { description: 'The review.' })
  reviewId: string;

  @Field(() => Int, { description: 'The version of the review you saw.' })
  version: number;
}

const decision = reviewDecisionSchema.shape;

export const decideReviewSchema = z.object({
  reviewId: z.string(),
  version: z.int(),
  outcome: decision.outcome,
  nextOn: decision.nextOn.default(null),
  endReason: decision.endReason.default(null),
  reason: decision.reason.default(''),
  work: z
    .array(
      z.object({
        goalId: z.string().toLowerCase(),
        strandId: z.string().toLowerCase().nullable().default(null),
        decision: z.enum(WORK_DECISIONS),
        rowVersion: z.int().nullable().default(null),
      }),
    )
    .max(MOST_DECIDED_WORK)
    .transform((all) =>
      all.map(({ goalId, strandId, decision: made, rowVersion }) => ({
        goal: goalId,
        strand: strandId,
        decision: made,
        rowVersion,
      })),
    ),
  draftId: knownId.nullable().default(null),
  draftVersion: z.int().nullable().default(null),
});
export type DecideReview = z.output<typeof decideReviewSchema>;

@InputType('DecidedWorkInput', { description: 'What becomes of one goal or strand that is worked at.' })
export class DecidedWorkInput {
  @Field(() => ID, { description: 'The goal.' })
  goalId: string;

  @Field(() => ID, { nullable: true, description: 'The strand; left out for the goal itself.' })
  strandId?: string | null;

  @Field(() => WorkDecisionEnum, { description: 'What becomes of it.' })
  decision: WorkDecision;

  @Field(() => Int, {
    nullable: true,
    description: 'For what is cancelled while a draft is open: the version of its row in the draft, as you saw it.',
  })
  rowVersion?: number | null;
}

@InputType('DecideReviewInput', { description: 'What comes of a closed review.' })
export class DecideReviewInput implements z.input<typeof decideReviewSchema> {
  @Field(() => ID, { description: 'The review.' })
  reviewId: string;

  @Field(() => Int, { description: 'The version of the review you saw.' })
  version: number;

  @Field(() => ReviewOutcomeEnum, { description: 'What comes of it.' })
  outcome: ReviewOutcome;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day the plan is looked at again; asked for by everything but END.',
  })
  nextOn?: string | null;

  @Field(() => EndCriterionEnum, { nullable: true, description: 'For END: why.' })
  endReason?: EndCriterion | null;

  @Field(() => String, { nullable: true, description: 'In words; asked for by PAUSE and END.' })
  reason?: string;

  @Field(() => [DecidedWorkInput], {
    description:
      'For NEXT_VERSION what becomes of each goal and strand that `openWork` of the plan names, and of no other; else empty.',
  })
  work: DecidedWorkInput[];

  @Field(() => ID, {
    nullable: true,
    description: 'For NEXT_VERSION while a draft is open: which. What is cancelled is taken out of it.',
  })
  draftId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The version of that draft's own row as you saw it; the day of the next look is written in it.",
  })
  draftVersion?: number | null;
}

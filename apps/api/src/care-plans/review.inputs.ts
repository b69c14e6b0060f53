import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  type Level,
  levelSchema,
  localDateSchema,
  type RaterKind,
  ratingInputSchema,
  SPECIAL_RATINGS,
  type SpecialRating,
} from '@trellis/domain';
import { z } from 'zod';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { RaterKindEnum, SpecialRatingEnum } from './rating.model.ts';

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

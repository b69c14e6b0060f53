import { Args, Context, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires, Visible } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { Reads } from '../platform/read/reads.ts';
import { DecideReview } from './decide-review.ts';
import { CloseReview } from './close-review.ts';
import { GiveRating } from './give-rating.ts';
import { OpenReview } from './open-review.ts';
import {
  CloseReviewInput,
  closeReviewSchema,
  DecideReviewInput,
  decideReviewSchema,
  GiveRatingInput,
  giveRatingSchema,
  OpenReviewInput,
  openReviewSchema,
} from './review.inputs.ts';
import { RatingResult, ReviewModel, ReviewResult } from './review.model.ts';

@Resolver(() => ReviewModel)
export class ReviewResolver {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly opening: OpenReview,
    private readonly rating: GiveRating,
    private readonly closing: CloseReview,
    private readonly deciding: DecideReview,
  ) {}

  @Query(() => ReviewModel, { nullable: true, description: 'A review, by its id.' })
  @Visible('CLINICAL')
  review(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('id', { type: () => ID, description: 'Id of the review.' }) id: string,
  ): Promise<unknown> {
    return this.reads.byId(context, info, id);
  }

  @Mutation(() => ReviewResult, { description: 'Opens a review of the version in force; a plan has one at a time.' })
  @Requires('review:open')
  openReview(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { type: () => OpenReviewInput, description: 'Which plan, and the day.' }) input: OpenReviewInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'ReviewPayload', schema: openReviewSchema, input }, (tx, parsed) =>
      this.opening.execute(tx, parsed),
    );
  }

  @Mutation(() => RatingResult, {
    description: 'Rates one goal, once and for good. You do not see what others gave until two have rated it.',
  })
  @Requires('rating:give')
  giveRating(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { type: () => GiveRatingInput, description: 'The goal and its level.' }) input: GiveRatingInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'RatingPayload', schema: giveRatingSchema, input }, (tx, parsed) =>
      this.rating.execute(tx, parsed),
    );
  }

  @Mutation(() => ReviewResult, { description: 'Closes a review, which ends the blindness of its ratings.' })
  @Requires('review:close')
  closeReview(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { type: () => CloseReviewInput, description: 'Which review.' }) input: CloseReviewInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'ReviewPayload', schema: closeReviewSchema, input },
      (tx, parsed) => this.closing.execute(tx, parsed),
    );
  }

  @Mutation(() => ReviewResult, {
    description: 'Says what comes of a closed review, once: what the plan does then is done with it.',
  })
  @Requires('review:decide')
  decideReview(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { type: () => DecideReviewInput, description: 'Which review, and what comes of it.' })
    input: DecideReviewInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'ReviewPayload', schema: decideReviewSchema, input },
      (tx, parsed) => this.deciding.execute(tx, parsed),
    );
  }
}

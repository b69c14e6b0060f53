import { Injectable } from '@nestjs/common';
import { giveRating, ok, refuse, startLevelOf } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { GiveRating as Input } from './review.inputs.ts';
import { ReviewStore } from './review.store.ts';

/** A rater gives one goal a level, once and for good, without having read another's. */
@Injectable()
export class GiveRating {
  constructor(private readonly store: ReviewStore) {}

  async execute(tx: Transaction, input: Input): Promise<Outcome<Changed>> {
    const { childId, onTeam, record } = await this.store.getReview(tx, input.reviewId);
    tx.require('rating:give', { onCareTeam: onTeam });
    const goal = record.goals.find((each) => each.goal === input.goalId);
    if (goal === undefined) throw notFound();
    const { scaleEdition } = goal;
    if (input.scaleEdition !== scaleEdition) {
      return refuse('SCALE_EDITION_CHANGED', { seen: input.scaleEdition, current: scaleEdition });
    }
    const given = input.level ?? input.special;
    if (given === null) return refuse('GAS_NOT_A_RATING', { kind: 'NOTHING' });
    const { raterKind, raterName } = input;
    const decided = giveRating(
      { goal: goal.goal, raterKind, given, raterName },
      {
        ...record,
        startLevel: startLevelOf(goal, record.startConvention),
        scaleEdition,
        by: tx.caller.staffId,
        on: tx.today,
      },
    );
    if (!decided.ok) return decided;
    const { level, special } = decided.value;
    const id = tx.newId();
    await this.store.addRating(tx, {
      id,
      reviewId: record.review.review,
      goalId: goal.goal,
      childId,
      raterKind,
      raterName,
      level,
      special,
      scaleEdition,
      givenBy: tx.caller.staffId,
      givenAt: tx.now,
    });
    tx.record({
      action: 'rating:give',
      type: 'Rating',
      id,
      version: 1,
      childId,
      details: { review: record.review.review, goal: goal.goal, raterKind },
    });
    return ok({ rating: id, review: record.review.review });
  }
}

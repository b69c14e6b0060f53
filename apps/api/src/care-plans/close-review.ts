import { Injectable } from '@nestjs/common';
import { closeReview, ok } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { CloseReview as Input } from './review.inputs.ts';
import { ReviewStore } from './review.store.ts';

/** Ends a review: from now on everyone of the team reads all its ratings, and none is added. */
@Injectable()
export class CloseReview {
  constructor(private readonly store: ReviewStore) {}

  async execute(tx: Transaction, { reviewId, version }: Input): Promise<Outcome<Changed>> {
    const { childId, planId, version: current, onTeam, record } = await this.store.getReview(tx, reviewId);
    tx.require('review:close', { onCareTeam: onTeam });
    const stale = movedOn({ version: current }, version);
    if (stale !== undefined) return stale;
    const decided = closeReview(record.review);
    if (!decided.ok) return decided;
    const { review: id } = decided.value;
    const saved = await this.store.setClosed(tx, id, version);
    if (!saved.ok) return saved;
    tx.record({ action: 'review:close', type: 'Review', id, version: saved.value, childId });
    return ok({ review: id, plan: planId });
  }
}

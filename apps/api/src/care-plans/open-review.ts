import { Injectable } from '@nestjs/common';
import { ok, openReview, refuse } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { OpenReview as Input } from './review.inputs.ts';
import { ReviewStore } from './review.store.ts';

@Injectable()
export class OpenReview {
  constructor(private readonly store: ReviewStore) {}

  async execute(tx: Transaction, { planId, heldOn }: Input): Promise<Outcome<Changed>> {
    const { childId, onTeam, dueOn, ...plan } = await this.store.getPlan(tx, planId);
    tx.require('review:open', { onCareTeam: onTeam });
    const decided = openReview(tx.newId(), heldOn, { ...plan, today: tx.today });
    if (!decided.ok) return decided;
    const { review: id, version: versionId } = decided.value;
    const added = await this.store.add(tx, {
      id,
      planId,
      versionId,
      childId,
      dueOn: dueOn ?? heldOn,
      heldOn,
      openedBy: tx.caller.staffId,
      openedAt: tx.now,
      closedBy: null,
      closedAt: null,
      version: 1,
    });
    if (!added) return refuse('REVIEW_ALREADY_OPEN', { heldOn });
    tx.record({ action: 'review:open', type: 'Review', id, version: 1, childId, details: { heldOn } });
    return ok({ review: id, plan: planId });
  }
}

import { Injectable } from '@nestjs/common';
import type { DecidedReview, LocalDate, OpenReviewFacts, ReachedGoal } from '@trellis/domain';
import { isId } from '../platform/database/ids.ts';
import { insertIfAbsent } from '../platform/database/insert-if-absent.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { updateVersioned } from '../platform/database/update-versioned.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import { type FactsOfChild, knownFacts } from './known-facts.ts';
import { HOLD_PLAN } from './plan-in-hand.read.ts';
import { Rating } from './rating.entity.ts';
import type { ReviewRecord } from './review-facts.ts';
import { PLAN_TO_REVIEW, REVIEW_TO_DECIDE, REVIEW_TO_RATE } from './review-facts.read.ts';
import { Review } from './review.entity.ts';

export type PlanToReview = FactsOfChild & Omit<OpenReviewFacts, 'today'> & { readonly dueOn: LocalDate | null };
export type FactsToDecide = FactsOfChild & {
  readonly decided: boolean;
  readonly agreedOn: LocalDate | null;
  readonly reviews: number;
  readonly reached: readonly ReachedGoal[];
};
export type ReviewToRate = FactsOfChild & {
  readonly planId: string;
  readonly version: number;
  readonly record: ReviewRecord;
};

/** A review as it is opened; what comes of it is said later. */
type OpenedReview = Pick<
  Review,
  | 'id'
  | 'planId'
  | 'versionId'
  | 'childId'
  | 'dueOn'
  | 'heldOn'
  | 'openedBy'
  | 'openedAt'
  | 'closedBy'
  | 'closedAt'
  | 'version'
>;

@Injectable()
export class ReviewStore {
  /** The plan, held first: the version a review is opened on is the one in force until the transaction ends. */
  async getPlan(tx: Transaction, planId: string): Promise<PlanToReview> {
    if (!isId(planId)) throw notFound();
    await tx.manager.query(HOLD_PLAN.PLAN, [tx.caller.clinicId, planId]);
    return knownFacts<PlanToReview>(tx, PLAN_TO_REVIEW, planId);
  }

  /**
   * The review with all its ratings, locked first and read afterwards: two who rate at once do so one after the other,
   * and the second sees that the first has rated.
   */
  async getReview(tx: Transaction, reviewId: string): Promise<ReviewToRate> {
    if (!isId(reviewId)) throw notFound();
    const key = { clinicId: tx.caller.clinicId, id: reviewId };
    await tx.manager.findOne(Review, { where: key, lock: { mode: 'pessimistic_write' } });
    return knownFacts<ReviewToRate>(tx, REVIEW_TO_RATE, reviewId);
  }

  /** False when the plan has an open review, which somebody may have opened a moment before. */
  async add(tx: Transaction, row: OpenedReview): Promise<boolean> {
    return insertIfAbsent(tx, Review, row);
  }

  /** What the outcome of a review is decided on, beside its plan. The review is held by `getReview`. */
  endFacts(tx: Transaction, reviewId: string): Promise<FactsToDecide> {
    return knownFacts<FactsToDecide>(tx, REVIEW_TO_DECIDE, reviewId);
  }

  setDecided(
    tx: Transaction,
    reviewId: string,
    version: number,
    decided: DecidedReview,
    nextVersionId: string | null,
  ): Promise<Outcome<number>> {
    const { outcome, nextOn, endReason, reason, work } = decided;
    return updateVersioned(tx, Review, { id: reviewId }, version, {
      outcome,
      nextOn,
      endReason,
      outcomeReason: reason,
      work,
      nextVersionId,
      decidedBy: tx.caller.staffId,
      decidedAt: tx.now,
    });
  }

  async addRating(tx: Transaction, row: Omit<Rating, 'clinicId'>): Promise<void> {
    await tx.manager.insert(Rating, { clinicId: tx.caller.clinicId, ...row });
  }

  setClosed(tx: Transaction, reviewId: string, version: number): Promise<Outcome<number>> {
    const closed = { closedBy: tx.caller.staffId, closedAt: tx.now };
    return updateVersioned(tx, Review, { id: reviewId }, version, closed);
  }
}

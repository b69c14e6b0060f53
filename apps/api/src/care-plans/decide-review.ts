import { Injectable } from '@nestjs/common';
import {
  decideReview,
  type DecidedReview,
  type DecidedWork,
  disciplinesOfGoal,
  findVersion,
  ok,
} from '@trellis/domain';
import { isId } from '../platform/database/ids.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { CancelInDraft, type SeenWork } from './cancel-in-draft.ts';
import { PlanMovesStore } from './plan-moves.store.ts';
import { type PlanInHand, PlanStore } from './plan.store.ts';
import type { DecideReview as Input } from './review.inputs.ts';
import { ReviewStore } from './review.store.ts';
import { PLAN_ACTION, WholePlan } from './whole-plan.ts';

/** What comes of a closed review, once: the plan goes on, has a next version, rests or ends, all in one transaction. */
@Injectable()
export class DecideReview {
  constructor(
    private readonly reviews: ReviewStore,
    private readonly plans: PlanStore,
    private readonly whole: WholePlan,
    private readonly moves: PlanMovesStore,
    private readonly cancelling: CancelInDraft,
  ) {}

  async execute(
    tx: Transaction,
    { reviewId, version: seen, draftId, draftVersion, ...said }: Input,
  ): Promise<Outcome<Changed>> {
    const { planId, childId, version, onTeam, record } = await this.reviews.getReview(tx, reviewId);
    tx.require('review:decide', { onCareTeam: onTeam });
    const stale = movedOn({ version }, seen);
    if (stale !== undefined) return stale;
    const plan = await this.plans.holdPlan(tx, planId);
    const decision = {
      ...said,
      work: said.work.map(({ goal, strand, decision: made }) => ({ goal, strand, decision: made })),
    };
    for (const { goal, strand } of decision.work) {
      const isOurs = plan.record.strands.some((each) => each.strand === strand && each.goal === goal);
      const isGoal = strand === null && plan.record.goals.some((each) => each.goal === goal);
      if (!isOurs && !isGoal) throw notFound();
    }
    if (draftId !== null && !isId(draftId)) throw notFound();
    if (draftId !== null) await this.plans.getVersion(tx, draftId);
    const facts = await this.reviews.endFacts(tx, reviewId);
    const decided = decideReview(decision, {
      ...facts,
      review: record.review,
      heldOn: record.review.heldOn,
      plan: plan.record,
      draft: tx.newId(),
      seenDraft: draftId,
      today: tx.today,
      birthDate: plan.birthDate,
    });
    if (!decided.ok) return decided;
    await this.follow(tx, plan, decided.value);
    const { draft, revised, outcome, nextOn, endReason, work } = decided.value;
    if (revised !== null) {
      const done = await this.cancelling.execute(tx, plan, revised, {
        version: draftVersion ?? 0,
        work: work.map((each) => ({ ...each, rowVersion: rowVersionOf(said.work, each) })),
      });
      if (!done.ok) return done;
    }
    const nextVersion = draft?.version ?? revised?.version;
    const saved = await this.reviews.setDecided(tx, record.review.review, version, decided.value, nextVersion ?? null);
    if (!saved.ok) return saved;
    const id = record.review.review;
    const details = { outcome, nextOn, endReason, work, nextVersion };
    tx.record({ action: 'review:decide', type: 'Review', id, version: saved.value, childId, details });
    return ok({ review: id, plan: planId });
  }

  /** What the outcome does to the plan, under the same rights as if it were done by itself. */
  private async follow(tx: Transaction, plan: PlanInHand, { move, moves, draft, work }: DecidedReview): Promise<void> {
    const { record, onCareTeam, childId, rowVersions } = plan;
    if (move !== null) {
      tx.require(PLAN_ACTION[move.kind], { onCareTeam });
      await this.whole.save(tx, plan, move, moves);
    }
    if (draft === null) return;
    tx.require('plan:edit', { onCareTeam });
    const content = findVersion(record, record.inForce)?.content;
    for (const { goal, strand, decision } of work) {
      if (decision !== 'CANCEL' || content === undefined) continue;
      if (strand === null) tx.require('goal:edit', { onCareTeam, goalDisciplines: disciplinesOfGoal(content, goal) });
      const discipline = record.strands.find((each) => each.strand === strand)?.discipline;
      if (discipline !== undefined) tx.require('strand:edit', { onCareTeam, discipline });
    }
    await this.moves.addDraft(tx, record.plan, draft);
    const [id, version] = [record.plan, rowVersions[record.plan] ?? 0];
    tx.record({ action: 'plan:edit', type: 'CarePlan', id, version, childId, details: { draft: draft.version } });
  }
}

function rowVersionOf(said: readonly SeenWork[], { goal, strand }: DecidedWork): number | null {
  return said.find((each) => each.goal === goal && each.strand === strand)?.rowVersion ?? null;
}

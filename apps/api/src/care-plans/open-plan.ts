import { Injectable } from '@nestjs/common';
import { checkNoOpenPlan, firstDraft, ok } from '@trellis/domain';
import type { z } from 'zod';
import { ChildStore } from '../children/child.store.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { PlanMovesStore } from './plan-moves.store.ts';
import { PlanRowsStore } from './plan-rows.store.ts';
import type { openPlanInput } from './plan.inputs.ts';

/** A stretch of care begins: its episode, its plan and the first draft, empty but for the clinic's start convention. */
@Injectable()
export class OpenPlan {
  constructor(
    private readonly children: ChildStore,
    private readonly plans: PlanRowsStore,
    private readonly moves: PlanMovesStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof openPlanInput>): Promise<Outcome<Changed>> {
    // Held, so that of two who open a plan for one child the second sees the first's.
    const { child, onCareTeam } = await this.children.lock(tx, input.childId);
    if (!tx.mayRead('CLINICAL', onCareTeam)) throw notFound();
    tx.require('plan:open', { onCareTeam });
    const free = checkNoOpenPlan(await this.plans.ofChild(tx, child.id));
    if (!free.ok) return free;
    const draft = firstDraft(tx.newId(), await this.plans.startConvention(tx));
    const planId = await this.plans.add(tx, child.id, input.episodeKind);
    await this.moves.addDraft(tx, planId, draft);
    tx.record({
      action: 'plan:open',
      type: 'CarePlan',
      id: planId,
      version: 1,
      childId: child.id,
      details: { episodeKind: input.episodeKind, draft: draft.version },
    });
    return ok({ plan: planId, planVersion: draft.version });
  }
}

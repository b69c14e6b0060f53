import { Injectable } from '@nestjs/common';
import { ok, openDraft } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import { PlanMovesStore } from './plan-moves.store.ts';
import { PlanRowsStore } from './plan-rows.store.ts';
import type { openDraftInput } from './plan.inputs.ts';
import { PlanStore } from './plan.store.ts';

/** A draft of the next version, with the content of the one in force, which stays in force. */
@Injectable()
export class OpenDraft {
  constructor(
    private readonly plans: PlanStore,
    private readonly rows: PlanRowsStore,
    private readonly moves: PlanMovesStore,
  ) {}

  async execute(
    tx: Transaction,
    input: z.output<typeof openDraftInput>,
  ): Promise<Outcome<{ readonly plan: string; readonly planVersion: string }>> {
    const { record, childId, onCareTeam, rowVersions } = await this.plans.holdPlan(tx, input.planId);
    tx.require('plan:edit', { onCareTeam });
    const version = rowVersions[record.plan] ?? 0;
    const stale = movedOn({ version }, input.version);
    if (stale !== undefined) return stale;
    const opened = openDraft(record, tx.newId(), await this.rows.startConvention(tx));
    if (!opened.ok) return opened;
    await this.moves.addDraft(tx, record.plan, opened.value);
    tx.record({
      action: 'plan:edit',
      type: 'CarePlan',
      id: record.plan,
      version,
      childId,
      details: { draft: opened.value.version },
    });
    return ok({ plan: record.plan, planVersion: opened.value.version });
  }
}

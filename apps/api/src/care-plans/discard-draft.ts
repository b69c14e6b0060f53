import { Injectable } from '@nestjs/common';
import { discardDraft, ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { PlanMovesStore } from './plan-moves.store.ts';
import type { versionInput } from './plan.inputs.ts';
import { PlanStore } from './plan.store.ts';

/** A draft thrown away; its rows stay for the trail. */
@Injectable()
export class DiscardDraft {
  constructor(
    private readonly plans: PlanStore,
    private readonly moves: PlanMovesStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof versionInput>): Promise<Outcome<Changed>> {
    const { plan, draft } = await this.plans.holdVersion(tx, input.versionId);
    tx.require('plan:edit', { onCareTeam: plan.onCareTeam });
    const version = draft.rowVersions[input.versionId] ?? 0;
    const stale = movedOn({ version }, input.version);
    if (stale !== undefined) return stale;
    const discarded = discardDraft(draft.version);
    if (!discarded.ok) return discarded;
    await this.moves.save(tx, plan.record.plan, { versions: [discarded.value] });
    tx.record({
      action: 'plan:edit',
      type: 'CarePlanVersion',
      id: input.versionId,
      version: version + 1,
      childId: plan.childId,
      details: { state: discarded.value.state },
    });
    return ok({ plan: plan.record.plan, planVersion: input.versionId });
  }
}

import { Injectable } from '@nestjs/common';
import type { Action, PlanVersion } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { changedFields } from './changed-fields.ts';
import { ContentStore } from './content.store.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import { HomeItemStore } from './home-item.store.ts';
import { PlanMovesStore } from './plan-moves.store.ts';
import { type PlanInHand, PlanStore } from './plan.store.ts';

/**
 * An open draft as the domain rebased it on what is in force now: each strand that lost something is edited under its own
 * row version, so that whoever writes in it meanwhile is told, and what was stopped at home goes out. The plan is held by the caller.
 */
@Injectable()
export class RebaseDraft {
  constructor(
    private readonly plans: PlanStore,
    private readonly moves: PlanMovesStore,
    private readonly contents: ContentStore,
    private readonly home: HomeItemStore,
    private readonly rows: DraftRowsStore,
  ) {}

  async write(
    tx: Transaction,
    plan: PlanInHand,
    { before, draft, because }: { readonly before: PlanVersion; readonly draft: PlanVersion; readonly because: Action },
  ): Promise<void> {
    const { childId } = plan;
    const planVersion = draft.version;
    await this.moves.rebase(tx, draft);
    const inHand = await this.plans.getVersion(tx, planVersion);
    const { rowVersions } = inHand;
    tx.record({
      action: because,
      type: 'CarePlanVersion',
      id: planVersion,
      version: rowVersions[planVersion] ?? 0,
      childId,
      details: { base: draft.base },
    });
    for (const strand of draft.content.strands) {
      const present = before.content.strands.find((each) => each.strand === strand.strand);
      const fields = present === undefined ? [] : changedFields(present, strand);
      if (fields.length === 0) continue;
      const id = strand.strand;
      const saved = await this.contents.editStrand(tx, planVersion, rowVersions[id] ?? 0, strand, undefined);
      if (!saved.ok) throw new Error('A strand of a plan that is held changed under the hand');
      this.rows.record(tx, 'strand:edit', { type: 'StrandContent', id, planVersion, childId }, saved.value, fields);
    }
    const kept = new Set(draft.content.homeItems.map(({ item }) => item));
    const stopped = before.content.homeItems.map(({ item }) => item).filter((item) => !kept.has(item));
    for (const id of stopped) {
      await this.home.remove(tx, planVersion, id);
      const row = { type: 'HomeItem', id, planVersion, childId } as const;
      this.rows.record(tx, 'home-programme:edit', row, (rowVersions[id] ?? 0) + 1, ['removed']);
    }
    if (stopped.length > 0) await this.contents.countPast(tx, inHand, stopped);
  }
}

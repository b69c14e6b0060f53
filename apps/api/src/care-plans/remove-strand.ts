import { Injectable } from '@nestjs/common';
import { homeItemsOfStrand, type HomeItemContent, ok, removeStrand, reviseDraft } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ContentStore } from './content.store.ts';
import type { DraftRow } from './draft-row.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import { PlanStore, type VersionInHand } from './plan.store.ts';
import { HomeItemStore } from './home-item.store.ts';
import type { removeStrandInput } from './strand.inputs.ts';

/** A strand taken out of a draft, and what it had at home handed on or taken out with it. Its life stays. */
@Injectable()
export class RemoveStrand {
  constructor(
    private readonly plans: PlanStore,
    private readonly contents: ContentStore,
    private readonly items: HomeItemStore,
    private readonly rows: DraftRowsStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof removeStrandInput>): Promise<Outcome<Changed>> {
    const { versionId, strandId, version: seen } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    const life = plan.record.strands.find((each) => each.strand === strandId);
    if (life === undefined) throw notFound();
    tx.require('strand:edit', { onCareTeam: plan.onCareTeam, discipline: life.discipline });
    for (const { itemId } of input.homeItems) {
      const activity = await this.items.findActivity(tx, itemId);
      if (activity?.planId !== plan.record.plan) throw notFound();
    }
    const { content } = draft.version;
    const answer = ok({ strand: strandId, goal: life.goal, planVersion: versionId });
    // Taken out already: the answer may have been lost on its way.
    if (!content.strands.some((each) => each.strand === strandId)) return answer;
    const row: DraftRow = { type: 'StrandContent', id: strandId, planVersion: versionId, childId: plan.childId };
    const current = draft.rowVersions[strandId] ?? 0;
    const stale = await this.rows.conflict(tx, row, current, seen);
    if (stale !== undefined) return stale;
    const home = input.home && { way: input.home, discipline: input.homeDiscipline };
    const left = removeStrand(tx.catalogue.techniques, content, strandId, home);
    if (!left.ok) return left;
    const revised = reviseDraft(draft.version, left.value);
    if (!revised.ok) return revised;
    const atHome = homeItemsOfStrand(content, strandId);
    if (atHome.length > 0) tx.require('home-programme:edit', { onCareTeam: plan.onCareTeam });
    const kept = new Map(left.value.homeItems.map((each) => [each.item, each]));
    const moved = atHome.filter((each) => kept.get(each.item) !== each);
    const rowOf = (id: string): DraftRow => ({ ...row, type: 'HomeItem', id });
    if (home?.way === 'TAKE_OUT') {
      const known = new Map(input.homeItems.map(({ itemId, version }) => [itemId, version]));
      for (const { item } of moved) {
        // What goes has to have been seen as it is: a colleague may have added or worded it meanwhile.
        const unseen = await this.rows.conflict(tx, rowOf(item), draft.rowVersions[item] ?? 0, known.get(item) ?? 0);
        if (unseen !== undefined) return unseen;
      }
    }
    const gone = moved.flatMap(({ item }) => (kept.has(item) ? [] : [item]));
    await this.contents.removeStrand(tx, draft, strandId, gone);
    this.rows.record(tx, 'strand:edit', row, current + 1, ['removed']);
    for (const item of moved) {
      const settled = await this.settle(tx, draft, rowOf(item.item), item, kept.get(item.item));
      if (!settled.ok) return settled;
    }
    return answer;
  }

  /** An activity at home handed on, or taken out where nothing is left of it. */
  private async settle(
    tx: Transaction,
    draft: VersionInHand,
    row: DraftRow,
    before: HomeItemContent,
    after: HomeItemContent | undefined,
  ): Promise<Outcome<number>> {
    const next = (draft.rowVersions[row.id] ?? 0) + 1;
    if (after === undefined) {
      await this.items.remove(tx, row.planVersion, row.id);
      this.rows.record(tx, 'home-programme:edit', row, next, ['removed']);
      return ok(next);
    }
    const saved = await this.items.edit(tx, row.planVersion, next - 1, after, undefined);
    if (saved.ok) await this.rows.replace(tx, 'home-programme:edit', row, next, ['discipline'], before);
    return saved;
  }
}

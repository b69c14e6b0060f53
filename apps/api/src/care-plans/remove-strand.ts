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
import { HomeItemStore } from './home-item.store.ts';
import { HomeTakenAlong } from './home-taken-along.ts';
import { PlanStore, type VersionInHand } from './plan.store.ts';
import type { removeStrandInput } from './strand.inputs.ts';

/** A strand taken out of a draft, and what it had at home handed on or taken out with it. Its life stays. */
@Injectable()
export class RemoveStrand {
  constructor(
    private readonly plans: PlanStore,
    private readonly contents: ContentStore,
    private readonly items: HomeItemStore,
    private readonly home: HomeTakenAlong,
    private readonly rows: DraftRowsStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof removeStrandInput>): Promise<Outcome<Changed>> {
    const { versionId, strandId, version: seen } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    const life = plan.record.strands.find((each) => each.strand === strandId);
    if (life === undefined) throw notFound();
    tx.require('strand:edit', { onCareTeam: plan.onCareTeam, discipline: life.discipline });
    await this.home.checkOfPlan(tx, plan.record.plan, input.homeItems);
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
    const gone = atHome.filter(({ item }) => !kept.has(item));
    const unseen = await this.home.conflict(tx, draft, row, gone, input.homeItems);
    if (unseen !== undefined) return unseen;
    await this.contents.removeStrand(tx, draft, strandId, gone);
    this.rows.record(tx, 'strand:edit', row, current + 1, ['removed']);
    await this.home.takeOut(tx, draft, row, gone);
    for (const before of atHome) {
      const after = kept.get(before.item);
      if (after === undefined || after === before) continue;
      const handed = await this.handOn(tx, draft, { ...row, type: 'HomeItem', id: before.item }, before, after);
      if (!handed.ok) return handed;
    }
    return answer;
  }

  private async handOn(
    tx: Transaction,
    draft: VersionInHand,
    row: DraftRow,
    before: HomeItemContent,
    after: HomeItemContent,
  ): Promise<Outcome<number>> {
    const next = (draft.rowVersions[row.id] ?? 0) + 1;
    const saved = await this.items.edit(tx, row.planVersion, next - 1, after, undefined);
    if (saved.ok) await this.rows.replace(tx, 'home-programme:edit', row, next, ['discipline'], before);
    return saved;
  }
}

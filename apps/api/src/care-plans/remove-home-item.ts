import { Injectable } from '@nestjs/common';
import { ok, reviseDraft, withoutHomeItem } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ContentStore } from './content.store.ts';
import type { DraftRow } from './draft-row.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import { HomeItemStore } from './home-item.store.ts';
import type { removeHomeItemInput } from './home-programme.inputs.ts';
import { PlanStore } from './plan.store.ts';

/** An activity at home taken out of a draft. What was told of it stays. */
@Injectable()
export class RemoveHomeItem {
  constructor(
    private readonly plans: PlanStore,
    private readonly contents: ContentStore,
    private readonly items: HomeItemStore,
    private readonly rows: DraftRowsStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof removeHomeItemInput>): Promise<Outcome<Changed>> {
    const { versionId, itemId, version: seen } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    const life = await this.items.findActivity(tx, itemId);
    if (life?.planId !== plan.record.plan) throw notFound();
    tx.require('home-programme:edit', { onCareTeam: plan.onCareTeam });
    const { content } = draft.version;
    const answer = ok({ planVersion: versionId });
    // Taken out already: the answer may have been lost on its way.
    if (!content.homeItems.some((each) => each.item === itemId)) return answer;
    const row: DraftRow = { type: 'HomeItem', id: itemId, planVersion: versionId, childId: plan.childId };
    const current = draft.rowVersions[itemId] ?? 0;
    const stale = await this.rows.conflict(tx, row, current, seen);
    if (stale !== undefined) return stale;
    const revised = reviseDraft(draft.version, withoutHomeItem(content, itemId));
    if (!revised.ok) return revised;
    await this.items.remove(tx, versionId, itemId);
    await this.contents.countPast(tx, draft, [itemId]);
    this.rows.record(tx, 'home-programme:edit', row, current + 1, ['removed']);
    return answer;
  }
}

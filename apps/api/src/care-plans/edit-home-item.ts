import { Injectable } from '@nestjs/common';
import { checkHomeItem, type HomeItemContent, ok, refuse, reviseDraft } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { changedFields } from './changed-fields.ts';
import type { DraftRow } from './draft-row.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import { HomeItemStore } from './home-item.store.ts';
import type { editHomeItemInput } from './home-programme.inputs.ts';
import { PlanStore } from './plan.store.ts';

/** An activity at home in a draft, field by field; to let it rest is one of them. */
@Injectable()
export class EditHomeItem {
  constructor(
    private readonly plans: PlanStore,
    private readonly items: HomeItemStore,
    private readonly rows: DraftRowsStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof editHomeItemInput>): Promise<Outcome<Changed>> {
    const { versionId, itemId, version: seen, position, goalId, ...typed } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    const { content } = draft.version;
    const present = content.homeItems.find((each) => each.item === itemId);
    if (present === undefined) throw notFound();
    if (goalId !== undefined && !plan.record.goals.some((each) => each.goal === goalId)) throw notFound();
    tx.require('home-programme:edit', { onCareTeam: plan.onCareTeam });
    const answer = ok({ planVersion: versionId });
    const given = { ...typed, ...(goalId === undefined ? {} : { goal: goalId }) };
    const fields = changedFields(present, given);
    if (fields.length === 0 && position === undefined) return answer;
    const row: DraftRow = { type: 'HomeItem', id: itemId, planVersion: versionId, childId: plan.childId };
    const current = draft.rowVersions[itemId] ?? 0;
    const changing = position === undefined ? fields : [...fields, 'position'];
    const stale = await this.rows.conflict(tx, row, current, seen, changing, given);
    if (stale !== undefined) return stale;

    const item: HomeItemContent = { ...present, ...given };
    if (!content.goals.some((each) => each.goal === item.goal)) return refuse('GOAL_NOT_OPEN', { state: null });
    const checked = checkHomeItem(tx.catalogue, item);
    if (!checked.ok) return checked;
    const homeItems = content.homeItems.map((each) => (each === present ? item : each));
    const revised = reviseDraft(draft.version, { ...content, homeItems });
    if (!revised.ok) return revised;
    const saved = await this.items.edit(tx, versionId, current, item, position);
    if (!saved.ok) return saved;
    await this.rows.replace(tx, 'home-programme:edit', row, saved.value, changing, present);
    return answer;
  }
}

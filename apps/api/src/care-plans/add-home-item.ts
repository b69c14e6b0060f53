import { Injectable } from '@nestjs/common';
import {
  canonicalText,
  checkHomeItem,
  checkRoomForHomeItem,
  disciplinesOf,
  type HomeItemContent,
  ok,
  refuse,
  reviseDraft,
} from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { DraftRow } from './draft-row.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import { HomeItemStore } from './home-item.store.ts';
import type { addHomeItemInput } from './home-programme.inputs.ts';
import { PlanStore } from './plan.store.ts';

/** An activity at home in a draft. One that was taken out before comes back under its id, with what was told of it. */
@Injectable()
export class AddHomeItem {
  constructor(
    private readonly plans: PlanStore,
    private readonly items: HomeItemStore,
    private readonly rows: DraftRowsStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof addHomeItemInput>): Promise<Outcome<Changed>> {
    const { versionId, goalId: goal, itemId = tx.newId(), ...fields } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    if (!plan.record.goals.some((each) => each.goal === goal)) throw notFound();
    tx.require('home-programme:edit', { onCareTeam: plan.onCareTeam });
    const { content } = draft.version;
    const answer = ok({ planVersion: versionId });
    const item: HomeItemContent = { item: itemId, goal, ...fields };

    const there = content.homeItems.find((each) => each.item === itemId);
    if (there !== undefined) {
      return canonicalText(there) === canonicalText(item) ? answer : refuse('IDEMPOTENCY_MISMATCH');
    }
    const life = await this.items.findActivity(tx, itemId);
    if (life !== null && life.planId !== plan.record.plan) return refuse('IDEMPOTENCY_MISMATCH');
    if (!content.goals.some((each) => each.goal === goal)) return refuse('GOAL_NOT_OPEN', { state: null });
    const room = checkRoomForHomeItem(content);
    if (!room.ok) return room;
    const checked = checkHomeItem(tx.catalogue, item);
    if (!checked.ok) return checked;
    const { discipline } = item;
    if (!disciplinesOf(content).includes(discipline)) return refuse('NOT_A_PARTY', { party: discipline });
    const revised = reviseDraft(draft.version, { ...content, homeItems: [...content.homeItems, item] });
    if (!revised.ok) return revised;

    if (life === null) await this.items.addLife(tx, plan.record.plan, plan.childId, itemId);
    const position = content.homeItems.length + 1;
    await this.items.add(tx, { versionId, position, version: draft.newRowVersion }, item);
    const row: DraftRow = { type: 'HomeItem', id: itemId, planVersion: versionId, childId: plan.childId };
    this.rows.record(tx, 'home-programme:edit', row, draft.newRowVersion, Object.keys(fields));
    return answer;
  }
}

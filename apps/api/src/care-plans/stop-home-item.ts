import { Injectable } from '@nestjs/common';
import { findOpenVersion, findVersion, ok, refuse, withoutHomeItem } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { HomeItemStore } from './home-item.store.ts';
import type { stopHomeItemInput } from './home-programme.inputs.ts';
import { PlanStore } from './plan.store.ts';
import { RebaseDraft } from './rebase-draft.ts';
import { SafetyRevisions } from './safety-revisions.ts';

/** An activity at home stopped for safety: in force at once, with nobody's signature, also in what is being drafted. */
@Injectable()
export class StopHomeItem {
  constructor(
    private readonly plans: PlanStore,
    private readonly items: HomeItemStore,
    private readonly revisions: SafetyRevisions,
    private readonly drafts: RebaseDraft,
  ) {}

  async execute(tx: Transaction, { itemId, reason }: z.output<typeof stopHomeItemInput>): Promise<Outcome<Changed>> {
    const life = await this.items.findActivity(tx, itemId);
    if (life === null) throw notFound();
    const plan = await this.plans.holdPlan(tx, life.planId);
    const action = 'home-programme:edit';
    tx.require(action, { onCareTeam: plan.onCareTeam });
    const { record } = plan;
    const before = findVersion(record, record.inForce);
    if (before === undefined) return refuse('PLAN_NOT_OPEN', { state: record.state });
    const content = withoutHomeItem(before.content, itemId);
    const details = { kind: 'STOP_AT_HOME', itemId };
    const revised = await this.revisions.write(tx, plan, content, { action, reason: reason || null, details });
    if (!revised.ok) return revised;
    const { inForce, draft } = revised.value;
    const open = findOpenVersion(record);
    if (draft !== null && open !== undefined) {
      await this.drafts.write(tx, plan, { before: open, draft, because: action });
    }
    return ok({ plan: record.plan, planVersion: inForce.version });
  }
}

import { Injectable } from '@nestjs/common';
import { ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { lookAtPlanInput } from './plan.inputs.ts';
import { PlanLookStore } from './plan-look.store.ts';
import { PlanStore } from './plan.store.ts';

/** Somebody has seen what colleagues changed, up to a moment. It never goes back, and never past now. */
@Injectable()
export class LookAtPlan {
  constructor(
    private readonly plans: PlanStore,
    private readonly looks: PlanLookStore,
  ) {}

  async execute(tx: Transaction, { versionId, until }: z.output<typeof lookAtPlanInput>): Promise<Outcome<Changed>> {
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    tx.require('plan:look', { onCareTeam: plan.onCareTeam });
    const { version: id } = draft.version;
    const seenUntil = await this.looks.moveTo(tx, id, until ?? null);
    if (seenUntil !== undefined) {
      const details = { seenUntil: seenUntil.toISOString() };
      tx.record({ action: 'plan:look', type: 'CarePlanVersion', id, version: 1, childId: plan.childId, details });
    }
    return ok({ plan: plan.record.plan, planVersion: id });
  }
}

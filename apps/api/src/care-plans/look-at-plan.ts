import { Injectable } from '@nestjs/common';
import { ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { lookAtPlanInput } from './plan.inputs.ts';
import { PlanStore } from './plan.store.ts';

/** Somebody has seen what colleagues changed, up to a moment. It never goes back, and never past now. */
@Injectable()
export class LookAtPlan {
  constructor(private readonly plans: PlanStore) {}

  async execute(tx: Transaction, { versionId, until }: z.output<typeof lookAtPlanInput>): Promise<Outcome<Changed>> {
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    tx.require('plan:look', { onCareTeam: plan.onCareTeam });
    const { version: id } = draft.version;
    const { clinicId, staffId } = tx.caller;
    const [moved] = await tx.manager.query<{ seenUntil: Date }[]>(LOOK, [clinicId, id, staffId, until ?? null]);
    if (moved !== undefined) {
      const details = { seenUntil: moved.seenUntil.toISOString() };
      tx.record({ action: 'plan:look', type: 'CarePlanVersion', id, version: 1, childId: plan.childId, details });
    }
    return ok({ plan: plan.record.plan, planVersion: id });
  }
}

/** By the database's clock, which dates the trail. */
const LOOK = `insert into plan_looks as stored (clinic_id, version_id, staff_id, seen_until) 
  values ($1, $2, $3, least($4::timestamptz, clock_timestamp()))
  on conflict (clinic_id, version_id, staff_id) do update set seen_until = excluded.seen_until
    where stored.seen_until < excluded.seen_until
  returning seen_until as "seenUntil"`;

import { Injectable } from '@nestjs/common';
import { ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { IntoForce } from './into-force.ts';
import type { versionInput } from './plan.inputs.ts';
import { PlanStore } from './plan.store.ts';

/**
 * A version whose signatures were all there before something else was, such as the consent to treatment. Otherwise the
 * last signature brings it into force by itself.
 */
@Injectable()
export class ActivatePlan {
  constructor(
    private readonly plans: PlanStore,
    private readonly intoForce: IntoForce,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof versionInput>): Promise<Outcome<Changed>> {
    const { versionId } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    tx.require('plan:send', { onCareTeam: plan.onCareTeam });
    const stale = movedOn({ version: draft.rowVersions[versionId] ?? 0 }, input.version);
    if (stale !== undefined) return stale;
    const activated = await this.intoForce.activate(tx, plan.record.plan, versionId, 'plan:send');
    return activated.ok ? ok({ plan: plan.record.plan, planVersion: versionId }) : activated;
  }
}

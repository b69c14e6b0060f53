import { Injectable } from '@nestjs/common';
import { ok, takeBack } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { AgreementStore } from './agreement.store.ts';
import { PlanMovesStore } from './plan-moves.store.ts';
import type { versionInput } from './plan.inputs.ts';
import { PlanStore } from './plan.store.ts';
import { RebaseDraft } from './rebase-draft.ts';

/**
 * A sent version becomes a draft again, and what was agreed on it falls. What its base was agreed on stands there. What was
 * stopped while it was out is stopped in the draft.
 */
@Injectable()
export class TakeBack {
  constructor(
    private readonly plans: PlanStore,
    private readonly moves: PlanMovesStore,
    private readonly agreements: AgreementStore,
    private readonly drafts: RebaseDraft,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof versionInput>): Promise<Outcome<Changed>> {
    const { versionId } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    tx.require('plan:take-back', { onCareTeam: plan.onCareTeam });
    const version = draft.rowVersions[versionId] ?? 0;
    const stale = movedOn({ version }, input.version);
    if (stale !== undefined) return stale;
    const taken = takeBack(plan.record, draft.version);
    if (!taken.ok) return taken;
    await this.moves.save(tx, plan.record.plan, { versions: [taken.value.version] });
    await this.agreements.fall(tx, versionId, 'TAKEN_BACK');
    tx.record({
      action: 'plan:take-back',
      type: 'CarePlanVersion',
      id: versionId,
      version: version + 1,
      childId: plan.childId,
      details: { fallen: taken.value.fallen.map(({ agreement }) => agreement) },
    });
    const { version: back } = taken.value;
    if (back.base !== draft.version.base) {
      await this.drafts.write(tx, plan, { before: draft.version, draft: back, because: 'plan:take-back' });
    }
    return ok({ plan: plan.record.plan, planVersion: versionId });
  }
}

import { Injectable } from '@nestjs/common';
import { ok, refuse, signForDiscipline, STEP_UP_MINUTES } from '@trellis/domain';
import type { z } from 'zod';
import { endOfStepUp } from '../platform/access/viewer.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { signPlanInput } from './agreement.inputs.ts';
import { AgreementStore } from './agreement.store.ts';
import { IntoForce } from './into-force.ts';
import { PlanStore } from './plan.store.ts';
import { ShownTextCheck } from './shown-text.ts';

type Input = z.output<typeof signPlanInput>;

/** A discipline signs. The version comes into force with it, or the discipline's own strands start. */
@Injectable()
export class SignPlan {
  constructor(
    private readonly plans: PlanStore,
    private readonly agreements: AgreementStore,
    private readonly shownText: ShownTextCheck,
    private readonly intoForce: IntoForce,
  ) {}

  async execute(tx: Transaction, input: Input): Promise<Outcome<Changed>> {
    const { versionId, discipline, deputyReason, ...shown } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    const subject = { onCareTeam: plan.onCareTeam, discipline };
    tx.require('plan:sign', subject);
    // Whoever holds the keyboard is not yet whoever signs.
    if (endOfStepUp(tx.caller.steppedUpAt) <= tx.now) return refuse('STEP_UP_NEEDED', { minutes: STEP_UP_MINUTES });
    const caller = { ...tx.caller, today: tx.today };
    const signed = signForDiscipline(draft.version, caller, subject, tx.newId(), shown, deputyReason);
    if (!signed.ok) return signed;
    const shownNow = await this.shownText.check(tx, versionId, shown);
    if (!shownNow.ok) return shownNow;

    const planId = plan.record.plan;
    const { agreement } = signed.value;
    await this.agreements.add(tx, versionId, signed.value, {});
    tx.record({
      action: 'plan:sign',
      type: 'Agreement',
      id: agreement,
      version: 1,
      childId: plan.childId,
      details: {
        planVersion: versionId,
        discipline,
        contentHash: shown.contentHash,
        deputy: signed.value.deputyReason !== null,
      },
    });
    if (draft.version.state === 'IN_FORCE') await this.intoForce.join(tx, planId, discipline, 'plan:sign');
    else await this.intoForce.activate(tx, planId, versionId, 'plan:sign');
    return ok({ agreement, planVersion: versionId, plan: planId });
  }
}

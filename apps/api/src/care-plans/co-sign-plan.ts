import { Injectable } from '@nestjs/common';
import { coSign, ok, refuse, STEP_UP_MINUTES } from '@trellis/domain';
import type { z } from 'zod';
import { endOfStepUp } from '../platform/access/viewer.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { coSignPlanInput } from './agreement.inputs.ts';
import { AgreementStore } from './agreement.store.ts';
import { IntoForce } from './into-force.ts';
import { PlanStore } from './plan.store.ts';
import { ShownTextCheck } from './shown-text.ts';

/** A therapist or the lead answers for a trainee's signature. What waited for it comes into force with it. */
@Injectable()
export class CoSignPlan {
  constructor(
    private readonly plans: PlanStore,
    private readonly agreements: AgreementStore,
    private readonly shownText: ShownTextCheck,
    private readonly intoForce: IntoForce,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof coSignPlanInput>): Promise<Outcome<Changed>> {
    const { versionId, ...shown } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    const discipline = tx.caller.discipline ?? '';
    const subject = { onCareTeam: plan.onCareTeam, discipline };
    tx.require('plan:co-sign', subject);
    if (endOfStepUp(tx.caller.steppedUpAt) <= tx.now) return refuse('STEP_UP_NEEDED', { minutes: STEP_UP_MINUTES });
    const signed = coSign(draft.version, { ...tx.caller, today: tx.today }, subject, shown.contentHash);
    if (!signed.ok) return signed;
    const shownNow = await this.shownText.check(tx, versionId, shown);
    if (!shownNow.ok) return shownNow;

    const planId = plan.record.plan;
    const { agreement, person } = signed.value;
    await this.agreements.coSign(tx, signed.value, shown);
    tx.record({
      action: 'plan:co-sign',
      type: 'Agreement',
      id: agreement,
      version: 2,
      childId: plan.childId,
      details: { planVersion: versionId, discipline, contentHash: shown.contentHash, trainee: person },
    });
    if (draft.version.state === 'IN_FORCE') await this.intoForce.join(tx, planId, discipline, 'plan:co-sign');
    else await this.intoForce.activate(tx, planId, versionId, 'plan:co-sign');
    return ok({ agreement, planVersion: versionId, plan: planId });
  }
}

import { Injectable } from '@nestjs/common';
import { ok, pauseForWithdrawal, withdrawConsent } from '@trellis/domain';
import type { z } from 'zod';
import { ChildRowsStore } from '../children/child-rows.store.ts';
import { TreatmentConsent } from '../children/treatment-consent.entity.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn, updateVersioned } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { PlanMovesStore } from './plan-moves.store.ts';
import type { withdrawTreatmentConsentInput } from './plan.inputs.ts';
import { PlanStore } from './plan.store.ts';

/** A family takes its consent back, and the plan rests from the same moment. Whoever records it need not read the plan. */
@Injectable()
export class WithdrawTreatmentConsent {
  constructor(
    private readonly childRows: ChildRowsStore,
    private readonly plans: PlanStore,
    private readonly moves: PlanMovesStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof withdrawTreatmentConsentInput>): Promise<Outcome<Changed>> {
    const { row, onCareTeam } = await this.childRows.get(tx, TreatmentConsent, input.consentId, 'INTAKE');
    tx.require('consent:record', { onCareTeam });
    const stale = movedOn(row, input.version);
    if (stale !== undefined) return stale;
    const withdrawn = withdrawConsent({ withdrawnOn: row.withdrawnOn }, tx.today);
    if (!withdrawn.ok) return withdrawn;
    const { id, childId } = row;
    const planId = await this.plans.holdOpenPlan(tx, childId);
    const saved = await updateVersioned(tx, TreatmentConsent, { id }, input.version, withdrawn.value);
    if (!saved.ok) return saved;
    const action = 'consent:record';
    const details = { withdrawnOn: withdrawn.value.withdrawnOn };
    tx.record({ action, type: 'TreatmentConsent', id, version: saved.value, childId, details });
    if (planId !== undefined) await this.pause(tx, planId, childId);
    return ok({ consent: id, child: childId });
  }

  private async pause(tx: Transaction, planId: string, childId: string): Promise<void> {
    const { record, rowVersions } = await this.plans.again(tx, planId);
    const paused = pauseForWithdrawal(record, tx.today);
    if (paused.plan.state === undefined) return;
    await this.moves.save(tx, planId, paused, 'CONSENT_WITHDRAWN');
    const version = (rowVersions[planId] ?? 0) + 1;
    const details = { state: paused.plan.state };
    tx.record({ action: 'plan:pause', type: 'CarePlan', id: planId, version, childId, details });
  }
}

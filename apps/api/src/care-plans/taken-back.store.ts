import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result, type VoidReason } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { FollowUpStore } from './follow-up.store.ts';
import { ObservationStore } from './observation.store.ts';

@Injectable()
export class TakenBackStore {
  constructor(
    private readonly observations: ObservationStore,
    private readonly followUps: FollowUpStore,
  ) {}

  /** Marks an observation as taken back, once, and has a follow-up that it answered wait again. */
  async takeBack(
    tx: Transaction,
    { id, childId }: { readonly id: string; readonly childId: string },
    reason: VoidReason,
  ): Promise<Result<true>> {
    const voided = { at: tx.now.toISOString(), by: tx.caller.staffId, reason };
    if (!(await this.observations.setVoided(tx, id, voided))) return refuse('ALREADY_VOIDED');
    const action = 'observation:void';
    tx.record({ action, type: 'Observation', id, version: 2, childId, details: { reason } });
    const unseen = await this.followUps.unsee(tx, id);
    if (unseen === undefined) return ok(true);
    const { followUp, version } = unseen;
    const details = { goal: followUp.goal, state: followUp.state };
    tx.record({ action, type: 'FollowUp', id: followUp.followUp, version, childId, details });
    return ok(true);
  }
}

import { Injectable } from '@nestjs/common';
import { ok, refuse, voidObservation } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { FollowUpStore } from './follow-up.store.ts';
import type { VoidObservation as Input } from './observation.inputs.ts';
import { ObservationStore } from './observation.store.ts';

/** Takes an observation back. It stays in the record with who took it back and why, and counts nowhere; a follow-up it answered waits again. */
@Injectable()
export class VoidObservation {
  constructor(
    private readonly store: ObservationStore,
    private readonly followUps: FollowUpStore,
  ) {}

  async execute(tx: Transaction, { observationId, reason }: Input): Promise<Outcome<Changed>> {
    const { observation, childId, planId, onTeam } = await this.store.getRecorded(tx, observationId);
    tx.require('observation:void', { onCareTeam: onTeam, madeBy: observation.recordedBy });
    const decided = voidObservation(observation, { at: tx.now.toISOString(), by: tx.caller.staffId, reason });
    if (!decided.ok) return decided;
    const { voided } = decided.value;
    if (voided === null || !(await this.store.setVoided(tx, observation.observation, voided))) {
      return refuse('ALREADY_VOIDED');
    }
    tx.record({
      action: 'observation:void',
      type: 'Observation',
      id: observation.observation,
      version: 2,
      childId,
      details: { reason },
    });
    const unseen = await this.followUps.unsee(tx, observation.observation);
    if (unseen !== undefined) {
      const { followUp, version } = unseen;
      const details = { goal: followUp.goal, state: followUp.state };
      tx.record({ action: 'observation:void', type: 'FollowUp', id: followUp.followUp, version, childId, details });
    }
    return ok({
      observation: observation.observation,
      strand: observation.strand,
      goal: observation.goal,
      plan: planId,
    });
  }
}

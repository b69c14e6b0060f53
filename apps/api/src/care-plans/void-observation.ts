import { Injectable } from '@nestjs/common';
import { ok, refuse, voidObservation } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { VoidObservation as Input } from './observation.inputs.ts';
import { ObservationStore } from './observation.store.ts';

/** Takes an observation back. It stays in the record with who took it back and why, and counts nowhere. */
@Injectable()
export class VoidObservation {
  constructor(private readonly store: ObservationStore) {}

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
    return ok({
      observation: observation.observation,
      strand: observation.strand,
      goal: observation.goal,
      plan: planId,
    });
  }
}

import { Injectable } from '@nestjs/common';
import { ok, voidObservation } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { VoidObservation as Input } from './observation.inputs.ts';
import { ObservationStore } from './observation.store.ts';
import { TakenBackStore } from './taken-back.store.ts';

/** Takes an observation back. It stays in the record with who took it back and why, and counts nowhere; a follow-up it answered waits again. */
@Injectable()
export class VoidObservation {
  constructor(
    private readonly store: ObservationStore,
    private readonly takenBack: TakenBackStore,
  ) {}

  async execute(tx: Transaction, { observationId, reason }: Input): Promise<Outcome<Changed>> {
    const { observation, childId, planId, onTeam } = await this.store.getRecorded(tx, observationId);
    tx.require('observation:void', { onCareTeam: onTeam, madeBy: observation.recordedBy });
    const decided = voidObservation(observation, { at: tx.now.toISOString(), by: tx.caller.staffId, reason });
    if (!decided.ok) return decided;
    const takenBack = await this.takenBack.takeBack(tx, { id: observation.observation, childId }, reason);
    if (!takenBack.ok) return takenBack;
    return ok({
      observation: observation.observation,
      strand: observation.strand,
      goal: observation.goal,
      plan: planId,
    });
  }
}

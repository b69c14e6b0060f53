import type { QueryClient } from '@tanstack/react-query';
import { countUnsent } from '../../lib/connection/connection.ts';
import { asFailure, isPassing } from '../../lib/failure.ts';
import { act } from '../../lib/graphql/use-operation.ts';
import { RecordObservation, VoidObservation } from './recording.graphql.ts';
import type { Courier, Delivery, Entry } from './sitting.ts';

function inputOf({ measure, remarks, ...seen }: Entry) {
  const { id, goalId, strandId, scaleEdition, level, setting, seenBy, note, happenedAt } = seen;
  const plain = { id, goalId, strandId, scaleEdition, level, setting, seenBy, note, happenedAt };
  const value = measure?.type === 'STEPS' ? { ...measure, prompts: [...measure.prompts] } : measure;
  return { ...plain, remarks: [...remarks], measure: value };
}

/** An ended sign-in is as good as a lost network: the screen is locked, and what waits goes out when it is opened again. */
function deliveryOf(error: unknown): Delivery {
  const failure = asFailure(error);
  if (isPassing(failure) || failure.code === 'UNAUTHENTICATED') return { kind: 'LOST' };
  return { kind: 'REFUSED', message: failure.message };
}

/** Takes observations to the API and, each time one has arrived, has the screen read anew. */
export function courierTo(client: QueryClient): Courier {
  const delivered = (): Delivery => {
    // Not waited for: the next one is on its way while the screen is read anew.
    void client.invalidateQueries();
    return { kind: 'DONE' };
  };
  return {
    send: async (entry) => {
      try {
        const outcome = await act(RecordObservation, { input: inputOf(entry) });
        return outcome.ok ? delivered() : { kind: 'REFUSED', message: outcome.refusal.message };
      } catch (error) {
        return deliveryOf(error);
      }
    },
    takeBack: async (observationId) => {
      try {
        const outcome = await act(VoidObservation, { input: { observationId, reason: 'UNDO' } });
        if (outcome.ok) return delivered();
        const { refusal } = outcome;
        const isDone = refusal.__typename === 'RuleRefusal' && refusal.rule === 'ALREADY_VOIDED';
        return isDone ? delivered() : { kind: 'REFUSED', message: refusal.message };
      } catch (error) {
        return deliveryOf(error);
      }
    },
    countWaiting: countUnsent,
  };
}

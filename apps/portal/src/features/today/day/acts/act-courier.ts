import type { QueryClient } from '@tanstack/react-query';
import { countUnsent } from '../../../../lib/connection/connection.ts';
import { asFailure, isPassing } from '../../../../lib/failure.ts';
import { reread } from '../../../../lib/graphql/reread.ts';
import { act } from '../../../../lib/graphql/use-operation.ts';
import { messageOf } from '../../../../lib/graphql/use-press.ts';
import { Arrive, FinishVisit, StartVisit } from '../day.graphql.ts';
import type { ActCourier, ActDelivery, KnownVisit, TappedAct } from './act-queue.ts';

/** What an act is about: a child of an appointment. */
export interface ActPlace {
  childId: string;
  appointmentId: string | null;
}

/** The visit an act is made on; null where nothing is on record yet, or the reader may not know of it. */
export function knownVisit(visit: { id: string; version: number | null } | null | undefined): KnownVisit | null {
  return visit?.version == null ? null : { id: visit.id, version: visit.version };
}

async function ask({ childId, appointmentId }: ActPlace, tapped: TappedAct, visit: KnownVisit | null) {
  const { id, happenedAt, seen } = tapped;
  if (tapped.act === 'ARRIVE') {
    return act(Arrive, { input: { id, childId, appointmentId: appointmentId ?? '', happenedAt, seen } });
  }
  const at = { id, visitId: visit?.id ?? '', version: visit?.version ?? 0, happenedAt };
  return tapped.act === 'START' ? act(StartVisit, { input: { ...at, seen } }) : act(FinishVisit, { input: at });
}

/** Takes the acts on a visit to the API; the screen is read anew before an answer counts. */
export function actCourierTo(client: QueryClient, place: ActPlace): ActCourier {
  return {
    send: async (tapped, visit): Promise<ActDelivery> => {
      try {
        const outcome = await ask(place, tapped, visit);
        await reread(client);
        if (!outcome.ok) return { kind: 'REFUSED', message: messageOf(outcome.refusal) };
        return { kind: 'DONE', visit: knownVisit(outcome.value.visit) };
      } catch (error) {
        const failure = asFailure(error);
        const isLost = isPassing(failure) || failure.code === 'UNAUTHENTICATED';
        return isLost ? { kind: 'LOST' } : { kind: 'REFUSED', message: failure.message };
      }
    },
    countWaiting: countUnsent,
  };
}

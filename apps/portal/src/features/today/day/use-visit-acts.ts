import { useRef } from 'react';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { newId } from '../../../lib/new-id.ts';
import { Arrive, FinishVisit, StartVisit } from './day.graphql.ts';
import type { DayVisit } from './entry.ts';

/** What somebody read before the visit; nothing where there was nothing to read. */
export interface Seen {
  precautions: { precautionId: string; version: number }[];
  planVersionIds: string[];
}
const NOTHING: Seen = { precautions: [], planVersionIds: [] };

/**
 * The acts of a visit's own course. Each has one id until it is answered: pressed again after a cut, it is the same act and is done
 * once.
 */
export function useVisitActs(entry: DayVisit, clock: () => string) {
  const { busy, refused, run } = usePress(useReread());
  const ids = useRef(new Map<string, string>());
  const once = async (name: string, send: (id: string) => Promise<unknown>): Promise<boolean> => {
    const id = ids.current.get(name) ?? newId();
    ids.current.set(name, id);
    const done = (await send(id)) !== undefined;
    if (done) ids.current.delete(name);
    return done;
  };
  const { child, appointment, visit } = entry;
  return {
    busy,
    refused,
    arrive: async (seen = NOTHING): Promise<boolean> => {
      if (!child || !appointment) return false;
      const said = { childId: child.id, appointmentId: appointment.id, happenedAt: clock(), seen };
      return once('arrive', (id) => run(Arrive, { input: { id, ...said } }));
    },
    start: async (seen = NOTHING): Promise<boolean> => {
      if (!visit) return false;
      const said = { visitId: visit.id, version: visit.version, happenedAt: clock(), seen };
      return once('start', (id) => run(StartVisit, { input: { id, ...said } }));
    },
    finish: async (): Promise<boolean> => {
      if (!visit) return false;
      const said = { visitId: visit.id, version: visit.version, happenedAt: clock() };
      return once('finish', (id) => run(FinishVisit, { input: { id, ...said } }));
    },
  };
}

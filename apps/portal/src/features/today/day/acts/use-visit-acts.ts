import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useViewer } from '../../../../lib/auth/session.ts';
import { newId } from '../../../../lib/new-id.ts';
import { useStore } from '../../../../lib/store.ts';
import type { DayVisit } from '../entry.ts';
import { knownVisit } from './act-courier.ts';
import { stateAfter, type CourseAct, type Seen } from './act-queue.ts';
import { openActQueue } from './act-queues.ts';

const NOTHING: Seen = { precautions: [], planVersionIds: [] };

/**
 * The acts of a visit's own course, and where it stands for whoever tapped them. What was tapped without a network waits
 * on the device; an act answers whether it stands: done, or sure to be sent.
 */
export function useVisitActs(entry: DayVisit, clock: () => string) {
  const client = useQueryClient();
  const { staff } = useViewer();
  const { child, appointment, visit } = entry;
  const [queue] = useState(() =>
    openActQueue(staff.id, { childId: child?.id ?? '', appointmentId: appointment?.id ?? null }, client),
  );
  const [busy, setBusy] = useState(false);
  const { value } = useStore(queue);
  const tap =
    (act: CourseAct) =>
    async (seen: Seen = NOTHING): Promise<boolean> => {
      if (!child) return false;
      setBusy(true);
      await queue.tap({ id: newId(), act, happenedAt: clock(), seen }, knownVisit(visit));
      setBusy(false);
      return queue.get().value.refused === null;
    };
  return {
    busy,
    state: stateAfter(entry.state, value.refused === null ? value.acts : []),
    /** Tapped and not on the server: when, first to last. */
    waiting: value.acts,
    refused: value.refused,
    again: async () => queue.again(knownVisit(visit)),
    letGo: queue.letGo,
    arrive: tap('ARRIVE'),
    start: tap('START'),
    finish: tap('FINISH'),
  };
}

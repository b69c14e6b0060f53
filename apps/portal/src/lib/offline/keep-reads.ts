import type { Query, QueryClient } from '@tanstack/react-query';
import { isUnproved } from '../auth/session.ts';
import { keepRead } from './pack.ts';

/** What a day with the caseload is read by. Everything else needs the network. */
const KEPT: ReadonlySet<unknown> = new Set([
  'ChildChart',
  'ChildHead',
  'EmergencyCards',
  'MyDay',
  'PrecautionKinds',
  'RecordingSheet',
  'Today',
  'VisitBrief',
  'VisitNoteScreen',
  'Workplace',
]);

function keep(staffId: string, { queryKey, state }: Query): void {
  if (!KEPT.has(queryKey[0]) || state.data === undefined || isUnproved()) return;
  const read = { question: queryKey, answer: state.data, readAt: state.dataUpdatedAt };
  // A device that is full goes on without the newest answer.
  void keepRead(staffId, read).catch(() => undefined);
}

/** Puts each answer of the caseload into this person's pack as it comes, and what has come already. Returns how to stop. */
export function keepReads(client: QueryClient, staffId: string): () => void {
  const cache = client.getQueryCache();
  for (const query of cache.getAll()) keep(staffId, query);
  return cache.subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success') keep(staffId, event.query);
  });
}

import type { QueryClient } from '@tanstack/react-query';
import { openUnproved } from '../auth/session.ts';
import { openPack, type PackOpening } from './pack.ts';

/** Opens the screen with what this device kept: every answer as it was, with the time it is from. */
export async function openKept(client: QueryClient, staffId: string, pin: string): Promise<PackOpening> {
  const opening = await openPack(staffId, pin);
  if (opening.kind !== 'OPEN') return opening;
  const { queries, ...others } = client.getDefaultOptions();
  // Nothing that leaves this memory can be asked for again.
  client.setDefaultOptions({ ...others, queries: { ...queries, gcTime: Infinity } });
  for (const { question, answer, readAt } of opening.reads) {
    client.setQueryData(question, answer, { updatedAt: readAt });
  }
  openUnproved(opening.viewer);
  return opening;
}

import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { onUnlock, useViewer } from '../../lib/auth/session.ts';
import { onReached } from '../../lib/connection/connection.ts';
import { useStore } from '../../lib/store.ts';
import type { DraftView } from '../../lib/drafts/draft-keeper.ts';
import { courierTo } from './courier.ts';
import { createSitting, type Sitting, type SittingValue } from './sitting.ts';

/** Kept for as long as the page is: what waits for the network goes on waiting when the sheet is closed. */
const sittings = new Map<string, Sitting>();

function openSitting(staffId: string, childId: string, client: QueryClient): Sitting {
  const key = `${staffId} ${childId}`;
  const known = sittings.get(key);
  if (known) return known;
  const address = { staffId, form: 'recording', subject: childId };
  const sitting = createSitting(address, courierTo(client), () => import('../../lib/drafts/vault.ts'));
  sittings.set(key, sitting);
  onReached(sitting.resume);
  onUnlock(sitting.resume);
  return sitting;
}

/** The signed-in person's sitting with a child. Record nothing while `state` is LOADING. */
export function useSitting(childId: string): { sitting: Sitting } & DraftView<SittingValue> {
  const staffId = useViewer().staff.id;
  const client = useQueryClient();
  const [sitting] = useState(() => openSitting(staffId, childId, client));
  useEffect(() => sitting.begin(), [sitting]);
  return { sitting, ...useStore(sitting) };
}

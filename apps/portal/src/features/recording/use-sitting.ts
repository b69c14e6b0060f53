import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useViewer } from '../../lib/auth/session.ts';
import { useStore } from '../../lib/store.ts';
import type { DraftView } from '../../lib/drafts/draft-keeper.ts';
import { openSitting } from './outbox.ts';
import type { Sitting, SittingValue } from './sitting.ts';

/** The signed-in person's sitting with a child. Record nothing while `state` is LOADING. */
export function useSitting(childId: string): { sitting: Sitting } & DraftView<SittingValue> {
  const staffId = useViewer().staff.id;
  const client = useQueryClient();
  const [sitting] = useState(() => openSitting(staffId, childId, client));
  useEffect(() => sitting.begin(), [sitting]);
  return { sitting, ...useStore(sitting) };
}

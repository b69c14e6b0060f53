import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { reread } from './reread.ts';

/**
 * To have everything as it is after a change: what is on the screen is read anew at once, the rest when it is next
 * opened. No list of what shows what: a list forgets. Resolves when the screen is as it is now, and never rejects.
 */
export function useReread(): () => Promise<void> {
  const client = useQueryClient();
  // The same function at every drawing: whoever waits to call it must not begin to wait anew with each key.
  return useCallback(() => reread(client), [client]);
}

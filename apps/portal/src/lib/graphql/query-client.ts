import { QueryClient } from '@tanstack/react-query';
import { onSessionChange, getSession } from '../auth/session.ts';
import { asFailure, isPassing } from '../failure.ts';

/**
 * The reads of the portal. What passes by itself is asked three times; everything else is shown at once. A screen
 * unlocked again reads anew, since hours may have gone by.
 */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (count, error) => count < 3 && isPassing(asFailure(error)),
        throwOnError: false,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  let before = getSession().state;
  onSessionChange(() => {
    const now = getSession().state;
    if (before === 'LOCKED' && now === 'OPEN') void client.invalidateQueries();
    before = now;
  });
  return client;
}

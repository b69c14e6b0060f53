import { QueryClient } from '@tanstack/react-query';
import { asFailure, isPassing } from '../failure.ts';

/** The reads of the portal. What passes by itself is asked three times more; everything else is shown at once. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
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
}

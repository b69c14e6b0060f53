import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import type { ResultOf } from '../../../graphql/graphql.ts';
import { useConnection } from '../../../lib/connection/connection.ts';
import { execute } from '../../../lib/graphql/client.ts';
import { precautionKindsOptions } from '../../../lib/precautions/precaution-kinds.ts';
import { EmergencyCards } from './emergency.graphql.ts';

export type KeptChild = ResultOf<typeof EmergencyCards>['children']['edges'][number]['node'];

const PAGE = 100;
/** How long they are not asked for again; shorter than the way between two askings, or every second one would be left out. Of the whole caseload's cards. */
const FRESH_MS = 5 * 60_000;

/** Of the whole caseload, by the child's id. Plain JSON, as everything that a device keeps. */
export const cardsOptions = queryOptions({
  queryKey: ['EmergencyCards'],
  queryFn: async ({ signal }): Promise<Readonly<Record<string, KeptChild>>> => {
    const kept: Record<string, KeptChild> = {};
    let after: string | null = null;
    do {
      const { children }: ResultOf<typeof EmergencyCards> = await execute(
        EmergencyCards,
        { first: PAGE, after },
        signal,
      );
      for (const { node } of children.edges) kept[node.id] = node;
      after = children.pageInfo.hasNextPage ? children.pageInfo.endCursor : null;
    } while (after !== null);
    return kept;
  },
  staleTime: FRESH_MS,
  gcTime: Infinity,
});

/** Reads the emergency cards of the whole caseload, and what they mean, into this page's memory. Never rejects. */
export async function keepEmergencyCards(client: QueryClient): Promise<void> {
  await Promise.all([client.prefetchQuery(cardsOptions), client.prefetchQuery(precautionKindsOptions)]);
}

/** What this page kept of a child of the caseload, while the server cannot be reached. `at`: when it was read. */
export function useKeptChild(childId: string): { child: KeptChild; at: number } | undefined {
  const { data, dataUpdatedAt } = useQuery({ ...cardsOptions, enabled: false });
  const isLost = useConnection().reach === 'LOST';
  const child = data?.[childId];
  return isLost && child ? { child, at: dataUpdatedAt } : undefined;
}

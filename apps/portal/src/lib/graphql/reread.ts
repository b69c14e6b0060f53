import type { QueryClient } from '@tanstack/react-query';

/**
 * Has everything on the screen read anew, after whatever further page of a list somebody asked for has come: reading the
 * list from its beginning meanwhile would take that page away from them.
 */
export async function reread(client: QueryClient): Promise<void> {
  const further = client
    .getQueryCache()
    .findAll({ fetchStatus: 'fetching' })
    .filter(({ state }) => state.fetchMeta?.fetchMore !== undefined);
  await Promise.allSettled(further.map(async ({ promise }) => promise));
  await client.invalidateQueries();
}

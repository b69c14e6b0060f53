import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ResultOf } from '../../../graphql/graphql.ts';
import type { Failure } from '../../../lib/failure.ts';
import { execute } from '../../../lib/graphql/client.ts';
import { TouchedAppointments } from './touched.graphql.ts';

const PAGE = 50;

type Answer = ResultOf<typeof TouchedAppointments>;
type Page = NonNullable<Extract<NonNullable<Answer['node']>, { __typename: 'Site' }>['list']>;
export type TouchedAppointment = Page['edges'][number]['node'];

const listOf = ({ node }: Answer): Page | null => (node && 'list' in node ? node.list : null);

/**
 * What of a person's or a site's appointments to come the calendar has no place for any more, in a stretch of time. Read
 * to its end: of those that are touched none may be missing.
 */
export function useTouched(of: string, { startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  const [now] = useState(() => new Date().toISOString());
  const span = { from: startsAt > now ? startsAt : now, until: endsAt };
  const read = useInfiniteQuery<Answer, Failure, readonly TouchedAppointment[], unknown[], string | null>({
    queryKey: ['TouchedAppointments', of, span],
    queryFn: ({ pageParam, signal }) =>
      execute(TouchedAppointments, { id: of, first: PAGE, after: pageParam, ...span }, signal),
    initialPageParam: null,
    getNextPageParam: (answer) => {
      const info = listOf(answer)?.pageInfo;
      return info?.hasNextPage === true ? info.endCursor : undefined;
    },
    select: ({ pages }) =>
      pages
        .flatMap((answer) => listOf(answer)?.edges.map(({ node }) => node) ?? [])
        .filter(({ inTheWay }) => (inTheWay ?? []).length > 0),
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = read;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return read;
}

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMayAsk } from '../../lib/access/use-may-ask.ts';
import type { Failure } from '../../lib/failure.ts';
import { execute } from '../../lib/graphql/client.ts';
import type { ResultOf } from '../../graphql/graphql.ts';
import { Children } from './children.graphql.ts';
import type { Sort } from './children-search.ts';
import type { ChildFilter } from './views.ts';

const PAGE = 100;

type Answer = ResultOf<typeof Children>;
export type ChildRowData = Answer['children']['edges'][number]['node'];

/** The children that fit, a hundred at a time. While a new filter is asked the old rows stay, so nothing jumps. */
export function useChildren(filter: ChildFilter, sort: Sort) {
  const mayAsk = useMayAsk();
  const asked = { planState: mayAsk('PLAN_STATE'), clinical: mayAsk('CLINICAL') };
  return useInfiniteQuery<Answer, Failure, { rows: ChildRowData[]; totalCount: number }, unknown[], string | null>({
    queryKey: ['Children', filter, sort],
    queryFn: ({ pageParam, signal }) =>
      execute(Children, { first: PAGE, after: pageParam, filter, sort, ...asked }, signal),
    initialPageParam: null,
    getNextPageParam: ({ children }) => (children.pageInfo.hasNextPage ? children.pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
    select: ({ pages }) => ({
      rows: pages.flatMap(({ children }) => children.edges.map(({ node }) => node)),
      totalCount: pages[0]?.children.totalCount ?? 0,
    }),
  });
}

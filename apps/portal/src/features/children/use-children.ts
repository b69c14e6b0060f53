import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Failure } from '../../lib/failure.ts';
import { execute } from '../../lib/graphql/client.ts';
import type { ResultOf } from '../../graphql/graphql.ts';
import { useToday } from '../../lib/workplace/workplace.ts';
import { Children } from './children.graphql.ts';
import { childFilter, type ChildrenSearch } from './children-search.ts';

const PAGE = 100;

type Answer = ResultOf<typeof Children>;
export type ChildRowData = Answer['children']['edges'][number]['node'];

/** The children of an address, a hundred at a time. While a new filter is asked the old rows stay, so nothing jumps. */
export function useChildren(search: ChildrenSearch) {
  const filter = childFilter(search, useToday());
  const sort = search.sort ?? 'NAME';
  return useInfiniteQuery<Answer, Failure, { rows: ChildRowData[]; totalCount: number }, unknown[], string | null>({
    queryKey: ['Children', filter, sort],
    queryFn: ({ pageParam, signal }) => execute(Children, { first: PAGE, after: pageParam, filter, sort }, signal),
    initialPageParam: null,
    getNextPageParam: ({ children }) => (children.pageInfo.hasNextPage ? children.pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
    select: ({ pages }) => ({
      rows: pages.flatMap(({ children }) => children.edges.map(({ node }) => node)),
      totalCount: pages[0]?.children.totalCount ?? 0,
    }),
  });
}

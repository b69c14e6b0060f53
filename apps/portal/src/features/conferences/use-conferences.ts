import { useInfiniteQuery } from '@tanstack/react-query';
import type { ResultOf } from '../../graphql/graphql.ts';
import type { Failure } from '../../lib/failure.ts';
import { execute } from '../../lib/graphql/client.ts';
import type { ChildConferences as Answer, OneConference } from './conferences.graphql.ts';
import { ChildConferences } from './conferences.graphql.ts';
import type { ConferencesSearch } from './conferences-search.ts';

const PAGE = 20;

type Child = NonNullable<ResultOf<typeof Answer>['child']>;
export type ConferenceRow = NonNullable<Child['caseConferences']>['edges'][number]['node'];
export type Conference = NonNullable<ResultOf<typeof OneConference>['caseConference']>;
export type ConferenceTask = NonNullable<Conference['tasks']>[number];
export type ConferenceDecision = NonNullable<Conference['decisions']>[number];
/** Who a page of conferences is about. */
export type ConferenceChild = Omit<Child, 'caseConferences'>;

export interface ConferencePage {
  child: ConferenceChild | null;
  rows: readonly ConferenceRow[];
  count: number;
}

/** The conferences of a child, newest first, twenty at a time. */
export function useConferences(id: string, { view }: ConferencesSearch) {
  const asked = { openTasks: view === 'open', takenBack: view === 'back' };
  return useInfiniteQuery<ResultOf<typeof ChildConferences>, Failure, ConferencePage, unknown[], string | null>({
    queryKey: ['ChildConferences', id, asked],
    queryFn: ({ pageParam, signal }) =>
      execute(ChildConferences, { id, first: PAGE, after: pageParam, ...asked }, signal),
    initialPageParam: null,
    getNextPageParam: ({ child }) =>
      child?.caseConferences?.pageInfo.hasNextPage ? child.caseConferences.pageInfo.endCursor : undefined,
    select: ({ pages }) => ({
      child: pages[0]?.child ?? null,
      rows: pages.flatMap(({ child }) => child?.caseConferences?.edges.map(({ node }) => node) ?? []),
      count: pages[0]?.child?.caseConferences?.totalCount ?? 0,
    }),
  });
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { localDate, type LocalDate } from '@trellis/domain';
import { useViewer } from '../../../lib/auth/session.ts';
import type { Failure } from '../../../lib/failure.ts';
import { execute } from '../../../lib/graphql/client.ts';
import type { ResultOf } from '../../../graphql/graphql.ts';
import { kindsOf, type TimelineSearch } from './groups.ts';
import { lastDayOf } from './months.ts';
import { ChildTimeline } from './timeline.graphql.ts';

const PAGE = 40;

type Answer = ResultOf<typeof ChildTimeline>;
type Timeline = NonNullable<NonNullable<Answer['child']>['timeline']>;
export type TimelineEntry = Timeline['edges'][number]['node'];

/** A day of the clinic with what happened on it, newest first. */
export interface TimelineDay {
  on: LocalDate;
  entries: readonly TimelineEntry[];
}

function byDay(entries: readonly TimelineEntry[], timeZone: string): TimelineDay[] {
  const days = new Map<LocalDate, TimelineEntry[]>();
  for (const entry of entries) {
    const on = localDate(entry.at, timeZone);
    days.set(on, [...(days.get(on) ?? []), entry]);
  }
  return [...days].map(([on, those]) => ({ on, entries: those }));
}

/** What happened to a child, by days, forty entries at a time. Asked anew when opened, for it is where one looks for news. */
export function useTimeline(id: string, { show = 'all', month }: TimelineSearch) {
  const { timeZone } = useViewer().clinic;
  const asked = { kinds: kindsOf(show) ?? null, until: month === undefined ? null : lastDayOf(month) };
  return useInfiniteQuery<Answer, Failure, TimelineDay[], unknown[], string | null>({
    queryKey: ['ChildTimeline', id, asked],
    queryFn: ({ pageParam, signal }) => execute(ChildTimeline, { id, first: PAGE, after: pageParam, ...asked }, signal),
    initialPageParam: null,
    getNextPageParam: ({ child }) =>
      child?.timeline?.pageInfo.hasNextPage ? child.timeline.pageInfo.endCursor : undefined,
    refetchOnMount: 'always',
    select: ({ pages }) =>
      byDay(
        pages.flatMap(({ child }) => child?.timeline?.edges.map(({ node }) => node) ?? []),
        timeZone,
      ),
  });
}

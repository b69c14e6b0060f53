import type { TimelineKind } from '@trellis/domain';
import { isMonth, type Month } from './months.ts';

export const TIMELINE_SHOWS = ['all', 'seen', 'rated', 'plan', 'care'] as const;
export type TimelineShow = (typeof TIMELINE_SHOWS)[number];

/** Under which filter a kind is found. Exhaustive: a kind the API adds does not typecheck until it has its place. */
const SHOW_OF = {
  OBSERVATION: 'seen',
  RATING: 'rated',
  VERSION_SENT: 'plan',
  VERSION_IN_FORCE: 'plan',
  AGREEMENT: 'plan',
  GOAL_CLOSED: 'plan',
  PRECAUTION: 'care',
  HANDLING: 'care',
  CONFERENCE: 'care',
  TEAM: 'care',
} as const satisfies Record<TimelineKind, Exclude<TimelineShow, 'all'>>;

/** The kinds to ask for; undefined asks for all of them. */
export function kindsOf(show: TimelineShow): TimelineKind[] | undefined {
  if (show === 'all') return undefined;
  const kinds: readonly TimelineKind[] = Object.keys(SHOW_OF).filter((kind): kind is TimelineKind => kind in SHOW_OF);
  return kinds.filter((kind) => SHOW_OF[kind] === show);
}

/** What the address of a timeline holds. */
export interface TimelineSearch {
  show?: TimelineShow;
  /** Begin with the end of this month; left out, with what is newest. */
  month?: Month;
}

/** Reads the address of the timeline; what it does not know is left out. */
export function readTimelineSearch(search: Record<string, unknown>): TimelineSearch {
  const { month } = search;
  return {
    show: TIMELINE_SHOWS.find((show) => show !== 'all' && show === search['show']),
    month: isMonth(month) ? month : undefined,
  };
}

import { addDays } from '@trellis/domain';
import type { VariablesOf } from '../../graphql/graphql.ts';
import type { Children } from './children.graphql.ts';

export const VIEWS = ['mine', 'joint', 'review', 'unseen', 'noPlan', 'all'] as const;
export type View = (typeof VIEWS)[number];

export const SORTS = ['NAME', 'REVIEW_DUE', 'LAST_OBSERVED'] as const;
export type Sort = (typeof SORTS)[number];

/** What the address of the list holds: a list someone filtered can be bookmarked and sent to a colleague. */
export interface ChildrenSearch {
  view?: View;
  q?: string;
  discipline?: string;
  sort?: Sort;
}

type ChildFilter = NonNullable<VariablesOf<typeof Children>['filter']>;

const NOT_SEEN_DAYS = 21;
const REVIEW_DAYS_AHEAD = 14;

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Reads the address; anything it does not know is left out rather than refused, so that an old bookmark still opens. */
export function readChildrenSearch(search: Record<string, unknown>): ChildrenSearch {
  return {
    view: VIEWS.find((view) => view === search['view']),
    q: text(search['q']),
    discipline: text(search['discipline']),
    sort: SORTS.find((sort) => sort === search['sort']),
  };
}

function ofView(view: View, today: string): ChildFilter {
  switch (view) {
    case 'mine':
      return { onMyTeam: true };
    case 'joint':
      return { joint: true };
    case 'review':
      return { reviewDueBefore: addDays(today, REVIEW_DAYS_AHEAD) };
    case 'unseen':
      return { notObservedSince: addDays(today, -NOT_SEEN_DAYS) };
    case 'noPlan':
      return { noPlan: true };
    case 'all':
      return {};
  }
}

/** The API's filter for an address, on a day of the clinic. Without a view it is one's own children. */
export function childFilter({ view = 'mine', q, discipline }: ChildrenSearch, today: string): ChildFilter {
  return { ...ofView(view, today), ...(q && { search: q }), ...(discipline && { discipline }) };
}

import { filterOfView, VIEWS, type ChildFilter, type View } from './views.ts';

export const SORTS = ['NAME', 'REVIEW_DUE', 'LAST_OBSERVED'] as const;
export type Sort = (typeof SORTS)[number];

/** What the address of the list holds: a list someone filtered can be bookmarked and sent to a colleague. */
export interface ChildrenSearch {
  view?: View;
  q?: string;
  discipline?: string;
  sort?: Sort;
  /** The child whose drawer is open beside the list. */
  peek?: string;
}

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
    peek: text(search['peek']),
  };
}

/** The view of an address, or the reader's first where it names none, or one that is not theirs. */
export function viewOf({ view }: ChildrenSearch, views: readonly View[]): View {
  return views.find((each) => each === view) ?? views[0] ?? 'all';
}

/** The API's filter for an address, in one of its views, on a day of the clinic. */
export function childFilter({ q, discipline }: ChildrenSearch, view: View, today: string): ChildFilter {
  return { ...filterOfView(view, today), ...(q && { search: q }), ...(discipline && { discipline }) };
}

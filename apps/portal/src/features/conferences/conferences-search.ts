export const CONFERENCE_VIEWS = ['all', 'open', 'back'] as const;
export type ConferenceView = (typeof CONFERENCE_VIEWS)[number];

/** What the address of a child's conferences holds. */
export interface ConferencesSearch {
  /** The one that is shown in full; left out, the list. */
  show?: string;
  view?: Exclude<ConferenceView, 'all'>;
}

/** Reads the address; what it does not know is left out. */
export function readConferencesSearch(search: Record<string, unknown>): ConferencesSearch {
  const { show, view } = search;
  return {
    show: typeof show === 'string' ? show : undefined,
    view: view === 'open' || view === 'back' ? view : undefined,
  };
}

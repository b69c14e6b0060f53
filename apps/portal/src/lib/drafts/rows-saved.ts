import type { SavedState } from '../../ui/feedback/saved-badge.tsx';
import { countUnsent } from '../connection/connection.ts';
import { createStore, type Store, useStore } from '../store.ts';

/** Where the text of every row on the page is; `at` is when the last one reached the server, in milliseconds. */
export interface RowsSaved {
  state: SavedState;
  at: number | undefined;
}

export interface RowsReport extends Pick<Store<RowsSaved>, 'get' | 'subscribe'> {
  /** Says where one row's text is. What waits on this device is counted as unsent until it no longer does. */
  report: (subject: string, state: SavedState) => void;
  /** The row left the page, which says no more of it. What of it waits stays counted. */
  forget: (subject: string) => void;
  /** Says where the text of a row is that left the page; one that came back speaks for itself. */
  reportForgotten: (subject: string, state: SavedState) => void;
}

/** The worst first: the badge of the page says what needs saying most. */
const ORDER: readonly SavedState[] = ['UNKEPT', 'KEPT_HERE', 'SAVING', 'SAVED'];

interface ReportedRow {
  state: SavedState;
  isOnPage: boolean;
  sent: () => void;
}

/** `count` counts one unsent text, until what it gives is called. */
export function createRowsReport(count: () => () => void): RowsReport {
  const rows = new Map<string, ReportedRow>();
  const all = createStore<RowsSaved>({ state: 'SAVED', at: undefined });

  function put(subject: string, state: SavedState, isOnPage: boolean): void {
    const before = rows.get(subject);
    if (before?.state === state) {
      before.isOnPage = isOnPage;
      return;
    }
    before?.sent();
    rows.delete(subject);
    const waits = state === 'KEPT_HERE' || state === 'UNKEPT';
    if (state !== 'SAVED') rows.set(subject, { state, isOnPage, sent: waits ? count() : () => undefined });
  }

  function tell(at = all.get().at): void {
    const onPage = [...rows.values()].filter(({ isOnPage }) => isOnPage);
    const state = ORDER.find((each) => onPage.some((row) => row.state === each)) ?? 'SAVED';
    if (state !== all.get().state || at !== all.get().at) all.set({ state, at });
  }

  return {
    get: all.get,
    subscribe: all.subscribe,
    report: (subject, state) => {
      const arrived = state === 'SAVED' && rows.has(subject);
      put(subject, state, true);
      tell(arrived ? Date.now() : undefined);
    },
    forget: (subject) => {
      const row = rows.get(subject);
      if (row) row.isOnPage = false;
      tell();
    },
    reportForgotten: (subject, state) => {
      if (rows.get(subject)?.isOnPage !== true) put(subject, state, false);
    },
  };
}

export const rowsReport = createRowsReport(countUnsent);

export function useRowsSaved(): RowsSaved {
  return useStore(rowsReport);
}

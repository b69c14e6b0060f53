import type { SavedState } from '../../ui/feedback/saved-badge.tsx';
import { countUnsent } from '../connection/connection.ts';
import { createStore, useStore } from '../store.ts';

/** Where the text of every row on the page is; `at` is when the last one reached the server, in milliseconds. */
export interface RowsSaved {
  state: SavedState;
  at: number | undefined;
}

const rows = new Map<string, { state: SavedState; sent: () => void }>();
const all = createStore<RowsSaved>({ state: 'SAVED', at: undefined });

/** The worst first: the badge of the page says what needs saying most. */
const ORDER: readonly SavedState[] = ['UNKEPT', 'KEPT_HERE', 'SAVING', 'SAVED'];

/** Says where one row's text is. What waits on this device is counted as unsent until it no longer does. */
export function reportRow(subject: string, state: SavedState): void {
  const before = rows.get(subject);
  if (before?.state === state) return;
  before?.sent();
  rows.delete(subject);
  const waits = state === 'KEPT_HERE' || state === 'UNKEPT';
  if (state !== 'SAVED') rows.set(subject, { state, sent: waits ? countUnsent() : () => undefined });
  const arrived = state === 'SAVED' && before !== undefined;
  const worst = ORDER.find((each) => [...rows.values()].some((row) => row.state === each)) ?? 'SAVED';
  const at = arrived ? Date.now() : all.get().at;
  if (worst !== all.get().state || at !== all.get().at) all.set({ state: worst, at });
}

export function useRowsSaved(): RowsSaved {
  return useStore(all);
}

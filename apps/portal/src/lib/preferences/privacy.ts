import { createStore, useStore } from '../store.ts';

const hidden = createStore(false);

/**
 * Privacy mode: names cannot be read over the user's shoulder. It lasts as long as the tab, so that nobody finds a portal
 * without names in the morning and wonders.
 */
export function togglePrivacy(): void {
  hidden.set(!hidden.get());
  document.documentElement.toggleAttribute('data-veiled', hidden.get());
}

export const isPrivate = hidden.get;

export function usePrivacy(): boolean {
  return useStore(hidden);
}

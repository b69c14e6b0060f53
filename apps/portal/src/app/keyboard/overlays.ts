import { createStore, useStore } from '../../lib/store.ts';

/** What lies over the screen by a key from anywhere. One at a time. */
type Overlay = 'PALETTE' | 'SHORTCUTS' | undefined;

const overlay = createStore<Overlay>(undefined);

export const openPalette = () => overlay.set('PALETTE');
export const openShortcuts = () => overlay.set('SHORTCUTS');
export const closeOverlay = () => overlay.set(undefined);

export function useOverlay(): Overlay {
  return useStore(overlay);
}

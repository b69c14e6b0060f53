import { createStore, useStore } from '../../lib/store.ts';

const layers = createStore<readonly HTMLElement[]>([]);

/** Puts an open dialog on top. What must stay reachable over it (a toast with its undo) draws itself inside the top one. */
export function pushLayer(layer: HTMLElement): () => void {
  layers.set([...layers.get(), layer]);
  return () => layers.set(layers.get().filter((each) => each !== layer));
}

/** The dialog on top, or undefined when only the page is there. */
export function useTopLayer(): HTMLElement | undefined {
  return useStore(layers).at(-1);
}

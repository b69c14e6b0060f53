import { useSyncExternalStore } from 'react';

/** A tablet held upright: columns stand one under the other there, and one of them is enough at a time. */
const NARROW = '(max-width: 900px)';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
}

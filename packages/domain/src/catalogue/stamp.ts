import type { Unstamped } from './kinds.ts';

/** Gives entries their place after `first` and the version of the catalogue they came with. */
export function stamp<Entry extends { readonly order: number; readonly version: string }>(
  entries: readonly Unstamped<Entry>[],
  version: string,
  first = 0,
): readonly (Unstamped<Entry> & { order: number; version: string })[] {
  return entries.map((entry, index) => ({ ...entry, order: first + index, version }));
}

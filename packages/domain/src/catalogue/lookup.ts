import type { Catalogue, Discipline, FocusArea } from './kinds.ts';

/** The entry with a code in one list of the catalogue, such as `catalogue.conditions`; undefined if it has none. */
export function findByCode<Entry extends { readonly code: string }>(
  entries: readonly Entry[],
  code: string,
): Entry | undefined {
  return entries.find((entry) => entry.code === code);
}

/** The entry with a code that must exist. Throws: an unknown code here is a fault of ours, not of the person asking. */
export function getByCode<Entry extends { readonly code: string }>(entries: readonly Entry[], code: string): Entry {
  const entry = findByCode(entries, code);
  if (entry === undefined) throw new Error(`The catalogue has no ${code}`);
  return entry;
}

/** The focus areas whose usual home is a discipline, in the order they are shown. */
export function focusAreasOf(catalogue: Pick<Catalogue, 'focusAreas'>, discipline: Discipline['code']): FocusArea[] {
  return catalogue.focusAreas.filter((area) => area.discipline === discipline);
}

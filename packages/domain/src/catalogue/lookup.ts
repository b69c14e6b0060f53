import { ok, refuse, type Result } from '../result.ts';
import { type Catalogue, type CatalogueKind, type Discipline, type FocusArea, LIST_OF_KIND } from './kinds.ts';

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

/** The code itself, if the catalogue has it in the list of its kind; refuses any other (UNKNOWN_CODE). */
export function checkCode<Kind extends CatalogueKind>(
  catalogue: Pick<Catalogue, (typeof LIST_OF_KIND)[Kind]>,
  kind: Kind,
  code: string,
): Result<string> {
  const entries: readonly { readonly code: string }[] = catalogue[LIST_OF_KIND[kind]];
  return findByCode(entries, code) === undefined ? refuse('UNKNOWN_CODE', { kind, code }) : ok(code);
}

/** The focus areas whose usual home is a discipline, in the order they are shown. */
export function focusAreasOf(catalogue: Pick<Catalogue, 'focusAreas'>, discipline: Discipline['code']): FocusArea[] {
  return catalogue.focusAreas.filter((area) => area.discipline === discipline);
}

import { deepFreeze } from './deep-readonly.ts';
import { CATALOGUE_KINDS, catalogueSchema, LIST_OF_KIND } from './kinds.ts';
import type { Catalogue, CatalogueCode, CatalogueEntry, CatalogueKind } from './kinds.ts';
import { brokenReferences } from './references.ts';

/** One code as the database keeps it. `body` is the rest of the entry, `order` included, as plain JSON. */
export type CatalogueRow = {
  readonly kind: CatalogueKind;
  readonly code: CatalogueCode;
  readonly version: string;
  readonly body: Readonly<Record<string, unknown>>;
};

function row(kind: CatalogueKind, { code, version, ...body }: CatalogueEntry): CatalogueRow {
  return { kind, code, version, body };
}

/** The catalogue flat, one row a code. `catalogueFromRows` is its inverse, whatever order the rows come back in. */
export function catalogueRows(catalogue: Catalogue): CatalogueRow[] {
  return CATALOGUE_KINDS.flatMap((kind) => catalogue[LIST_OF_KIND[kind]].map((entry) => row(kind, entry)));
}

/**
 * The catalogue that stored rows make, one version a code. Throws when a row does not have the shape of its kind or
 * names a code that no row has: that is a damaged database and no answer to give anyone.
 */
export function catalogueFromRows(rows: readonly CatalogueRow[]): Catalogue {
  const lists = Object.fromEntries(
    CATALOGUE_KINDS.map((kind) => [
      LIST_OF_KIND[kind],
      rows.filter((each) => each.kind === kind).map(({ code, version, body }) => ({ ...body, code, version })),
    ]),
  );
  const parsed = catalogueSchema.parse(lists);
  for (const list of Object.values(parsed)) list.sort((a, b) => a.order - b.order);
  const catalogue = deepFreeze(parsed);
  const [broken] = brokenReferences(catalogue);
  if (broken) throw new Error(`${broken.inCode} names ${broken.kind} ${broken.code}, which the catalogue lacks`);
  return catalogue;
}

/** The versions the entries of a catalogue came with, sorted and joined: what a decision made from it should keep. */
export function catalogueVersion(catalogue: Pick<Catalogue, 'disciplines'> & Partial<Catalogue>): string {
  const versions = Object.values(catalogue).flatMap((list) => list.map((entry) => entry.version));
  return [...new Set(versions)].sort().join('+');
}

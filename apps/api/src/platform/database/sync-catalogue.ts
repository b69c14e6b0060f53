import {
  baseCatalogue,
  type Catalogue,
  type CatalogueRow,
  catalogueFromRows,
  catalogueRows,
  extendCatalogue,
  type Result,
} from '@trellis/domain';
import type { ClientBase, Pool } from 'pg';

type Connection = Pick<ClientBase | Pool, 'query'>;

/**
 * Brings the stored words of the base catalogue to this release's, as the owner, after migrations. What was added or
 * changed here is left alone, and a word the base has given up stays, since records go on naming it.
 */
export async function syncCatalogue(owner: Connection): Promise<void> {
  await writeRows(owner, catalogueRows(baseCatalogue), true);
}

/** The catalogue of this installation: the base and whatever was added to it. Throws when the stored rows are damaged. */
export async function loadCatalogue(connection: Connection): Promise<Catalogue> {
  const { rows } = await connection.query<CatalogueRow>('select kind, code, version, body from catalogue_codes');
  return catalogueFromRows(rows);
}

/**
 * Adds a discipline or a clinic's own words for good, as the owner, and answers the catalogue that results. Refuses
 * what `extendCatalogue` refuses, and writes nothing then.
 */
export async function addToCatalogue(owner: Connection, extension: unknown): Promise<Result<Catalogue>> {
  const stored = await loadCatalogue(owner);
  const extended = extendCatalogue(stored, extension);
  if (!extended.ok) return extended;
  const known = new Set(catalogueRows(stored).map(versionedCode));
  await writeRows(
    owner,
    catalogueRows(extended.value).filter((row) => !known.has(versionedCode(row))),
    false,
  );
  return extended;
}

function versionedCode({ kind, code, version }: CatalogueRow): string {
  return `${kind} ${code} ${version}`;
}

/** Base rows overwrite only base rows; added rows overwrite whatever they stand in for. */
async function writeRows(owner: Connection, rows: readonly CatalogueRow[], ofBase: boolean): Promise<void> {
  await owner.query(
    `insert into catalogue_codes as stored (kind, code, version, body, position, of_base)
     select kind, code, version, body, (body ->> 'order')::integer, $2
     from jsonb_to_recordset($1::jsonb) as row (kind text, code text, version text, body jsonb)
     on conflict (kind, code) do update
     set version = excluded.version, body = excluded.body, position = excluded.position, of_base = excluded.of_base
     where stored.of_base or not excluded.of_base`,
    [JSON.stringify(rows), ofBase],
  );
}

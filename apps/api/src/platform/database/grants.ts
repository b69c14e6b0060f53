import type { ClientBase } from 'pg';
import { getMetadataArgsStorage } from 'typeorm';
import { columnOf } from './naming.ts';

/** What may be done with the rows of one table. Nothing is granted that is not named. */
interface May<Property extends string> {
  readonly read?: true;
  readonly add?: true;
  /** The properties that may change; the others never do once the row is there. */
  readonly change?: readonly Property[];
  readonly remove?: true;
}

export interface TableGrant {
  readonly table: new () => object;
  readonly may: May<string>;
}

/** Everything a login may do in the database. */
export interface Grants {
  readonly tables: readonly TableGrant[];
  /** By name, with every signature of it. */
  readonly functions: readonly string[];
  /** Tables without a row class, to read only. */
  readonly readable: readonly string[];
}

/** One line of the table of grants, checked against the row class. */
export function on<Row extends object>(table: new () => Row, may: May<keyof Row & string>): TableGrant {
  return { table, may };
}

/** One privilege as the server names it; `columns` null means the whole table. */
export interface Privilege {
  readonly table: string;
  readonly privilege: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
  readonly columns: readonly string[] | null;
}

/** The declared grants in the server's words. */
export function privilegesOf(grants: Grants): Privilege[] {
  const tables = grants.tables.flatMap(({ table, may }) => {
    const whole = (privilege: Privilege['privilege']): Privilege => ({
      table: nameOf(table),
      privilege,
      columns: null,
    });
    return [
      ...(may.read ? [whole('SELECT')] : []),
      ...(may.add ? [whole('INSERT')] : []),
      ...(may.change ? [{ ...whole('UPDATE'), columns: may.change.map(columnOf) }] : []),
      ...(may.remove ? [whole('DELETE')] : []),
    ];
  });
  return [...tables, ...grants.readable.map((table): Privilege => ({ table, privilege: 'SELECT', columns: null }))];
}

function nameOf(row: new () => object): string {
  const table = getMetadataArgsStorage().tables.find(({ target }) => target === row);
  if (table?.name === undefined) throw new Error(`${row.name} is not the row of a table`);
  return table.name;
}

/**
 * Leaves `role` with exactly the declared grants, whatever it or everybody had before. Run as the owner after every
 * migration, inside a transaction: other sessions then see the old grants until it ends and the new ones after.
 */
export async function applyGrants(owner: ClientBase, role: string, grants: Grants): Promise<void> {
  const { rows } = await owner.query<{ statement: string }>(STATEMENTS, [
    role,
    JSON.stringify(privilegesOf(grants)),
    grants.functions,
  ]);
  await owner.query(rows.map(({ statement }) => statement).join(';\n'));
}

// Grants take no parameters, so the server itself quotes the names and hands the statements back. Only what the owner
// made is touched: an extension's functions in the same schema are not ours to grant.
const STATEMENTS = `
  select statement from (
    select 1, format('revoke all on table %s from public, %I', oid::regclass, $1::text)
    from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') and relowner = current_user::regrole
    union all
    select 1, format('revoke all on function %s from public, %I', oid::regprocedure, $1::text)
    from pg_proc
    where pronamespace = 'public'::regnamespace and proowner = current_user::regrole
    union all
    select 1, format('revoke all on schema public from %I', $1::text)
    union all
    select 2, format('grant usage on schema public to %I', $1::text)
    union all
    select 2, format('grant %s %s on table %I to %I', privilege, column_list, "table", $1::text)
    from jsonb_to_recordset($2::jsonb) as declared ("table" text, privilege text, columns jsonb)
    cross join lateral (
      select '(' || string_agg(quote_ident(name), ', ') || ')'
      from jsonb_array_elements_text(case jsonb_typeof(columns) when 'array' then columns else '[]' end) as name
    ) as listed (column_list)
    union all
    select 2, format('grant execute on function %s to %I', oid::regprocedure, $1::text)
    from pg_proc
    where pronamespace = 'public'::regnamespace and proname = any($3::text[])
  ) as steps (step, statement)
  order by step
`;

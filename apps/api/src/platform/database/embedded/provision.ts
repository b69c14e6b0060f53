import type { Client } from 'pg';
import { APP_ROLE, DATABASE_NAME, OWNER_ROLE, type ServerAccess } from './home.ts';
import { superClient } from './postmaster.ts';

const ROLE_STATEMENT =
  '%s role %I with login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password %L';

/**
 * Makes the two logins and the database where they are missing; run at every start, so a start that was killed between
 * two of these steps is healed by the next. The owner migrates and loads; the application login owns nothing, is no
 * superuser and cannot go round row-level security.
 */
export async function provision(access: ServerAccess): Promise<void> {
  const client = superClient(access);
  await client.connect();
  try {
    for (const [role, password] of [
      [OWNER_ROLE, access.ownerPassword],
      [APP_ROLE, access.appPassword],
    ] as const) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      await runFormatted(client, ROLE_STATEMENT, [rowCount === 0 ? 'create' : 'alter', role, password]);
    }
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE_NAME]);
    if (rowCount === 0) await runFormatted(client, 'create database %I owner %I', [DATABASE_NAME, OWNER_ROLE]);
    await runFormatted(client, 'revoke all on database %I from public', [DATABASE_NAME]);
    await runFormatted(client, 'grant connect on database %I to %I', [DATABASE_NAME, APP_ROLE]);
  } finally {
    await client.end();
  }
}

/** Utility statements take no parameters, so the server itself quotes the names and hands the statement back. */
async function runFormatted(client: Client, format: string, values: string[]): Promise<void> {
  const { rows } = await client.query<{ statement: string }>('select format($1, variadic $2::text[]) as statement', [
    format,
    values,
  ]);
  await client.query(rows[0]?.statement ?? '');
}

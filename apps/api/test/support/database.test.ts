import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function ask<Row extends object>(url: string, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the database of a test file', () => {
  it('is served to the API as a role that cannot go round row-level security', async () => {
    const roles = await ask(
      database.appUrl,
      'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
    );
    expect(roles).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }]);
  });

  it('has no table that the application role owns', async () => {
    const owned = await ask(
      database.superUrl,
      "select relname from pg_class where relkind = 'r' and relowner = 'trellis_app'::regrole",
    );
    expect(owned).toEqual([]);
  });

  it('is migrated, in UTF-8 with one order on every machine', async () => {
    const [row] = await ask(
      database.superUrl,
      `select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale,
         length('आरव') as letters, to_regclass('public.care_plans') is not null as migrated
       from pg_database where datname = current_database()`,
    );
    expect(row).toEqual({ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8', letters: 3, migrated: true });
  });

  it('counts the statements that reach the server', async () => {
    await ask(database.appUrl, 'select 42 as counted_by_name');
    const counted = await ask(
      database.superUrl,
      "select calls::int from pg_stat_statements where query like '%counted_by_name%' and query not like '%pg_stat%'",
    );
    expect(counted).toEqual([{ calls: 1 }]);
  });

  it('is out of reach of the databases of other test files', async () => {
    const other = await createTestDatabase();
    try {
      await ask(other.ownerUrl, 'create table only_here (id int)');
      expect(await ask(database.ownerUrl, "select to_regclass('only_here') as found")).toEqual([{ found: null }]);
    } finally {
      await other.drop();
    }
  });
});

import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations.ts';

/** Any number, as long as every Trellis uses the same: two starts on one database migrate one after the other. */
const MIGRATION_LOCK = 7_043_115;

/**
 * Brings the database to this version's tables, as its owner, each migration in a transaction of its own. Answers the
 * names of those it ran; none when all were there. Waits while another process migrates the same database.
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const lock = new Client({ connectionString: ownerUrl });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    if ((await namesPending(lock)).length === 0) return [];
    return await withMigrations(ownerUrl, async (source) => {
      const done = await source.runMigrations({ transaction: 'each' });
      return done.map(({ name }) => name);
    });
  } finally {
    await lock.end();
  }
}

/** Names of the migrations this version has and the database does not. Changes nothing. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await namesPending(client);
  } finally {
    await client.end();
  }
}

async function namesPending(client: Client): Promise<string[]> {
  const known = await client.query<{ known: boolean }>("select to_regclass('public.migrations') is not null as known");
  const rows = known.rows[0]?.known
    ? (await client.query<{ name: string }>('select name from public.migrations')).rows
    : [];
  const applied = new Set(rows.map(({ name }) => name));
  return MIGRATIONS.map(({ name }) => name).filter((name) => !applied.has(name));
}

async function withMigrations<T>(ownerUrl: string, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = new DataSource({ type: 'postgres', url: ownerUrl, migrations: MIGRATIONS });
  await source.initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

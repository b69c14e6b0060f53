import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { APP_ROLE, DATABASE_NAME, OWNER_ROLE } from '../../src/platform/database/embedded/home.ts';

export interface TestDatabase {
  /** The restricted login, as the API connects. */
  appUrl: string;
  /** Owner of the tables, for laying rows; row-level security is forced on it too. */
  ownerUrl: string;
  /** For reading the server's own books (pg_stat_statements, pg_stat_activity). */
  superUrl: string;
  drop(): Promise<void>;
}

/**
 * An empty migrated database of the caller's own, copied from the run's template in a few dozen milliseconds. Call it
 * in `beforeAll`, and `drop` in `afterAll`; one that is never dropped goes with the run's server.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const cluster = inject('cluster');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(cluster.superUrl, async (client) => {
    await client.query(`create database ${name} template ${DATABASE_NAME} owner ${OWNER_ROLE}`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to ${APP_ROLE}`);
  });
  const at = (url: string) => url.replace(/\/[^/]*$/, `/${name}`);
  return {
    appUrl: at(cluster.appUrl),
    ownerUrl: at(cluster.ownerUrl),
    superUrl: at(cluster.superUrl),
    drop: () =>
      asSuperuser(cluster.superUrl, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

/** On the maintenance database, so that nobody is connected to the template while it is copied. */
async function asSuperuser(superUrl: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: superUrl.replace(/\/[^/]*$/, '/postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

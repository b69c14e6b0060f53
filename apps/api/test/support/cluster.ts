import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { prepareDatabase } from '../../src/prepare-database.ts';
import { startEmbedded } from '../../src/platform/database/embedded/embedded-database.ts';
import { buildKeeper } from './build-keeper.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** URLs of the migrated template's server; `database.ts` makes each test file a copy of its own. */
    cluster: { appUrl: string; ownerUrl: string; superUrl: string };
    /** The compiled keeper, for the tests that start servers of their own. */
    keeperProgram: string;
  }
}

/**
 * One real PostgreSQL for the whole run, in the system's temp folder, without fsync and with its statements counted.
 * Its database is migrated once and copied for each test file. The keeper stops it and removes the folder when this
 * process ends, killed or not.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const keeperProgram = await buildKeeper();
  const given = givenServer();
  if (given !== undefined) {
    await prepareDatabase(given);
    await countStatements(given.superUrl);
    project.provide('cluster', given);
    project.provide('keeperProgram', keeperProgram);
    return async () => rmSync(dirname(keeperProgram), { recursive: true, force: true });
  }
  const home = mkdtempSync(join(tmpdir(), 'trellis-test-'));
  const database = await startEmbedded({ home, durability: 'THROWAWAY', keeperProgram });
  await prepareDatabase(database);
  await countStatements(database.superUrl);
  project.provide('cluster', {
    appUrl: database.appUrl,
    ownerUrl: database.ownerUrl,
    superUrl: database.superUrl,
  });
  project.provide('keeperProgram', keeperProgram);
  return async () => {
    await database.stop();
    rmSync(dirname(keeperProgram), { recursive: true, force: true });
  };
}

/** A server to test against instead of the embedded one, empty and with the names ours has. */
function givenServer(): { appUrl: string; ownerUrl: string; superUrl: string } | undefined {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, DATABASE_SUPER_URL: superUrl } = process.env;
  return appUrl && ownerUrl && superUrl ? { appUrl, ownerUrl, superUrl } : undefined;
}

async function countStatements(superUrl: string): Promise<void> {
  const client = new Client({ connectionString: superUrl });
  await client.connect();
  await client.query('create extension pg_stat_statements');
  await client.end();
}

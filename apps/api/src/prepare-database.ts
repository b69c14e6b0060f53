import { Client } from 'pg';
import { APPLICATION_GRANTS } from './application-grants.ts';
import { OperatorError } from './platform/config/operator-error.ts';
import { applyGrants } from './platform/database/grants.ts';
import { migrate } from './platform/database/migrate.ts';
import { syncCatalogue } from './platform/database/sync-catalogue.ts';

/** Any number, as long as every Trellis uses the same. */
const PREPARATION_LOCK = 7_043_116;

/**
 * Makes a database ready for this version of the API, as its owner: migrations, then what the application's login may
 * do, then the words of the base catalogue. May be run again at any time, and beside another that does the same.
 * Answers the names of the migrations it ran.
 */
export async function prepareDatabase(urls: { ownerUrl: string; appUrl: string }): Promise<string[]> {
  const role = loginOf(urls.appUrl);
  if (role === loginOf(urls.ownerUrl)) {
    throw new OperatorError(
      `DATABASE_URL and DATABASE_OWNER_URL both sign in as "${role}". Make the API a login of its own that owns nothing.`,
    );
  }
  const done = await migrate(urls.ownerUrl);
  const owner = new Client({ connectionString: urls.ownerUrl });
  await owner.connect();
  try {
    await owner.query('begin');
    await owner.query('select pg_advisory_xact_lock($1)', [PREPARATION_LOCK]);
    await applyGrants(owner, role, APPLICATION_GRANTS);
    await syncCatalogue(owner);
    await owner.query('commit');
  } finally {
    await owner.end();
  }
  return done;
}

function loginOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

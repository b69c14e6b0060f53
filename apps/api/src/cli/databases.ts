import type { Settings } from '../platform/config/config.ts';
import { OperatorError } from '../platform/config/operator-error.ts';
import { checkServer } from '../platform/database/check-server.ts';
import { type DatabaseUrls, findRunning, startEmbedded } from '../platform/database/embedded/embedded-database.ts';
import { pendingMigrations } from '../platform/database/migrate.ts';

export interface Database extends DatabaseUrls {
  /** For people: which server, where. */
  description: string;
  stop(): Promise<void>;
}

/**
 * The database the settings mean, up and checked: the server of DATABASE_URL and DATABASE_OWNER_URL if they are set,
 * else the embedded one. Refused with a sentence when only one of the two is set.
 */
export async function openDatabase(settings: Settings, say: (sentence: string) => void): Promise<Database> {
  const { databaseUrl, databaseOwnerUrl } = settings;
  if (databaseUrl === undefined && databaseOwnerUrl === undefined) {
    const embedded = await startEmbedded({ home: settings.home, say });
    return {
      appUrl: embedded.appUrl,
      ownerUrl: embedded.ownerUrl,
      description: `PostgreSQL ${embedded.version} in ${settings.home}`,
      stop: () => embedded.stop(),
    };
  }
  if (databaseUrl === undefined || databaseOwnerUrl === undefined) {
    const [set, missing] =
      databaseUrl === undefined ? ['DATABASE_OWNER_URL', 'DATABASE_URL'] : ['DATABASE_URL', 'DATABASE_OWNER_URL'];
    throw new OperatorError(
      `${set} is set and ${missing} is not. A server of your own needs both: the restricted login the API serves with, ` +
        'and the owner who makes the tables. Unset both to use the embedded database.',
    );
  }
  await checkServer(databaseOwnerUrl, 'OWNER');
  const version = await checkServer(databaseUrl, 'APPLICATION');
  const { host } = new URL(databaseUrl);
  return {
    appUrl: databaseUrl,
    ownerUrl: databaseOwnerUrl,
    description: `PostgreSQL ${version} at ${host}`,
    async stop() {},
  };
}

/** As `openDatabase`, for a command that may run beside a running Trellis: the server it keeps is used and left up. */
export async function withDatabase<T>(
  settings: Settings,
  say: (sentence: string) => void,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const embedded = settings.databaseUrl === undefined && settings.databaseOwnerUrl === undefined;
  const running = embedded ? await findRunning(settings.home) : undefined;
  if (running !== undefined) {
    return await work({ ...running, description: `the PostgreSQL that runs in ${settings.home}` });
  }
  const database = await openDatabase(settings, say);
  try {
    return await work(database);
  } finally {
    await database.stop();
  }
}

/** As `withDatabase`, for a command that works on the tables of this version; refused where they are not all there. */
export async function withTables<T>(
  settings: Settings,
  say: (sentence: string) => void,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  return await withDatabase(settings, say, async (database) => {
    const pending = await pendingMigrations(database.ownerUrl);
    if (pending.length === 0) return await work(database);
    throw new OperatorError(
      `The database lacks ${pending.length} migrations of this version. Run "npx -y pnpm@12 cli db migrate" first.`,
    );
  });
}

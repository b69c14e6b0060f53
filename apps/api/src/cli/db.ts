import { pendingMigrations } from '../platform/database/migrate.ts';
import { prepareDatabase } from '../prepare-database.ts';
import { withDatabase } from './databases.ts';
import type { CommandContext } from './command.ts';

export async function migrateDatabase({ settings, print }: CommandContext): Promise<void> {
  await withDatabase(settings, print, async (database) => {
    const done = await prepareDatabase(database);
    for (const name of done) print(`ran ${name}`);
    print(`${database.description} is up to date.`);
  });
}

export async function showStatus({ settings, print }: CommandContext): Promise<void> {
  await withDatabase(settings, print, async ({ ownerUrl, description }) => {
    print(description);
    const pending = await pendingMigrations(ownerUrl);
    for (const name of pending) print(`missing ${name}`);
    print(
      pending.length === 0
        ? 'Every migration of this version is there.'
        : `${pending.length} migrations are missing; run "npx -y pnpm@12 cli db migrate".`,
    );
  });
}

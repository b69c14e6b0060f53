import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/platform/database/migrations.ts';
import { prepareDatabase } from '../../src/prepare-database.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { ownerSource } from './support/owner-source.ts';

let database: TestDatabase;
let owner: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await ownerSource(database);
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

/** Everything the migrations have made, a line each. */
async function picture(): Promise<string[]> {
  const rows: { line: string }[] = await owner.query(
    `with ours as (
       select oid, relname, relrowsecurity, relforcerowsecurity from pg_class
       where relowner = current_user::regrole and relkind = 'r' and relname <> 'migrations'
     )
     select format('table %s %s %s', relname, relrowsecurity, relforcerowsecurity) as line from ours
     union all
     select format('column %s.%s %s %s %s %s', relname, attname, format_type(atttypid, atttypmod), attnotnull, attcollation,
       pg_get_expr(adbin, adrelid))
     from pg_attribute join ours on ours.oid = attrelid left join pg_attrdef on adrelid = attrelid and adnum = attnum
     where attnum > 0 and not attisdropped
     union all
     select format('constraint %s %s', conname, pg_get_constraintdef(c.oid))
     from pg_constraint c join ours on ours.oid = conrelid
     union all
     select pg_get_indexdef(indexrelid) from pg_index join ours on ours.oid = indrelid
     union all
     select format('policy %s %s %s %s %s', polname, polcmd, polroles::regrole[], pg_get_expr(polqual, polrelid),
       pg_get_expr(polwithcheck, polrelid))
     from pg_policy join ours on ours.oid = polrelid
     union all
     select pg_get_triggerdef(t.oid) from pg_trigger t join ours on ours.oid = tgrelid where not tgisinternal
     union all
     select pg_get_functiondef(oid) from pg_proc where proowner = current_user::regrole`,
  );
  return rows.map(({ line }) => line).toSorted();
}

async function takeBack(migrations: number): Promise<void> {
  for (let taken = 0; taken < migrations; taken += 1) await owner.undoLastMigration({ transaction: 'each' });
}

it('takes every migration back to what was there before it, down to nothing, and runs it again to the same end', async () => {
  const all = [...owner.migrations];
  /** What there is after so many migrations, as it was come back to. */
  const pictures = [await picture()];
  for (const _ of all) {
    await takeBack(1);
    pictures.unshift(await picture());
  }
  expect(pictures[0]).toEqual([]);
  owner.migrations.length = 0;
  for (const [at, migration] of all.entries()) {
    owner.migrations.push(migration);
    await owner.runMigrations({ transaction: 'each' });
    const now = await picture();
    expect(now, migration.name).toEqual(pictures[at + 1]);
    expect(now, migration.name).not.toEqual(pictures[at]);
  }
}, 60_000);

it('prepares a database that somebody else is preparing at the same moment', async () => {
  await takeBack(MIGRATIONS.length);
  const done = await Promise.all([prepareDatabase(database), prepareDatabase(database)]);
  expect(done.flat().toSorted()).toEqual(MIGRATIONS.map(({ name }) => name).toSorted());
});

import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTITIES } from '../../src/entities.ts';
import { createDataSource } from '../../src/platform/database/data-source.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let owner: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await createDataSource({
    url: database.ownerUrl,
    applicationName: 'schema test',
    entities: ENTITIES,
  }).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

/** What the server makes of an expression of a row class, in a transaction that is rolled back. */
async function asTheServerSaysIt(statement: string, question: string): Promise<string> {
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query(statement);
    const [row] = await runner.query(question);
    return row.said;
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

describe('the row classes and the migrated tables', () => {
  it('leave TypeORM nothing to change', async () => {
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  // TypeORM compares a CHECK by its name alone, so a state the domain has and the table does not would go unseen.
  it('have the same words in every CHECK, which for a closed set are the words of the domain', async () => {
    const live: { table: string; name: string; said: string }[] = await owner.query(
      `select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as said
       from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`,
    );
    const declared: typeof live = [];
    for (const { tableName, checks } of owner.entityMetadatas) {
      for (const { name, expression } of checks) {
        const said = await asTheServerSaysIt(
          `alter table ${tableName} add constraint probe check (${expression})`,
          `select pg_get_constraintdef(oid) as said from pg_constraint where conname = 'probe'`,
        );
        declared.push({ table: tableName, name, said });
      }
    }
    expect(inAnyOrder(live)).toEqual(inAnyOrder(declared));
  });

  // TypeORM compares keys by their names alone, too.
  it('have the same columns in every key and reference', async () => {
    const live: { name: string; columns: string[]; target: string | null; targetColumns: string[] | null }[] =
      await owner.query(
        `select conname as name,
           (select array_agg(attname::text order by place) from unnest(conkey) with ordinality as key (attnum, place)
              join pg_attribute a on a.attrelid = conrelid and a.attnum = key.attnum) as columns,
           confrelid::regclass::text as target,
           (select array_agg(attname::text order by place) from unnest(confkey) with ordinality as key (attnum, place)
              join pg_attribute a on a.attrelid = confrelid and a.attnum = key.attnum) as "targetColumns"
         from pg_constraint
         where contype in ('p', 'u', 'f') and connamespace = 'public'::regnamespace
           and conrelid <> 'migrations'::regclass`,
      );
    const own = { target: '-', targetColumns: null };
    const declared = owner.entityMetadatas.flatMap(({ primaryColumns, uniques, foreignKeys }) => [
      {
        name: primaryColumns[0]?.primaryKeyConstraintName,
        columns: primaryColumns.map(({ databaseName }) => databaseName),
        ...own,
      },
      ...uniques.map(({ name, columns }) => ({
        name,
        columns: columns.map(({ databaseName }) => databaseName),
        ...own,
      })),
      ...foreignKeys.map(({ name, columnNames, referencedTablePath, referencedColumnNames }) => ({
        name,
        columns: columnNames,
        target: referencedTablePath,
        targetColumns: referencedColumnNames,
      })),
    ]);
    expect(byName(live)).toEqual(byName(declared));
  });

  it('have the same columns and conditions in every index', async () => {
    const live: { name: string; columns: string[]; said: string | null }[] = await owner.query(
      `select indexrelid::regclass::text as name, pg_get_expr(indpred, indrelid) as said,
         (select array_agg(attname::text order by place) from unnest(indkey::int2[]) with ordinality as key (attnum, place)
            join pg_attribute a on a.attrelid = indrelid and a.attnum = key.attnum) as columns
       from pg_index join pg_class on pg_class.oid = indexrelid
       where relnamespace = 'public'::regnamespace
         and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))`,
    );
    const declared: typeof live = [];
    for (const { tableName, indices } of owner.entityMetadatas) {
      for (const { name, columns, where } of indices) {
        const said =
          where === undefined
            ? null
            : await asTheServerSaysIt(
                `create index probe on ${tableName} (clinic_id) where ${where}`,
                `select pg_get_expr(indpred, indrelid) as said from pg_index where indexrelid = 'probe'::regclass`,
              );
        declared.push({ name, columns: columns.map(({ databaseName }) => databaseName), said });
      }
    }
    expect(byName(live)).toEqual(byName(declared));
  });

  it('say the same of what may not be there at once', async () => {
    const live: { table: string; name: string; said: string }[] = await owner.query(
      `select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as said
       from pg_constraint where contype = 'x' and connamespace = 'public'::regnamespace`,
    );
    const declared: typeof live = [];
    for (const { tableName, exclusions } of owner.entityMetadatas) {
      for (const { name, expression } of exclusions) {
        const said = await asTheServerSaysIt(
          `alter table ${tableName} add constraint probe exclude ${expression}`,
          `select pg_get_constraintdef(oid) as said from pg_constraint where conname = 'probe'`,
        );
        declared.push({ table: tableName, name, said });
      }
    }
    expect(live).not.toEqual([]);
    expect(inAnyOrder(live)).toEqual(inAnyOrder(declared));
  });

  it('keep every instant to the millisecond, as JavaScript reads it', async () => {
    const coarse = await owner.query(
      `select table_name, column_name from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_schema = 'public' and table_type = 'BASE TABLE' and data_type like 'timestamp%'
         and (data_type <> 'timestamp with time zone' or datetime_precision <> 3)`,
    );
    expect(coarse).toEqual([]);
  });
});

function byName<Item extends { name?: string | undefined }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
}

/** A closed set is a set: the domain may order its words anew without a migration. */
function inAnyOrder<Item extends { name?: string | undefined; said: string }>(items: readonly Item[]): Item[] {
  return byName(items.map((item) => ({ ...item, said: item.said.replaceAll(/ARRAY\[([^\]]*)\]/g, sortedList) })));
}

function sortedList(_list: string, members: string): string {
  return `ARRAY[${members.split(', ').toSorted().join(', ')}]`;
}

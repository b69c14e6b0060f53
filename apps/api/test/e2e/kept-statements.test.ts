import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDataSource } from '../../src/platform/database/data-source.ts';
import { poolOf } from '../../src/platform/database/pool.ts';
import { runStatement } from '../../src/platform/read/statement.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

it('a connection keeps the statements used last, gives the others back, and may be asked for those again', async () => {
  const dataSource = await createDataSource({
    url: database.appUrl,
    applicationName: 'trellis-test',
    entities: [],
  }).initialize();
  try {
    const client = await poolOf(dataSource).connect();
    for (let at = 0; at < 510; at++) expect(await runStatement(client, `${at} + $1::int`, [1])).toBe(at + 1);
    const { rows } = await client.query<{ kept: number }>('select count(*)::int as kept from pg_prepared_statements');
    expect(rows).toEqual([{ kept: 500 }]);
    expect(await runStatement(client, '0 + $1::int', [1])).toBe(1);
    client.release();
  } finally {
    await dataSource.destroy();
  }
});

import { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

it('finds nothing to change between the row classes and the migrated tables', async () => {
  const { upQueries } = await owner.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

import type { DataSource } from 'typeorm';
import { ENTITIES } from '../../../src/entities.ts';
import { createDataSource } from '../../../src/platform/database/data-source.ts';
import type { TestDatabase } from '../../support/database.ts';

/** A test's database as the owner of its tables sees it; to be destroyed before the database is dropped. */
export async function ownerSource({ ownerUrl }: TestDatabase): Promise<DataSource> {
  const source = createDataSource({
    url: ownerUrl,
    applicationName: 'the owner, in a test',
    entities: ENTITIES,
    statementTimeoutMillis: null,
  });
  return source.initialize();
}

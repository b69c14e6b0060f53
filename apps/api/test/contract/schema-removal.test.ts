import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoClinics, removeClinics } from '../../src/cli/demo-clinics.ts';
import { asOwner } from '../../src/cli/owner.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { layClinic } from './support/clinic-rows.ts';
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

it('removes a demo clinic whole, whichever tables its people wrote in', async () => {
  await layClinic(owner);
  await asOwner(database.ownerUrl, async (client) => {
    const clinics = await demoClinics(client);
    expect(clinics).toHaveLength(1);
    await removeClinics(client, clinics);
    expect(await demoClinics(client)).toEqual([]);
  });
});

import { shortCode } from '@trellis/domain';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GivePaperCodes20261130030000 } from '../../migrations/20261130030000-give-paper-codes.ts';
import { MIGRATIONS } from '../../src/platform/database/migrations.ts';
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

/** The texts that were sent in a clinic, each with its code. */
function papersOf(clinicId: string): Promise<{ id: string; content_hash: string; code: string | null }[]> {
  return owner.transaction(async (manager) => {
    await manager.query("select set_config('app.clinic', $1, true)", [clinicId]);
    return await manager.query(
      `select v.id, v.content_hash, c.code from care_plan_versions v
       left join paper_codes c on c.clinic_id = v.clinic_id and c.version_id = v.id and c.content_hash = v.content_hash
       where v.content_hash is not null order by v.id`,
    );
  });
}

it('gives every text that was sent before there were codes the one that was printed on it, in every clinic', async () => {
  const clinics = [await layClinic(owner), await layClinic(owner)];
  for (let taken = MIGRATIONS.indexOf(GivePaperCodes20261130030000); taken < MIGRATIONS.length; taken += 1) {
    await owner.undoLastMigration({ transaction: 'each' });
  }
  await owner.runMigrations({ transaction: 'each' });
  for (const { clinicId, inForceId } of clinics) {
    const papers = await papersOf(clinicId);
    expect(papers.map(({ id }) => id)).toContain(inForceId);
    expect(papers).toEqual(papers.map((paper) => ({ ...paper, code: shortCode(paper.content_hash) })));
  }
});

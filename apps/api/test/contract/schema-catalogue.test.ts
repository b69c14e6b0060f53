import { baseCatalogue } from '@trellis/domain';
import { speechExtension } from '@trellis/domain/testing';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addToCatalogue, loadCatalogue, syncCatalogue } from '../../src/platform/database/sync-catalogue.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let owner: Client;
let app: Client;

beforeEach(async () => {
  database = await createTestDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  app = new Client({ connectionString: database.appUrl });
  await owner.connect();
  await app.connect();
});
afterEach(async () => {
  await app.end();
  await owner.end();
  await database.drop();
});

describe('the stored catalogue', () => {
  it('is the base catalogue after a database has been prepared', async () => {
    expect(await loadCatalogue(app)).toEqual(baseCatalogue);
  });

  it('takes in another discipline for good, and the next release leaves it as it is', async () => {
    const added = await addToCatalogue(owner, speechExtension);
    expect(added.ok).toBe(true);
    const extended = await loadCatalogue(app);
    expect(extended.disciplines.map(({ code }) => code)).toContain('SPEECH_THERAPY');
    expect(added).toEqual({ ok: true, value: extended });
    await syncCatalogue(owner);
    expect(await loadCatalogue(app)).toEqual(extended);
  });

  it('refuses the same discipline twice and writes nothing', async () => {
    await addToCatalogue(owner, speechExtension);
    const before = await loadCatalogue(app);
    expect(await addToCatalogue(owner, speechExtension)).toMatchObject({ refusal: { rule: 'DUPLICATE_CODE' } });
    expect(await loadCatalogue(app)).toEqual(before);
  });

  it('follows the base when a release changes a word, and keeps one the base has given up', async () => {
    await owner.query(
      `update catalogue_codes set version = '2020.01', body = jsonb_set(body, '{label,en}', '"Old"')
       where kind = 'SETTING' and code = 'HOME'`,
    );
    await owner.query(
      `insert into catalogue_codes (kind, code, version, body, position, of_base)
       select kind, 'GIVEN_UP', version, body || '{"order": 99}', 99, true from catalogue_codes
       where kind = 'SETTING' and code = 'HOME'`,
    );
    await syncCatalogue(owner);
    const { settings } = await loadCatalogue(app);
    expect(settings.map(({ code }) => code)).toContain('GIVEN_UP');
    expect(settings.filter(({ code }) => code !== 'GIVEN_UP')).toEqual(baseCatalogue.settings);
  });

  it('is not answered from rows that are damaged', async () => {
    await owner.query("update catalogue_codes set body = '{}' where kind = 'SETTING' and code = 'HOME'");
    await expect(loadCatalogue(app)).rejects.toThrow(/label/);
  });
});

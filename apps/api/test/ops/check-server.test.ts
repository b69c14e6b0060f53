import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checkServer, requireFit, type ServerFacts } from '../../src/platform/database/check-server.ts';
import { freePort } from '../../src/platform/database/embedded/ports.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { query } from './support/starter.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** The same address with one part changed. */
function changed(url: string, part: 'hostname' | 'port' | 'password' | 'pathname', value: string): string {
  const copy = new URL(url);
  copy[part] = value;
  return copy.href;
}

describe('a server of one’s own', () => {
  it('is taken when both logins fit', async () => {
    expect(await checkServer(database.appUrl, 'APPLICATION')).toMatch(/^18\./);
    expect(await checkServer(database.ownerUrl, 'OWNER')).toMatch(/^18\./);
  });

  it('is refused when nothing listens there', async () => {
    const port = String(await freePort());
    await expect(checkServer(changed(database.appUrl, 'port', port), 'APPLICATION')).rejects.toThrow(
      `No PostgreSQL listens at 127.0.0.1:${port} (DATABASE_URL). Start it, correct the address`,
    );
  });

  it('is refused when its host is not known', async () => {
    await expect(checkServer(changed(database.appUrl, 'hostname', 'nowhere.invalid'), 'OWNER')).rejects.toThrow(
      'The host "nowhere.invalid" in DATABASE_OWNER_URL is not known. Correct the address',
    );
  });

  it('is refused with a wrong password, which is not repeated', async () => {
    const asked = checkServer(changed(database.appUrl, 'password', 'wrong-one'), 'APPLICATION');
    await expect(asked).rejects.toThrow(/refuses the login "trellis_app" in DATABASE_URL\. Correct user and password/);
    await expect(asked).rejects.not.toThrow(/wrong-one/);
  });

  it('is refused when it has no such database', async () => {
    await expect(checkServer(changed(database.ownerUrl, 'pathname', '/elsewhere'), 'OWNER')).rejects.toThrow(
      /has no database "elsewhere" \(DATABASE_OWNER_URL\)\. Create it/,
    );
  });

  it.each([
    ['owns the tables', (): string => database.ownerUrl],
    ['is a superuser', (): string => database.superUrl],
  ])('is refused to the API with a login that %s', async (why, url) => {
    await expect(checkServer(url(), 'APPLICATION')).rejects.toThrow(new RegExp(`in DATABASE_URL ${why}, so nothing`));
  });

  it('is refused to migrations with a login that may not make tables', async () => {
    await expect(checkServer(database.appUrl, 'OWNER')).rejects.toThrow(/"trellis_app" .* may not make tables/);
  });

  it('is refused when its database cannot hold Hindi', async () => {
    const { superUrl } = inject('cluster');
    await query(superUrl, "create database test_latin encoding 'LATIN1' locale 'C' template template0");
    try {
      await expect(checkServer(changed(superUrl, 'pathname', '/test_latin'), 'OWNER')).rejects.toThrow(
        /is in LATIN1, which cannot hold Hindi names/,
      );
    } finally {
      await query(superUrl, 'drop database test_latin');
    }
  });

  it.each([
    ['is older than 15', { major: 14, version: '14.20' }, /is PostgreSQL 14\.20; Trellis needs 15 to 18/],
    ['may bypass row-level security', { bypasses: true }, /may bypass row-level security, so nothing/],
  ])('is refused when it %s', (_, difference, sentence) => {
    const fit: ServerFacts = {
      version: '18.4',
      major: 18,
      encoding: 'UTF8',
      role: 'trellis_app',
      superuser: false,
      bypasses: false,
      owns: false,
      creates: false,
    };
    expect(() => requireFit(fit, 'APPLICATION')).not.toThrow();
    expect(() => requireFit({ ...fit, ...difference }, 'APPLICATION')).toThrow(sentence);
  });
});

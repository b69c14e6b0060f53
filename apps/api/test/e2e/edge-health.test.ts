import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { addClinic, addStaff, startApp, type TestApp } from '../support/app.ts';
import type { Browser } from '../support/browser.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { UnsteadyLine } from '../support/unsteady-line.ts';

let database: TestDatabase;
let line: UnsteadyLine;
let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  database = await createTestDatabase();
  line = await UnsteadyLine.to(database.appUrl);
  app = await startApp({ database, reachedAt: line.url });
  const asha = await addStaff(app.owner, await addClinic(app.owner));
  browser = await app.signIn(asha.email);
});
afterEach(async () => {
  await line.mend();
  await vi.waitUntil(async () => (await browser.fetch('/ready')).ok, { timeout: 10_000 });
});
afterAll(async () => {
  await app.close();
  await line.cut();
});

async function timed(path: string): Promise<{ status: number; body: unknown; ms: number; retryAfter: string | null }> {
  const start = performance.now();
  const answer = await browser.fetch(path);
  const body: unknown = await answer.json();
  return {
    status: answer.status,
    body,
    ms: performance.now() - start,
    retryAfter: answer.headers.get('retry-after'),
  };
}

describe('the health of an instance', () => {
  it('is good when the database answers', async () => {
    expect(await timed('/live')).toMatchObject({ status: 200, body: { status: 'live' } });
    expect(await timed('/ready')).toMatchObject({ status: 200, body: { status: 'ready' } });
  });

  it('is told to a balancer that asks for headers only', async () => {
    expect((await browser.fetch('/ready', { method: 'HEAD' })).status).toBe(200);
  });

  it('is not ready without a database, and alive all the same', async () => {
    await line.cut();
    expect(await timed('/ready')).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE', because: 'DATABASE' } });
    expect(await timed('/live')).toMatchObject({ status: 200 });
    expect(await timed('/auth/session')).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE' }, retryAfter: '2' });
  });

  it('is known within moments when the database is there and says nothing', async () => {
    line.fallSilent();
    const [ready, asked] = await Promise.all([timed('/ready'), timed('/auth/session')]);
    expect(ready).toMatchObject({ status: 503, body: { because: 'DATABASE' } });
    expect(ready.ms).toBeLessThan(3000);
    expect(asked).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE' }, retryAfter: '2' });
    expect(asked.ms).toBeLessThan(8000);
  });

  it('is as before once the database is back, with the same people signed in', async () => {
    await line.cut();
    await timed('/auth/session');
    await line.mend();
    expect(await timed('/auth/session')).toMatchObject({ status: 200 });
  });

  it('is not ready while the database is behind this version', async () => {
    const { rows } = await app.owner.query<{ id: number; name: string }>(
      'delete from migrations where id = (select max(id) from migrations) returning *',
    );
    expect(await timed('/ready')).toMatchObject({ status: 503, body: { because: 'MIGRATIONS' } });
    await app.owner.query('insert into migrations select * from jsonb_populate_record(null::migrations, $1)', [
      JSON.stringify(rows[0]),
    ]);
  });
});

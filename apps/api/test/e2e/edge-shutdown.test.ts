import { once } from 'node:events';
import { connect } from 'node:net';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addClinic, addStaff, startApp, type StaffMember, type TestApp, TEST_PASSWORD } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;

let held: Client | undefined;

/** Longer than fifty sign-ins take on a busy machine. */
const PATIENCE_SECONDS = 60;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(release);
afterAll(() => database.drop());

async function start(drainSeconds = 5): Promise<{ app: TestApp; asha: StaffMember }> {
  const app = await startApp({ database, drainSeconds });
  return { app, asha: await addStaff(app.owner, await addClinic(app.owner)) };
}

/** Somebody who has locked the accounts and is in no hurry; sign-ins wait for them. */
async function holdAccounts(): Promise<void> {
  held = new Client({ connectionString: database.ownerUrl });
  await held.connect();
  await held.query('begin');
  await held.query('lock table staff_accounts in access exclusive mode');
}

async function release(): Promise<void> {
  await held?.end();
  held = undefined;
}

async function untilWaiting(app: TestApp, count: number): Promise<void> {
  for (;;) {
    const { rows } = await app.owner.query<{ waiting: number }>(
      `select count(*)::int as waiting from pg_locks
       where not granted and relation = 'staff_accounts'::regclass and database = (select oid from pg_database where datname = current_database())`,
    );
    if ((rows[0]?.waiting ?? 0) >= count) return;
    await new Promise((later) => setTimeout(later, 10));
  }
}

/** A connection that stays open between requests, as a balancer keeps them. */
async function keptConnection(app: TestApp): Promise<(path: string) => Promise<string>> {
  const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
  const ask = async (path: string) => {
    socket.write(`GET ${path} HTTP/1.1\r\nhost: ${new URL(app.url).host}\r\n\r\n`);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    return answer.toString();
  };
  await ask('/live');
  return ask;
}

describe('stopping', () => {
  it('answers the fifty requests in flight and takes no more', async () => {
    const { app, asha } = await start(PATIENCE_SECONDS);
    await holdAccounts();
    const inFlight = Array.from({ length: 50 }, () =>
      app.browser().post('/auth/sign-in', { email: asha.email, password: TEST_PASSWORD }),
    );
    await untilWaiting(app, 2);
    const ask = await keptConnection(app);
    const closed = app.stop();
    expect(await ask('/ready')).toMatch(/^HTTP\/1\.1 503 .*"because":"DRAINING"/s);
    await release();
    const answers = await Promise.all(inFlight);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 200));
    const answered = performance.now();
    await closed;
    // Done with the last answer, and not when the patience ended.
    expect(performance.now() - answered).toBeLessThan((PATIENCE_SECONDS * 1000) / 2);
    await expect(fetch(`${app.url}/live`)).rejects.toThrow('fetch failed');
  }, 90_000);

  it('gives the database’s connections back', async () => {
    const { app } = await start();
    await app.browser().fetch('/ready');
    await app.stop();
    const server = new Client({ connectionString: database.superUrl });
    await server.connect();
    const { rows } = await server.query(
      `select count(*)::int as left from pg_stat_activity where usename = 'trellis_app' and datname = current_database()`,
    );
    expect(rows).toEqual([{ left: 0 }]);
    await server.end();
  });

  it('says first that it is not ready, on a connection it then closes in good order', async () => {
    const { app } = await start();
    const ask = await keptConnection(app);
    expect(await ask('/ready')).toMatch(/^HTTP\/1\.1 200 /);
    const closed = app.stop();
    const answer = await ask('/ready');
    expect(answer).toMatch(/^HTTP\/1\.1 503 .*"because":"DRAINING"/s);
    expect(answer).toMatch(/^connection: close\r$/im);
    await closed;
  });

  it('waits no longer than it is told for a request that does not end', async () => {
    const { app, asha } = await start(1);
    await holdAccounts();
    const inFlight = app
      .browser()
      .post('/auth/sign-in', { email: asha.email, password: TEST_PASSWORD })
      .then(
        ({ status }) => status,
        () => 'cut' as const,
      );
    await untilWaiting(app, 1);
    const asked = performance.now();
    await app.stop();
    expect(await inFlight).toBe('cut');
    expect(performance.now() - asked).toBeGreaterThan(900);
  });
});

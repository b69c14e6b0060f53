import { Pool } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SessionSweep } from '../../src/platform/access/session-sweep.ts';
import { createLog } from '../../src/platform/logging/log.ts';
import { addClinic, addStaff, startApp, type TestApp } from '../support/app.ts';

const DAY = 24 * 60 * 60_000;

let app: TestApp;
let pool: Pool;

beforeAll(async () => {
  app = await startApp();
  pool = new Pool({ connectionString: app.database.appUrl });
});
afterAll(async () => {
  await pool.end();
  await app.close();
});

it('old sign-ins and forgotten failures are removed, and nothing that still counts', async () => {
  const clinic = await addClinic(app.owner);
  const asha = await addStaff(app.owner, clinic);
  const sweep = new SessionSweep(pool, app.clock, createLog('silent'));
  const left = async () => {
    const { rows } = await app.owner.query<{ sign_ins: number; throttles: number }>(
      'select (select count(*)::int from sign_ins) as sign_ins, (select count(*)::int from throttles) as throttles',
    );
    return rows[0];
  };
  await app.signIn(asha.email);
  await app.browser().post('/auth/sign-in', { email: asha.email, password: 'wrong password' });
  await sweep.sweep();
  expect(await left()).toEqual({ sign_ins: 1, throttles: 2 });
  app.clock.push(2 * DAY);
  await sweep.sweep();
  expect(await left()).toEqual({ sign_ins: 1, throttles: 0 });
  app.clock.push(30 * DAY);
  const now = await app.signIn(asha.email);
  await sweep.sweep();
  expect(await left()).toEqual({ sign_ins: 1, throttles: 0 });
  expect((await now.fetch('/auth/session')).status).toBe(200);
});

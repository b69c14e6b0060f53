import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addClinic, addStaff, type StaffMember, sharedApp, type TestApp, TEST_PASSWORD } from '../support/app.ts';
import { Browser } from '../support/browser.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let app: TestApp;
let clinic: string;
let asha: StaffMember;

beforeAll(async () => {
  app = await sharedApp();
  clinic = await addClinic(app.owner, { name: 'Rohini' });
  asha = await addStaff(app.owner, clinic, {
    name: 'Asha Rao',
    role: 'THERAPIST',
    discipline: 'OCCUPATIONAL_THERAPY',
    registrationExpiresOn: '2027-03-31',
  });
});
afterAll(() => app.close());

const statusOf = async (browser: Browser) => (await browser.fetch('/auth/session')).status;

function tokenOf(browser: Browser): string {
  const [token] = browser.cookies.values();
  if (token === undefined) throw new Error('nobody is signed in with this browser');
  return token;
}

/** A second browser with the cookies the first has now, as a thief would have. */
function copyOf(browser: Browser): Browser {
  const copy = new Browser(browser.url);
  for (const [name, value] of browser.cookies) copy.cookies.set(name, value);
  return copy;
}

describe('the database login of the application', () => {
  it('is no superuser, cannot go round row-level security and owns no table', async () => {
    const client = new Client({ connectionString: app.database.appUrl });
    await client.connect();
    const { rows } = await client.query(
      `select rolsuper, rolbypassrls, exists (select from pg_tables where tableowner = current_user) as owner
       from pg_roles where rolname = current_user`,
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, owner: false }]);
    for (const table of ['staff_accounts', 'sign_ins', 'throttles']) {
      await expect(client.query(`select * from ${table}`)).rejects.toMatchObject({ code: '42501' });
    }
    await client.end();
  });
});

describe('signing in', () => {
  it('tells the portal who is at the keyboard', async () => {
    const answer = await app.browser().post('/auth/sign-in', { email: asha.email, password: TEST_PASSWORD });
    expect(answer.status).toBe(200);
    const viewer = (await answer.json()) as { stepUpUntil: string; absoluteExpiresAt: string };
    expect(viewer).toEqual({
      staff: {
        id: asha.staffId,
        name: 'Asha Rao',
        role: 'THERAPIST',
        safeguardingLead: false,
        discipline: 'OCCUPATIONAL_THERAPY',
        registrationExpiresOn: '2027-03-31',
      },
      clinic: { id: clinic, name: 'Rohini', kind: 'REAL', timeZone: 'Asia/Kolkata' },
      language: 'en',
      stepUpUntil: expect.any(String),
      absoluteExpiresAt: expect.any(String),
    });
    const now = app.clock.now().getTime();
    expect(Date.parse(viewer.stepUpUntil) - now).toBeGreaterThan(9 * MINUTE);
    expect(Date.parse(viewer.stepUpUntil) - now).toBeLessThanOrEqual(10 * MINUTE);
    expect(Date.parse(viewer.absoluteExpiresAt) - now).toBeGreaterThan(11 * HOUR);
    expect(Date.parse(viewer.absoluteExpiresAt) - now).toBeLessThanOrEqual(12 * HOUR);
  });

  it('takes the address in any case and the password in any form of the same letters', async () => {
    const browser = app.browser();
    const email = asha.email.toUpperCase();
    const fullWidth = TEST_PASSWORD.replace('c', '\uff43');
    expect((await browser.post('/auth/sign-in', { email, password: fullWidth })).status).toBe(200);
  });

  it('gives a cookie that only this host gets back, only encrypted, and no script can read', async () => {
    const answer = await app.browser().post('/auth/sign-in', { email: asha.email, password: TEST_PASSWORD });
    const [cookie, ...others] = answer.headers.getSetCookie();
    expect(others).toEqual([]);
    const port = new URL(app.url).port;
    expect(cookie).toMatch(
      new RegExp(`^__Host-trellis-${port}=[\\w-]{43}; Max-Age=43\\d{3}; Path=/; Secure; HttpOnly; SameSite=Lax$`),
    );
  });

  it('keeps only the hash of the token', async () => {
    const browser = await app.signIn(asha.email);
    const token = tokenOf(browser);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const { rows } = await app.owner.query('select t::text as row, token_hash from sign_ins t where staff_id = $1', [
      asha.staffId,
    ]);
    expect(rows.map(({ token_hash }) => token_hash)).toContainEqual(createHash('sha256').update(token).digest());
    const everything = rows.map(({ row }) => row).join();
    expect(everything).not.toContain(token);
    expect(everything).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
  });

  it('gives a new token every time and ends the one this browser had', async () => {
    const browser = await app.signIn(asha.email);
    const before = copyOf(browser);
    await browser.post('/auth/sign-in', { email: asha.email, password: TEST_PASSWORD });
    expect(tokenOf(browser)).not.toBe(tokenOf(before));
    expect(await statusOf(browser)).toBe(200);
    expect(await statusOf(before)).toBe(401);
  });

  it('takes no token from the one who signs in', async () => {
    const browser = app.browser();
    const planted = 'A'.repeat(43);
    browser.cookies.set(`__Host-trellis-${new URL(app.url).port}`, planted);
    await browser.post('/auth/sign-in', { email: asha.email, password: TEST_PASSWORD });
    expect(tokenOf(browser)).not.toBe(planted);
  });

  it('names the field of a malformed request and repeats nothing of it', async () => {
    const answer = await app.browser().post('/auth/sign-in', { email: 'CANARY', password: 7, role: 'ADMINISTRATOR' });
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: expect.arrayContaining([
        { path: ['email'], code: 'INVALID_FORMAT' },
        { path: ['password'], code: 'INVALID_TYPE' },
      ]),
    });
    expect(text).not.toContain('CANARY');
  });

  it('refuses an address with a NUL in it before the database sees it', async () => {
    const answer = await app.browser().post('/auth/sign-in', { email: 'a\u0000@example.org', password: 'x' });
    expect(answer.status).toBe(400);
  });
});

describe('an account that works in two clinics', () => {
  let twice: StaffMember;
  let second: StaffMember;
  beforeAll(async () => {
    twice = await addStaff(app.owner, clinic, { name: 'Dev Menon', role: 'LEAD_THERAPIST' });
    const other = await addClinic(app.owner, { name: 'Dwarka' });
    second = await addStaff(app.owner, other, { name: 'Dev Menon', role: 'FRONT_DESK', accountId: twice.accountId });
  });

  it('is asked which clinic, once the password was right', async () => {
    const browser = app.browser();
    const asked = await browser.post('/auth/sign-in', { email: twice.email, password: TEST_PASSWORD });
    expect(asked.status).toBe(409);
    expect(await asked.json()).toMatchObject({
      code: 'CHOOSE_CLINIC',
      choose: [
        { staffId: second.staffId, clinicName: 'Dwarka', role: 'FRONT_DESK' },
        { staffId: twice.staffId, clinicName: 'Rohini', role: 'LEAD_THERAPIST' },
      ],
    });
    expect(browser.cookies.size).toBe(0);
    const wrong = await browser.post('/auth/sign-in', { email: twice.email, password: 'not the password' });
    expect(await wrong.json()).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  });

  it('is bound to the clinic it chose', async () => {
    const browser = app.browser();
    const credentials = { email: twice.email, password: TEST_PASSWORD, staffId: second.staffId };
    expect((await browser.post('/auth/sign-in', credentials)).status).toBe(200);
    const viewer = await (await browser.fetch('/auth/session')).json();
    expect(viewer).toMatchObject({ staff: { id: second.staffId, role: 'FRONT_DESK' }, clinic: { name: 'Dwarka' } });
  });

  it('cannot choose a staff row of somebody else', async () => {
    const credentials = { email: twice.email, password: TEST_PASSWORD, staffId: asha.staffId };
    const answer = await app.browser().post('/auth/sign-in', credentials);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  });
});

describe('being signed in', () => {
  it('ends after a quarter of an hour without a request', async () => {
    const browser = await app.signIn(asha.email);
    app.clock.push(14 * MINUTE);
    expect(await statusOf(browser)).toBe(200);
    app.clock.push(14 * MINUTE);
    expect(await statusOf(browser)).toBe(200);
    app.clock.push(15 * MINUTE + 1000);
    expect(await statusOf(browser)).toBe(401);
  });

  it('ends after twelve hours however busy', async () => {
    const browser = await app.signIn(asha.email);
    for (let worked = 0; worked < 12 * HOUR; worked += 12 * MINUTE) {
      expect(await statusOf(browser)).toBe(200);
      app.clock.push(12 * MINUTE);
    }
    expect(await statusOf(browser)).toBe(401);
  });

  it('ends with signing out, for every copy of the cookie', async () => {
    const browser = await app.signIn(asha.email);
    const copy = copyOf(browser);
    const answer = await browser.post('/auth/sign-out');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('clear-site-data')).toBe('"cache"');
    expect(browser.cookies.size).toBe(0);
    expect(await statusOf(copy)).toBe(401);
  });

  it('ends on the next request when the account is disabled', async () => {
    const leaving = await addStaff(app.owner, clinic);
    const browser = await app.signIn(leaving.email);
    await app.owner.query('update staff_accounts set disabled_at = now() where id = $1', [leaving.accountId]);
    expect(await statusOf(browser)).toBe(401);
    const again = await app.browser().post('/auth/sign-in', { email: leaving.email, password: TEST_PASSWORD });
    expect(again.status).toBe(401);
  });

  it('ends on the next request when the person no longer works in the clinic', async () => {
    const leaving = await addStaff(app.owner, clinic);
    const browser = await app.signIn(leaving.email);
    await app.owner.query('update staff set active = false where id = $1', [leaving.staffId]);
    expect(await statusOf(browser)).toBe(401);
  });

  it('has the new role on the next request', async () => {
    const lead = await addStaff(app.owner, clinic, { role: 'LEAD_THERAPIST' });
    const browser = await app.signIn(lead.email);
    await app.owner.query(`update staff set role = 'FRONT_DESK' where id = $1`, [lead.staffId]);
    expect(await (await browser.fetch('/auth/session')).json()).toMatchObject({ staff: { role: 'FRONT_DESK' } });
  });

  it('is not given for a token that was never handed out, nor for anything that is no token', async () => {
    for (const token of ['A'.repeat(43), 'A'.repeat(42), '', "' or 1=1 --", '\u00e4'.repeat(43), 'A'.repeat(8000)]) {
      const browser = app.browser();
      browser.cookies.set(`__Host-trellis-${new URL(app.url).port}`, encodeURI(token));
      const answer = await browser.fetch('/auth/session');
      expect(answer.status).toBe(401);
      expect(await answer.json()).toEqual({ code: 'UNAUTHENTICATED', requestId: expect.any(String) });
    }
  });

  it('costs one statement a request', async () => {
    const browser = await app.signIn(asha.email);
    const server = new Client({ connectionString: app.database.superUrl });
    await server.connect();
    const callsSoFar = async () => {
      const { rows } = await server.query<{ calls: number }>(
        `select coalesce(sum(calls), 0)::int as calls from pg_stat_statements
         where toplevel and userid = 'trellis_app'::regrole
           and dbid = (select oid from pg_database where datname = current_database())`,
      );
      return rows[0]?.calls ?? 0;
    };
    const before = await callsSoFar();
    for (let request = 0; request < 5; request += 1) expect(await statusOf(browser)).toBe(200);
    expect((await callsSoFar()) - before).toBe(5);
    await server.end();
  });
});

describe('typing the password again', () => {
  it('opens ten minutes for signing and changes the token', async () => {
    const browser = await app.signIn(asha.email);
    app.clock.push(11 * MINUTE);
    expect(await (await browser.fetch('/auth/session')).json()).toMatchObject({ stepUpUntil: null });
    const before = copyOf(browser);
    const answer = await browser.post('/auth/step-up', { password: TEST_PASSWORD });
    expect(answer.status).toBe(200);
    const { stepUpUntil } = (await answer.json()) as { stepUpUntil: string };
    expect(Date.parse(stepUpUntil) - app.clock.now().getTime()).toBeGreaterThan(9 * MINUTE);
    expect(await (await browser.fetch('/auth/session')).json()).toMatchObject({ stepUpUntil });
    expect(await statusOf(before)).toBe(401);
  });

  it('does not put off the twelve hours', async () => {
    const browser = await app.signIn(asha.email);
    const before = (await (await browser.fetch('/auth/session')).json()) as { absoluteExpiresAt: string };
    app.clock.push(10 * MINUTE);
    await browser.post('/auth/step-up', { password: TEST_PASSWORD });
    expect(await (await browser.fetch('/auth/session')).json()).toMatchObject({
      absoluteExpiresAt: before.absoluteExpiresAt,
    });
  });

  it('is refused with a wrong one, and to nobody in particular', async () => {
    const browser = await app.signIn(asha.email);
    const wrong = await browser.post('/auth/step-up', { password: 'not the password' });
    expect(wrong.status).toBe(401);
    expect(await wrong.json()).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    expect(await statusOf(browser)).toBe(200);
    const nobody = await app.browser().post('/auth/step-up', { password: TEST_PASSWORD });
    expect(await nobody.json()).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('the language', () => {
  it('is kept with the account', async () => {
    const reader = await addStaff(app.owner, clinic);
    const browser = await app.signIn(reader.email);
    const answer = await browser.put('/auth/language', { language: 'hi' });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ language: 'hi' });
    const elsewhere = await app.signIn(reader.email);
    expect(await (await elsewhere.fetch('/auth/session')).json()).toMatchObject({ language: 'hi' });
  });

  it('is one the product speaks', async () => {
    const browser = await app.signIn(asha.email);
    expect((await browser.put('/auth/language', { language: 'fr' })).status).toBe(400);
    expect((await app.browser().put('/auth/language', { language: 'hi' })).status).toBe(401);
  });
});

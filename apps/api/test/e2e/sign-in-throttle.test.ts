import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addClinic, addStaff, type StaffMember, startApp, type TestApp, TEST_PASSWORD } from '../support/app.ts';

const MINUTE = 60_000;

let app: TestApp;
let clinic: string;
let asha: StaffMember;

beforeAll(async () => {
  app = await startApp({ trustedProxyHops: 1 });
  app.clock.stop();
  clinic = await addClinic(app.owner);
});
beforeEach(async () => {
  await app.owner.query('delete from throttles');
  asha = await addStaff(app.owner, clinic);
});
afterAll(() => app.close());

/** One attempt as it comes through the proxy in front, which names the address it was asked from. */
function attempt(email: string, password: string, from: string): Promise<Response> {
  return app.browser().post('/auth/sign-in', { email, password }, { 'x-forwarded-for': from });
}

async function statuses(count: number, one: (index: number) => Promise<Response>): Promise<number[]> {
  const answers = await Promise.all(Array.from({ length: count }, (_, index) => one(index)));
  return answers.map(({ status }) => status);
}

/** Milliseconds of one wrong guess from an address of its own. */
async function timed(email: string, host: number): Promise<number> {
  const start = performance.now();
  await attempt(email, 'wrong password', `203.0.113.${host}`);
  return performance.now() - start;
}

const middle = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const howMany = (all: readonly number[], status: number) => all.filter((each) => each === status).length;

/** Two are looked at side by side, so the tenth may have company. */
const tenOrSo = (count: number) => count === 10 || count === 11;

describe('guessing', () => {
  it('at one account from one address is slowed after ten, also when a hundred guesses arrive at once', async () => {
    const all = await statuses(100, () => attempt(asha.email, 'wrong password', '203.0.113.7'));
    expect(howMany(all, 401)).toSatisfy(tenOrSo);
    expect(howMany(all, 429)).toBe(100 - howMany(all, 401));
  });

  it('says how long to wait, and the wait doubles', async () => {
    await statuses(10, () => attempt(asha.email, 'wrong password', '203.0.113.7'));
    const waits: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const refused = await attempt(asha.email, 'wrong password', '203.0.113.7');
      expect(refused.status).toBe(429);
      const { code, retryAfterSeconds } = (await refused.json()) as { code: string; retryAfterSeconds: number };
      expect(code).toBe('RATE_LIMITED');
      expect(refused.headers.get('retry-after')).toBe(String(retryAfterSeconds));
      waits.push(retryAfterSeconds);
      app.clock.push(retryAfterSeconds * 1000);
      expect((await attempt(asha.email, 'wrong password', '203.0.113.7')).status).toBe(401);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16]);
  });

  it('from one address makes nobody else wait for their account', async () => {
    await statuses(100, () => attempt(asha.email, 'wrong password', '203.0.113.7'));
    expect((await attempt(asha.email, TEST_PASSWORD, '198.51.100.4')).status).toBe(200);
  });

  it('at one account from a hundred addresses is slowed after ten', async () => {
    const all = await statuses(100, (index) => attempt(asha.email, 'wrong password', `203.0.113.${index}`));
    expect(howMany(all, 401)).toSatisfy(tenOrSo);
  });

  it('never locks the account: its owner gets in within seconds of the last guess', async () => {
    for (let round = 0; round < 20; round += 1) {
      await statuses(5, (index) => attempt(asha.email, 'wrong password', `203.0.113.${round * 5 + index}`));
      app.clock.push(5000);
    }
    expect((await attempt(asha.email, TEST_PASSWORD, '198.51.100.4')).status).toBe(200);
  });

  it('at a hundred accounts from one address is slowed after ten', async () => {
    const all = await statuses(100, (index) => attempt(`nobody-${index}@example.org`, 'wrong password', '203.0.113.7'));
    expect(howMany(all, 401)).toSatisfy(tenOrSo);
  });

  it('from many addresses of one IPv6 network is guessing from one', async () => {
    const all = await statuses(40, (index) =>
      attempt(`nobody-${index}@example.org`, 'wrong password', `2001:db8:1:2::${index.toString(16)}`),
    );
    expect(howMany(all, 401)).toSatisfy(tenOrSo);
    expect((await attempt(asha.email, TEST_PASSWORD, '2001:db8:1:3::1')).status).toBe(200);
  });

  it('cannot be hidden behind addresses the guesser makes up', async () => {
    const all = await statuses(40, (index) =>
      attempt(`nobody-${index}@example.org`, 'wrong password', `192.0.2.${index}, 203.0.113.7`),
    );
    expect(howMany(all, 401)).toSatisfy(tenOrSo);
  });

  it('is forgotten after a quiet quarter of an hour', async () => {
    await statuses(30, () => attempt(asha.email, 'wrong password', '203.0.113.7'));
    app.clock.push(16 * MINUTE);
    const all = await statuses(10, () => attempt(asha.email, 'wrong password', '203.0.113.7'));
    expect(howMany(all, 401)).toSatisfy(tenOrSo);
  });

  it('is not what signing in rightly is: a busy clinic behind one address never waits', async () => {
    const all = await statuses(60, () => attempt(asha.email, TEST_PASSWORD, '203.0.113.7'));
    expect(howMany(all, 200)).toBe(60);
  });

  it('is slowed at typing the password again too', async () => {
    const browser = await app.signIn(asha.email);
    const all = await statuses(30, () => browser.post('/auth/step-up', { password: 'wrong password' }));
    expect(howMany(all, 401)).toSatisfy(tenOrSo);
    expect(howMany(all, 429)).toBeGreaterThan(0);
  });

  it('leaves no address and no e-mail behind', async () => {
    await attempt(asha.email, 'wrong password', '203.0.113.7');
    const { rows } = await app.owner.query<{ row: string }>('select t::text as row from throttles t');
    expect(rows).toHaveLength(2);
    for (const { row } of rows) {
      expect(row).not.toContain('203.0.113');
      expect(row).not.toContain('example.org');
    }
  });
});

describe('an address nobody has, a disabled account and a wrong password', () => {
  it('get the same answer', async () => {
    const gone = await addStaff(app.owner, clinic);
    await app.owner.query('update staff_accounts set disabled_at = now() where id = $1', [gone.accountId]);
    const left = await addStaff(app.owner, clinic);
    await app.owner.query('update staff set active = false where id = $1', [left.staffId]);
    const answers = await Promise.all([
      attempt('nobody@example.org', TEST_PASSWORD, '203.0.113.1'),
      attempt(gone.email, TEST_PASSWORD, '203.0.113.2'),
      attempt(left.email, TEST_PASSWORD, '203.0.113.3'),
      attempt(asha.email, 'wrong password', '203.0.113.4'),
    ]);
    const seen = await Promise.all(
      answers.map(async (answer) => {
        const { requestId, ...body } = (await answer.json()) as { requestId: string };
        const headers = Object.fromEntries([...answer.headers].filter(([name]) => !/^(date|x-request-id)$/.test(name)));
        return { status: answer.status, body, headers, length: requestId.length };
      }),
    );
    for (const each of seen) expect(each).toEqual(seen[0]);
    expect(seen[0]).toMatchObject({ status: 401, body: { code: 'SIGN_IN_REFUSED' } });
  });

  it('cost the same work: one lookup and one hash', async () => {
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 30; round += 1) {
      known.push(await timed((await addStaff(app.owner, clinic)).email, round));
      unknown.push(await timed(`nobody-${round}@example.org`, 100 + round));
    }
    // Without a hash an answer would take a fifth of the time.
    expect(middle(unknown) / middle(known)).toBeGreaterThan(0.5);
    expect(middle(unknown) / middle(known)).toBeLessThan(2);
  });
});

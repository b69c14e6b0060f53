import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addClinic, addStaff, type StaffMember, startApp, type TestApp, TEST_PASSWORD } from '../support/app.ts';
import type { Browser } from '../support/browser.ts';
import { lookAt } from '../support/plan-rows.ts';
import { type Line, linesOf, withoutTrail } from '../support/trail.ts';

const SECONDS = 1000;

let app: TestApp;
let asha: StaffMember;

beforeAll(async () => {
  app = await startApp({ trustedProxyHops: 1 });
  app.clock.stop();
});
afterAll(() => app.close());

beforeEach(async () => {
  await app.owner.query('delete from throttles');
  asha = await addStaff(app.owner, await addClinic(app.owner), {
    role: 'THERAPIST',
    discipline: 'PHYSIOTHERAPY',
    email: `asha-${app.clock.now().getTime()}-canary@example.org`,
  });
  app.clock.push(SECONDS);
});

const requestIdOf = (answer: Response): string => answer.headers.get('x-request-id') ?? '';

interface Refusal {
  readonly code: string;
  readonly emailHash: Buffer;
  readonly accountId: string | null;
}

async function refusalsOf(...answers: readonly Response[]): Promise<readonly Refusal[]> {
  const { rows } = await app.owner.query<Refusal>(
    `select code, email_hash as "emailHash", account_id as "accountId" from sign_in_refusals
     where request_id = any($1::text[]) order by at, id`,
    [answers.map(requestIdOf)],
  );
  return rows;
}

const lines = (answer: Response): Promise<readonly Line[]> => linesOf(app, asha.clinicId, requestIdOf(answer));
const line = (action: string, over: object = {}): object => ({
  action,
  outcome: 'DONE',
  staffId: asha.staffId,
  role: 'THERAPIST',
  type: 'StaffMember',
  subjectId: asha.staffId,
  childId: null,
  details: {},
  ...over,
});

const signIn = (browser: Browser, password: string, email = asha.email, from = '203.0.113.7'): Promise<Response> =>
  browser.post('/auth/sign-in', { email, password }, { 'x-forwarded-for': from });

describe('being at the keyboard', () => {
  it('leaves a line when it begins, when the password is typed again and when it ends', async () => {
    const browser = app.browser();
    expect(await lines(await signIn(browser, TEST_PASSWORD))).toEqual([line('session:open')]);
    const step = await browser.post('/auth/step-up', { password: TEST_PASSWORD });
    expect(await lines(step)).toEqual([line('session:step-up')]);
    const out = await browser.post('/auth/sign-out');
    expect(out.status).toBe(204);
    expect(await lines(out)).toEqual([line('session:end')]);
    expect(await lines(await browser.post('/auth/sign-out'))).toEqual([]);
  });

  it('leaves a line for the one whose place is taken at the same device', async () => {
    const browser = app.browser();
    await signIn(browser, TEST_PASSWORD);
    const again = await signIn(browser, TEST_PASSWORD);
    expect((await lines(again)).map(({ action }) => action)).toEqual(['session:end', 'session:open']);
  });

  it('leaves a line when the password typed again was wrong, and one for each wait that follows', async () => {
    const browser = app.browser();
    await signIn(browser, TEST_PASSWORD);
    const guess = () => browser.post('/auth/step-up', { password: 'wrong' }, { 'x-forwarded-for': '203.0.113.9' });
    expect(await lines(await guess())).toEqual([
      line('session:step-up', { outcome: 'DENIED', details: { code: 'SIGN_IN_REFUSED' } }),
    ]);
    for (let more = 0; more < 9; more += 1) await guess();
    expect(await lines(await guess())).toEqual([
      line('session:step-up', { outcome: 'DENIED', details: { code: 'RATE_LIMITED' } }),
    ]);
    expect(await lines(await guess())).toEqual([]);
  });

  it('does not begin where the line cannot be written', async () => {
    const browser = app.browser();
    const answer = await withoutTrail(app, () => signIn(browser, TEST_PASSWORD));
    expect(answer.status).toBe(500);
    expect(browser.cookies.size).toBe(0);
  });

  it('cannot be seen by another clinic', async () => {
    const answer = await signIn(app.browser(), TEST_PASSWORD);
    const elsewhere = await addClinic(app.owner);
    await lookAt(app.owner, elsewhere);
    const { rows } = await app.owner.query('select 1 from audit_events where request_id = $1', [requestIdOf(answer)]);
    expect(rows).toEqual([]);
  });
});

describe('being refused at the door', () => {
  it('is kept with the account where there is one, and with no more than a mark of what was typed where not', async () => {
    const known = await signIn(app.browser(), 'wrong');
    const unknown = await signIn(app.browser(), 'wrong', 'canary-nobody@example.org');
    const twice = await signIn(app.browser(), 'wrong', 'CANARY-nobody@example.org');
    const [first, second, third] = await refusalsOf(known, unknown, twice);
    expect([first, second, third]).toMatchObject([
      { code: 'SIGN_IN_REFUSED', accountId: asha.accountId },
      { code: 'SIGN_IN_REFUSED', accountId: null },
      { code: 'SIGN_IN_REFUSED', accountId: null },
    ]);
    expect(second?.emailHash.equals(third!.emailHash)).toBe(true);
    expect(second?.emailHash.equals(first!.emailHash)).toBe(false);
    // Without the secret of the installation nobody can try addresses against it.
    const plain = createHash('sha256').update('canary-nobody@example.org').digest();
    expect(second?.emailHash.equals(plain)).toBe(false);
    const { rows } = await app.owner.query<{ all: string }>(
      'select string_agg(r::text, $1) as all from sign_in_refusals r',
      ['\n'],
    );
    expect(rows[0]?.all).not.toMatch(/canary|example|203\.0\.113/);
    expect(app.log.join('')).not.toMatch(/canary|example\.org|203\.0\.113/);
  });

  it('is kept once for each wait, however often somebody does not wait', async () => {
    for (let guess = 0; guess < 10; guess += 1) await signIn(app.browser(), 'wrong');
    const early: Response[] = [];
    for (let guess = 0; guess < 5; guess += 1) early.push(await signIn(app.browser(), 'wrong'));
    expect(early.map(({ status }) => status)).toEqual([429, 429, 429, 429, 429]);
    expect(await refusalsOf(...early)).toMatchObject([{ code: 'RATE_LIMITED', accountId: null }]);
    app.clock.push(60 * SECONDS);
    await signIn(app.browser(), 'wrong');
    expect(await refusalsOf(await signIn(app.browser(), 'wrong'))).toMatchObject([{ code: 'RATE_LIMITED' }]);
  });

  it('is not answered where it cannot be kept', async () => {
    await app.owner.query('revoke execute on function record_sign_in_refusal from trellis_app');
    try {
      expect((await signIn(app.browser(), 'wrong')).status).toBe(500);
    } finally {
      await app.owner.query('grant execute on function record_sign_in_refusal to trellis_app');
    }
  });
});

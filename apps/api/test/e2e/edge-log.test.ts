import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addClinic, addStaff, type StaffMember, startApp, type TestApp, TEST_PASSWORD } from '../support/app.ts';
import { rawRequest } from '../support/raw-request.ts';

const CANARY = /canary/i;

let app: TestApp;
let asha: StaffMember;

beforeAll(async () => {
  app = await startApp({ trustedProxyHops: 1 });
  const clinic = await addClinic(app.owner, { name: 'CANARY-clinic' });
  asha = await addStaff(app.owner, clinic, { name: 'CANARY-name', email: 'canary-email@example.org' });
  await app.owner.query(`
    create or replace function demo_staff()
      returns table (email text, name text, role text, discipline text, clinic_name text) language plpgsql as $$
      begin raise exception 'CANARY-message' using detail = 'CANARY-detail', hint = 'CANARY-hint', errcode = '23505'; end $$`);
});
afterAll(() => app.close());

const lines = () => app.log.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the log', () => {
  it('has a line for each answer, with nobody’s name in it', async () => {
    const browser = await app.signIn(asha.email);
    const answer = await browser.fetch('/auth/session?child=CANARY-query');
    const line = lines().find(({ requestId }) => requestId === answer.headers.get('x-request-id'));
    expect(line).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      requestId: expect.any(String),
      method: 'GET',
      route: '/auth/session',
      status: 200,
      ms: expect.any(Number),
      staff: asha.staffId,
      msg: 'answered',
    });
  });

  it('names a defect by its kind, its code and its place', async () => {
    const answer = await app.browser().fetch('/auth/demo');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(CANARY);
    const failed = lines().find(({ msg }) => msg === 'failed');
    expect(failed).toMatchObject({
      level: 'error',
      requestId: answer.headers.get('x-request-id'),
      error: {
        name: 'error',
        code: '23505',
        at: expect.arrayContaining([expect.stringContaining('demo-staff.ts')]),
      },
    });
  });

  it('holds nothing that was sent, typed, stored or thrown', async () => {
    const browser = await app.signIn(asha.email);
    const send = (path: string, body: unknown, headers?: Record<string, string>) => browser.post(path, body, headers);
    await send('/auth/sign-in', { email: 'canary-unknown@example.org', password: 'CANARY-password' });
    await send('/auth/sign-in', { email: asha.email, password: 'CANARY-password', CANARY: 'CANARY' });
    await send('/auth/step-up', { password: 'CANARY-password' });
    await browser.put('/auth/language', { language: 'CANARY' });
    await send('/auth/sign-out', undefined, { origin: 'https://canary.example' });
    await send(
      '/CANARY-path/0192',
      {},
      { 'user-agent': 'CANARY', referer: 'https://canary.example', 'x-request-id': 'CANARY' },
    );
    await browser.fetch('/children/CANARY-id?name=CANARY', {
      headers: { 'x-forwarded-for': 'CANARY', accept: 'text/html' },
    });
    await browser.fetch('/auth/demo');
    const host = `host: ${new URL(app.url).host}`;
    await rawRequest(app.url, ['GET /%ffCANARY HTTP/1.1', host]);
    await rawRequest(app.url, ['GET /CANARY HTTP/1.1', 'bad header CANARY']);
    await rawRequest(
      app.url,
      [
        'POST /auth/sign-in HTTP/1.1',
        host,
        'x-trellis-portal: 1',
        'content-type: application/json',
        'content-length: 9',
      ],
      '{"CANARY"',
    );
    const token = [...browser.cookies.values()][0] ?? 'none';
    const everything = app.log.join('');
    expect(lines().length).toBeGreaterThan(12);
    expect(everything).not.toMatch(CANARY);
    expect(everything).not.toContain(token);
    expect(everything).not.toContain(TEST_PASSWORD);
    expect(everything).not.toContain('example.org');
    expect(everything).not.toContain('127.0.0.1');
  });
});

import { DOCUMENT_LIMITS } from '@trellis/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addClinic, addStaff, sharedApp, type StaffMember, type TestApp, TEST_PASSWORD } from '../support/app.ts';
import type { Browser } from '../support/browser.ts';
import { rawRequest } from '../support/raw-request.ts';

let app: TestApp;
let asha: StaffMember;
let browser: Browser;

beforeAll(async () => {
  app = await sharedApp();
  asha = await addStaff(app.owner, await addClinic(app.owner), { name: 'CANARY Rao' });
  browser = await app.signIn(asha.email);
});
afterAll(() => app.close());

describe('a path written in another way', () => {
  const TRICKS = [
    '/auth/session/',
    '//auth/session',
    '/AUTH/session',
    '/auth/SESSION',
    '/auth%2fsession',
    '/auth/session%2f',
    '/auth/session%00',
    '/auth/session;a=b',
    '/auth/./session/.',
    '/./auth/session',
    '/x/../auth/session',
    '/auth\\session',
    '/graphql/',
    '//graphql',
    '/GRAPHQL',
    '/graphql%2f',
    '/graphql%2F..%2Fauth/session',
  ];

  it.each(TRICKS)('reaches nothing: %s', async (path) => {
    const lines = [`host: ${new URL(app.url).host}`, `cookie: ${browser.cookieHeader()}`];
    for (const method of ['GET', 'OPTIONS', 'PROPFIND']) {
      const answer = await rawRequest(app.url, [`${method} ${path} HTTP/1.1`, ...lines]);
      expect([400, 404, 405]).toContain(answer.status);
      expect(answer.body).not.toContain('CANARY');
    }
    const answer = await rawRequest(
      app.url,
      [
        `POST ${path} HTTP/1.1`,
        ...lines,
        'x-trellis-portal: 1',
        'content-type: application/json',
        'content-length: 24',
      ],
      '{"query":"{__typename}"}',
    );
    expect([400, 404, 405]).toContain(answer.status);
  });

  it('gets no data by TRACE, which would send the cookie back', async () => {
    const answer = await rawRequest(app.url, [
      'TRACE /auth/session HTTP/1.1',
      `host: ${new URL(app.url).host}`,
      `cookie: ${browser.cookieHeader()}`,
    ]);
    expect([400, 404, 405]).toContain(answer.status);
    expect(answer.body).not.toContain('__Host-');
  });

  it('is not another path because a header says so', async () => {
    for (const header of ['x-original-url', 'x-rewrite-url', 'x-http-method-override', 'x-forwarded-user']) {
      const answer = await app.browser().fetch('/auth/nothing', { headers: { [header]: '/auth/session' } });
      expect(answer.status).toBe(404);
    }
    const overridden = await browser.fetch('/auth/session', { headers: { 'x-http-method-override': 'DELETE' } });
    expect(overridden.status).toBe(200);
    const named = await app.browser().fetch('/auth/session', { headers: { 'x-forwarded-user': asha.email } });
    expect(named.status).toBe(401);
  });
});

const credentials = () => JSON.stringify({ email: asha.email, password: TEST_PASSWORD });

const send = (type: string | undefined, body: string | Blob) =>
  app.browser().fetch('/auth/sign-in', {
    method: 'POST',
    headers: { 'x-trellis-portal': '1', ...(type === undefined ? {} : { 'content-type': type }) },
    body,
  });

const bodyOf = (bytes: number) => JSON.stringify({ email: 'x'.repeat(bytes - '{"email":""}'.length) });

describe('a body', () => {
  it.each([
    'text/plain',
    'text/plain; application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/jsonx',
    'application/json;x=',
    'application/json, text/plain',
    'json',
  ])('as %s is not read', async (type) => {
    expect([400, 415]).toContain((await send(type, credentials())).status);
  });

  it('without a type is not read', async () => {
    expect([400, 415]).toContain((await send(undefined, new Blob([credentials()]))).status);
  });

  it('as JSON is read, with and without a charset', async () => {
    expect((await send('application/json', credentials())).status).toBe(200);
    expect((await send('application/json; charset=utf-8', credentials())).status).toBe(200);
  });

  it('of the most bytes there may be is read, and of one more is refused', async () => {
    expect((await send('application/json', bodyOf(DOCUMENT_LIMITS.bodyBytes))).status).toBe(400);
    const answer = await send('application/json', bodyOf(DOCUMENT_LIMITS.bodyBytes + 1));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ code: 'TOO_LARGE' });
  });

  it('that reaches for the prototype is refused', async () => {
    const answer = await send(
      'application/json',
      '{"email":"a@b","password":"x","__proto__":{"role":"ADMINISTRATOR"}}',
    );
    expect(answer.status).toBe(400);
  });

  it('that is missing is refused as such', async () => {
    const answer = await app.browser().post('/auth/sign-in');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

const host = () => new URL(app.url).host;

describe('another site', () => {
  it.each([
    ['a stranger', () => 'https://evil.example'],
    ['nobody', () => 'null'],
    ['a longer name', () => `http://${host()}.evil.example`],
    ['a name that ends alike', () => `http://evil${host()}`],
    ['another port', () => 'http://localhost:1'],
    ['no address at all', () => 'localhost'],
  ])('changes nothing as %s', async (_who, origin) => {
    const answer = await browser.post('/auth/sign-out', undefined, { origin: origin() });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'OTHER_SITE' });
    expect((await browser.fetch('/auth/session')).status).toBe(200);
  });

  it('changes nothing where the browser says that it is one', async () => {
    for (const site of ['cross-site', 'same-site']) {
      const answer = await browser.post('/auth/sign-out', undefined, { 'sec-fetch-site': site });
      expect(answer.status).toBe(403);
    }
  });

  it('is told nothing that would let a script read an answer', async () => {
    for (const method of ['GET', 'OPTIONS']) {
      const answer = await browser.fetch('/auth/session', {
        method,
        headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
      });
      expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });

  it('cannot act by a form, which has no header of ours', async () => {
    for (const [method, path] of [
      ['POST', '/auth/sign-out'],
      ['POST', '/auth/step-up'],
      ['PUT', '/auth/language'],
    ]) {
      const answer = await browser.fetch(path ?? '', { method: method ?? '' });
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ code: 'PORTAL_HEADER_MISSING' });
    }
    expect((await browser.fetch('/auth/session')).status).toBe(200);
  });

  it('is not the portal itself', async () => {
    const other = await app.signIn(asha.email);
    const own = { origin: app.url, 'sec-fetch-site': 'same-origin' };
    expect((await other.post('/auth/sign-out', undefined, own)).status).toBe(204);
  });
});

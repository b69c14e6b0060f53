import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { type RawAnswer, rawRequest } from '../support/raw-request.ts';

let app: TestApp;
let production: TestApp;

beforeAll(async () => {
  app = await startApp();
  production = await startApp({ environment: 'production' });
  // A defect: what a route needs is gone.
  await app.owner.query('drop function demo_staff()');
});
afterAll(async () => {
  await app.close();
  await production.close();
});

type Request = [what: string, status: number, lines: readonly string[], body?: string];

const REQUESTS: Request[] = [
  ['data', 200, ['GET /live HTTP/1.1']],
  ['data that needs a person', 401, ['GET /auth/session HTTP/1.1']],
  ['a state-changing request', 204, ['POST /auth/sign-out HTTP/1.1', 'x-trellis-portal: 1', 'content-length: 0']],
  [
    'GraphQL',
    401,
    ['POST /graphql HTTP/1.1', 'content-type: application/json', 'content-length: 24'],
    '{"query":"{__typename}"}',
  ],
  ['a route that is not there', 404, ['GET /auth/nothing HTTP/1.1']],
  ['an asset that is not there', 404, ['GET /assets/nothing.js HTTP/1.1']],
  ['a method that is not there', 404, ['DELETE /auth/session HTTP/1.1']],
  ['a defect', 500, ['GET /auth/demo HTTP/1.1']],
  ['a page for a defect', 500, ['GET /auth/demo HTTP/1.1', 'accept: text/html']],
  ['an address that cannot be decoded', 400, ['GET /%ff%zz HTTP/1.1']],
  [
    'a body that is no JSON',
    400,
    ['POST /auth/sign-in HTTP/1.1', 'content-type: application/json', 'content-length: 1'],
    '{',
  ],
  [
    'a type that is not taken',
    415,
    ['POST /auth/sign-in HTTP/1.1', 'content-type: text/plain', 'content-length: 1'],
    '{',
  ],
  ['another site', 403, ['POST /auth/sign-out HTTP/1.1', 'origin: https://evil.example', 'content-length: 0']],
  ['something that is no HTTP', 400, ['GET / HTTP/1.1', 'a b: c']],
];

const ask = (url: string, lines: readonly string[], body?: string): Promise<RawAnswer> =>
  rawRequest(url, [...lines, `host: ${new URL(url).host}`], body);

describe('every answer', () => {
  it.each(REQUESTS)('has the headers that keep a browser safe: %s', async (_what, status, lines, body) => {
    const answer = await ask(app.url, lines, body);
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'/),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cache-control': 'no-store',
    });
    expect(answer.headers.has('x-powered-by')).toBe(false);
    expect(answer.headers.has('server')).toBe(false);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(answer.headers.get('content-security-policy')).not.toMatch(/unsafe-|\*/);
  });

  it.each(REQUESTS)('asks for encryption from then on in production: %s', async (_what, _status, lines, body) => {
    const answer = await ask(production.url, lines, body);
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
  });

  it('asks for no encryption on a developer’s machine', async () => {
    expect((await app.browser().fetch('/live')).headers.has('strict-transport-security')).toBe(false);
  });

  it('carries an id that the client did not choose', async () => {
    const given = 'chosen-by-the-client';
    const answer = await app.browser().fetch('/live', { headers: { 'x-request-id': given } });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('an error', () => {
  it('says a code and the id of the request, and nothing of the inside', async () => {
    const answer = await app.browser().fetch('/auth/demo');
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({ code: 'INTERNAL', requestId: answer.headers.get('x-request-id') });
  });

  it('is a calm page to somebody who follows a link', async () => {
    for (const path of ['/auth/demo', '/assets/nothing.js']) {
      const answer = await app.browser().fetch(path, { headers: { accept: 'text/html,*/*;q=0.8' } });
      const page = await answer.text();
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page).toContain('<html lang="en">');
      expect(page).toContain(answer.headers.get('x-request-id'));
      expect(page).not.toMatch(/demo_staff|function|\bat \/|assets/);
    }
  });
});

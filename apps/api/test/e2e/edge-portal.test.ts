import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Draining } from '../../src/platform/http/draining.ts';
import { servePortal } from '../../src/platform/http/portal.routes.ts';
import { createServer } from '../../src/platform/http/server.ts';
import { createLog } from '../../src/platform/logging/log.ts';
import { testConfig } from '../support/app.ts';
import { rawRequest } from '../support/raw-request.ts';

const SCRIPT = `globalThis.trellis = ${JSON.stringify('grow '.repeat(500))};`;

let folder: string;
let server: FastifyInstance;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portal-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta name="csp-nonce" content="__NONCE__"><style nonce="__NONCE__"></style>',
  );
  writeFileSync(join(folder, 'assets', 'main-abc123.js'), SCRIPT);
  writeFileSync(join(folder, 'service-worker.js'), '');
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'operations.json'), '{}');
  writeFileSync(join(folder, '.vite', 'manifest.json'), '{}');
  server = createServer(testConfig(), createLog('silent'), new Draining());
  servePortal(server, folder);
  url = await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${url}${path}`, { headers: { 'accept-encoding': 'identity', ...headers }, method });

describe('the portal’s page', () => {
  it('answers every address that can be a screen', async () => {
    for (const path of ['/', '/children', '/children/', '/children/0192/plan?tab=goals', '/compare', '/sign-in']) {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('lets the worker that keeps it on a device ask for its files, and for nothing of another address', async () => {
    const answer = await get('/service-worker.js');
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; connect-src 'self'");
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it('lets styles of this very answer in and no other, and scripts from files of ours only', async () => {
    const [first, second] = await Promise.all([get('/'), get('/')]);
    const policy = first.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([\w-]{22})'/.exec(policy)?.[1] ?? 'none';
    expect(await first.text()).toBe(
      `<!doctype html><meta name="csp-nonce" content="${nonce}"><style nonce="${nonce}"></style>`,
    );
    expect(await second.text()).not.toContain(nonce);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src-attr 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);
  });

  it('can be asked for by HEAD', async () => {
    const answer = await get('/children', {}, 'HEAD');
    expect(answer.status).toBe(200);
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(0);
    expect(await answer.text()).toBe('');
  });

  it('does not stand in for what the API answers to', async () => {
    for (const path of ['/graphql', '/GraphQL/', '/auth/session', '/live/', '/assets/', '//children', '/a//b']) {
      expect((await get(path)).status).toBe(404);
    }
  });
});

describe('a file of the portal', () => {
  it('with a hash in its name is kept for ever', async () => {
    const answer = await get('/assets/main-abc123.js');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await answer.text()).toBe(SCRIPT);
  });

  it('without one is asked for again, and not sent again', async () => {
    const first = await get('/favicon.svg');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await get('/favicon.svg', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('travels compressed where the browser can read it', async () => {
    const lines = ['GET /assets/main-abc123.js HTTP/1.1', 'host: localhost'];
    for (const [offered, used] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip;q=0.5', 'gzip'],
      ['identity', undefined],
    ] as const) {
      const answer = await get('/assets/main-abc123.js', { 'accept-encoding': offered });
      expect(answer.headers.get('vary')).toBe('accept-encoding');
      expect(answer.headers.get('content-encoding') ?? undefined).toBe(used);
      expect(await answer.text()).toBe(SCRIPT);
      const raw = await rawRequest(url, [...lines, `accept-encoding: ${offered}`]);
      const length = Number(raw.headers.get('content-length'));
      expect(length).toBeLessThanOrEqual(used === undefined ? SCRIPT.length : SCRIPT.length / 5);
    }
  });

  it('that does not exist is not there, whatever way it is asked for', async () => {
    for (const path of [
      '/assets/other.js',
      '/nothing.png',
      '/operations.json',
      '/.vite/manifest.json',
      '/index.html',
      '/assets/..%2findex.html',
      '/..%2f..%2fpackage.json',
      '/assets/%2e%2e/%2e%2e/package.json',
    ]) {
      expect((await get(path)).status).toBe(404);
    }
  });
});

describe('a portal that was not built', () => {
  it('is said so, and is no reason not to serve the rest', async () => {
    const bare = createServer(testConfig(), createLog('silent'), new Draining());
    servePortal(bare, join(folder, 'nowhere'));
    const at = await bare.listen({ port: 0, host: '127.0.0.1' });
    const answer = await fetch(`${at}/`);
    expect(answer.status).toBe(503);
    await bare.close();
  });
});

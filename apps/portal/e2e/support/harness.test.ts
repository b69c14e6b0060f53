import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { findChromium, launchBrowser } from '@trellis/chromium';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { expectOwnDevanagari } from './fonts.ts';
import { expectHindiOnly } from './hindi.ts';
import { transferredJavaScript } from './javascript-bytes.ts';
import { servePages, type PageFile } from './pages-server.ts';
import { countPresses } from './presses.ts';
import { CLINIC_MORNING, DESK, openContext, TABLET, type Setting } from './settings.ts';
import { expectNoCspViolations, expectNoPageErrors } from './trouble.ts';

const POLICY = { 'content-security-policy': "default-src 'self'; script-src 'self'; style-src 'self'" };
const html = (body: string, head = '', lang = 'en'): PageFile => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="${lang}"><head><title>पन्ना</title>${head}</head><body><main><h1>पन्ना</h1>${body}</main></body></html>`,
  headers: POLICY,
});

// Noise that gzip cannot shrink, so that a wrong count cannot hide in a good ratio.
const noise = Array.from({ length: 600 }, (_, n) => createHash('sha256').update(String(n)).digest('hex')).join('');
const script = (after: string) => `globalThis.noise = '${noise}';${after}`;
const eager = gzipSync(script(`import('/lazy.js')`));
const lazy = gzipSync(
  script(`document.querySelector('main').append(Object.assign(document.createElement('p'), { id: 'stands' }))`),
);
const gzipped = (body: Buffer): PageFile => ({
  type: 'text/javascript',
  body,
  headers: { 'content-encoding': 'gzip', 'cache-control': 'max-age=60' },
});
const devanagari = readFile(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-wght-normal.woff2',
  ),
);

let site: Awaited<ReturnType<typeof servePages>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser(await findChromium(process.env['CHROMIUM_PATH']));
  site = await servePages({
    '/sound': html('<button>ठीक</button>'),
    '/pale': html('<p class="pale">Too pale to read</p><button></button>', '<link rel="stylesheet" href="/pale.css">'),
    '/pale.css': { type: 'text/css', body: '.pale { color: #ccc; background: #fff }' },
    '/inline': html('<script>globalThis.ran = true</script>'),
    '/violations': html(
      '<p style="color: red"></p><script src="data:text/javascript,1"></script><script src="/calls.js"></script>',
    ),
    '/calls.js': { type: 'text/javascript', body: `fetch('http://127.0.0.1:9/').catch(() => {})` },
    '/throws': html('', '<script type="module" src="/throws.js"></script>'),
    '/throws.js': { type: 'text/javascript', body: `throw new Error('the chart fell over')` },
    '/hindi': html(
      '<p>बच्चे का <span translate="no">GMFM-66 item</span>, <b data-identifying>Aarav</b>, OT, PT</p><p hidden>Hidden words</p>',
      '',
      'hi',
    ),
    '/word': html(
      '<p>बच्चे का <b>Caseload</b></p><input aria-label="Search"><select><option>Mine</option></select>',
      '',
      'hi',
    ),
    '/script': html('', '<script type="module" src="/eager.js"></script>'),
    '/eager.js': gzipped(eager),
    '/lazy.js': (headers) =>
      headers['accept-encoding'] === 'gzip'
        ? gzipped(lazy)
        : { type: 'text/javascript', body: 'not asked for gzip alone' },
    '/press': html('<label>Yes <input type="checkbox"></label>'),
    '/own-font': html('<p>क्षत्रिय नियुक्ति</p>', '<link rel="stylesheet" href="/font.css">', 'hi'),
    '/no-font': html('<p>क्षत्रिय नियुक्ति</p>', '', 'hi'),
    '/font.css': {
      type: 'text/css',
      body: '@font-face { font-family: Own; src: url(/own.woff2) } body { font-family: Own }',
    },
    '/own.woff2': { type: 'font/woff2', body: await devanagari },
  });
});
afterEach(() => page.context().close());
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(path: string, setting: Setting = DESK): Promise<Page> {
  const context = await openContext(browser, setting, { baseURL: site.url });
  page = await context.newPage();
  await page.goto(path);
  return page;
}

describe('a page under the harness', () => {
  test('stands in the scheme, language, size, zone and hour that were asked for', async () => {
    await open('/sound', { scheme: 'dark', language: 'hi', device: 'tablet' });
    const seen = await page.evaluate(() => ({
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      still: matchMedia('(prefers-reduced-motion: reduce)').matches,
      touch: navigator.maxTouchPoints > 0,
      language: navigator.language,
      size: [innerWidth, innerHeight],
      minutesBehindUtc: new Date().getTimezoneOffset(),
      chosen: localStorage.getItem('trellis.preferences'),
    }));
    const now = await page.evaluate(() => Date.now());
    expect(now - CLINIC_MORNING.getTime()).toBeGreaterThanOrEqual(0);
    expect(now - CLINIC_MORNING.getTime()).toBeLessThan(60_000);
    expect(seen).toEqual({
      dark: true,
      still: true,
      touch: true,
      language: 'hi-IN',
      size: [1080, 810],
      minutesBehindUtc: -330,
      chosen: '{"language":"hi"}',
    });
  });

  test('passes when nothing is wrong', async () => {
    await open('/sound');
    await expectAccessible(page);
    await expectNoCspViolations(page);
    await expectNoPageErrors(page);
  });

  test('fails on a serious and a critical axe fault, and shows both', async () => {
    await open('/pale');
    await expect(expectAccessible(page)).rejects.toThrow(
      /axe found at \/pale:(?=[^]*serious color-contrast[^]*class="pale")(?=[^]*critical button-name[^]*<button>)/,
    );
    await expectNoCspViolations(page);
  });

  test('fails on a script its policy refuses, also after going on to another page', async () => {
    await open('/inline');
    await page.goto('/sound');
    await expect(expectNoCspViolations(page)).rejects.toThrow(/inline script violates.*\/inline\)/);
  });

  test('fails on each kind of violation of its policy', async () => {
    await open('/violations');
    await expect(expectNoCspViolations(page)).rejects.toThrow(
      /(?=[^]*inline style violates)(?=[^]*Loading the script 'data:)(?=[^]*Connecting to 'http:\/\/127)/,
    );
  });

  test('fails on an error nobody caught', async () => {
    await open('/throws');
    await expect(expectNoPageErrors(page)).rejects.toThrow(/the chart fell over/);
  });
});

describe('a Hindi page', () => {
  test('may show short codes, names marked as not to translate, and hidden words', async () => {
    await open('/hindi');
    await expectHindiOnly(page);
  });

  test('fails on Latin words in its text, labels and options', async () => {
    await open('/word');
    await expect(expectHindiOnly(page)).rejects.toThrow(
      /"Caseload" in <b>: Caseload\n"Mine" in <option>: Mine\n"Search" in <input> aria-label: Search$/,
    );
  });

  test('may show the words it is allowed', async () => {
    await open('/word');
    await expectHindiOnly(page, ['Caseload', 'Search', 'Mine']);
  });

  test('must say that it is Hindi', async () => {
    await open('/sound');
    await expect(expectHindiOnly(page)).rejects.toThrow(/its language is "en"/);
  });

  test('draws Devanagari with the font it brought', async () => {
    await open('/own-font');
    await expectOwnDevanagari(page);
  });

  test('fails when Devanagari is left to the fonts of the system', async () => {
    await open('/no-font');
    await expect(expectOwnDevanagari(page)).rejects.toThrow(/drawn with fonts of the system/);
  });
});

test('JavaScript is counted to the byte, as it came over the wire, with what was loaded later, what was cached not twice', async () => {
  const context = await openContext(browser, DESK, { baseURL: site.url });
  page = await context.newPage();
  const transfers = await transferredJavaScript(page, async () => {
    await page.goto('/script');
    await page.locator('#stands').waitFor({ state: 'attached' });
    await page.reload();
    await page.locator('#stands').waitFor({ state: 'attached' });
  });
  expect(transfers).toEqual([
    { path: '/eager.js', bytes: eager.length, encoding: 'gzip' },
    { path: '/lazy.js', bytes: lazy.length, encoding: 'gzip' },
  ]);
});

test('taps, clicks and keys of a person are counted, scripted clicks are not', async () => {
  await open('/press', TABLET);
  const presses = await countPresses(page);
  await page.tap('label');
  await page.click('input');
  await page.keyboard.press('Space');
  await page.evaluate(() => document.querySelector('input')?.click());
  expect(presses).toEqual({ pointer: 2, keys: 1 });
});

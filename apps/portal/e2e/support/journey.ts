import { findChromium, launchBrowser, type Browser } from '@trellis/chromium';
import type { Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { CLINIC_MORNING, openContext, type Setting } from './settings.ts';

/** Outlives the files, which one worker reads in turn, and ends with the worker. */
let browser: Promise<Browser> | undefined;

/**
 * The run's one browser, for a test file: starting one costs more than most journeys, and one that another process serves
 * costs every message twice. What the file opened goes with it.
 */
export function runsBrowser(): () => Promise<Browser> {
  afterAll(async () => {
    const opened = (await browser)?.contexts() ?? [];
    await Promise.all(opened.map((context) => context.close()));
  });
  return () => (browser ??= findChromium(process.env['CHROMIUM_PATH']).then((program) => launchBrowser(program)));
}

/** The returned function opens a fresh profile on the product, as a person would. */
export function onTheProduct(): (setting: Setting) => Promise<Page> {
  const launched = runsBrowser();
  return async (setting) => {
    const { url, readyAt } = inject('app');
    const now = new Date(CLINIC_MORNING.getTime() + Date.now() - readyAt);
    const context = await openContext(await launched(), setting, { baseURL: url, now });
    return context.newPage();
  };
}

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { CLINIC_MORNING, openContext, type Setting } from './settings.ts';

/** One browser for a test file; the returned function opens a fresh profile on the product, as a person would. */
export function onTheProduct(): (setting: Setting) => Promise<Page> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return async (setting) => {
    const { url, readyAt } = inject('app');
    const now = new Date(CLINIC_MORNING.getTime() + Date.now() - readyAt);
    const context = await openContext(browser, setting, { baseURL: url, now });
    return context.newPage();
  };
}

import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { CLINIC_MORNING, openContext, type Setting } from './settings.ts';

/** The run's browser for a test file; the returned function opens a fresh profile on the product, as a person would. */
export function onTheProduct(): (setting: Setting) => Promise<Page> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
  return async (setting) => {
    const { url, readyAt } = inject('app');
    const now = new Date(CLINIC_MORNING.getTime() + Date.now() - readyAt);
    const context = await openContext(browser, setting, { baseURL: url, now });
    return context.newPage();
  };
}

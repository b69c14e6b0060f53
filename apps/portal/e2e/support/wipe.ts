import type { BrowserContext } from 'playwright-core';
import { forgetTrouble } from './trouble.ts';

/** What a person leaves in a profile; the cache of files is none of it. */
const LEFT_BEHIND = 'local_storage,indexeddb,cache_storage,service_workers';

/**
 * Takes everything out of a profile that was done in it at an origin: pages, cookies, what is stored and what went wrong.
 * The language stays as this device has chosen it.
 */
export async function wipe(context: BrowserContext, origin: string): Promise<void> {
  await Promise.all(context.pages().map((page) => page.close()));
  await context.setOffline(false);
  await context.clearCookies();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`${origin}/robots.txt`);
  const language = await page.evaluate(() => navigator.language.slice(0, 2));
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: LEFT_BEHIND });
  await page.evaluate(
    (chosen) => localStorage.setItem('trellis.preferences', JSON.stringify({ language: chosen })),
    language,
  );
  await page.close();
  forgetTrouble(context);
}

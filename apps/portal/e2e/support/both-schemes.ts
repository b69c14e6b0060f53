import type { Page } from 'playwright-core';
import { expectAccessible } from './axe.ts';
import { SCHEMES } from './settings.ts';
import { screenStands } from './wait.ts';

/** No serious fault on the screen as it stands, by day and by night. Leaves it in the light. */
export async function expectAccessibleInBothSchemes(page: Page): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    // The new colours are on their way from the next frame on.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await screenStands(page);
    await expectAccessible(page);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

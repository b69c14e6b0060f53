import type { Page } from 'playwright-core';
import { expectAccessible } from './axe.ts';
import { screenStands } from './wait.ts';

/** No serious fault on the screen as it stands in the light, and none of its colours by night. Leaves it in the light. */
export async function expectAccessibleInBothSchemes(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  // The new colours are on their way from the next frame on.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await screenStands(page);
  await expectAccessible(page, 'COLOUR');
  await page.emulateMedia({ colorScheme: 'light' });
}

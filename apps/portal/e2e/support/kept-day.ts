import type { Page } from 'playwright-core';

/** A PIN that nobody would try first. */
export const PIN = '482915';

/** On the settings page: has this device keep the day, and waits until it says so. */
export async function keepMyDay(page: Page): Promise<void> {
  await page.getByLabel('PIN, 6 to 12 digits').fill(PIN);
  await page.getByLabel('The same PIN again').fill(PIN);
  await page.getByRole('button', { name: 'Keep my day on this device' }).tap();
  await page.getByRole('button', { name: 'Forget this device' }).waitFor();
}

/** How many answers of the server the device keeps. */
export async function keptReads(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('trellis-pack');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('reads').objectStore('reads').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}

/** On the sign-in page without a network. Does not wait for what follows. */
export async function openWithPin(page: Page, pin = PIN): Promise<void> {
  await page.getByLabel('PIN of this device', { exact: true }).fill(pin);
  await page.getByRole('button', { name: 'Open', exact: true }).tap();
}

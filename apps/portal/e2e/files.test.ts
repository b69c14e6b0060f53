import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessibleInBothSchemes } from './support/both-schemes.ts';
import { addChildWithTeam } from './support/child-with-team.ts';
import { onTheProduct } from './support/journey.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, signIn } from './support/staff.ts';
import { expectNoCspViolations } from './support/trouble.ts';
import { screenStands } from './support/wait.ts';

const open = onTheProduct();

/** A photo as a telephone makes one: larger than what is sent, and made here. */
async function photo(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1600, 1200];
    const pen = canvas.getContext('2d')!;
    for (let x = 0; x < 1600; x += 40) {
      pen.fillStyle = `hsl(${x % 360} 60% 60%)`;
      pen.fillRect(x, 0, 40, 1200);
    }
    return canvas.toDataURL('image/jpeg', 0.9);
  });
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

test('a photo of progress goes into the chart with who agreed to it, a false file is told apart, and one put in by mistake is removed', async () => {
  const childId = await addChildWithTeam('Tasveer Udaharan');
  const page = await open(DESK);
  await signIn(page, (await demoAccount('THERAPIST', 'OCCUPATIONAL_THERAPY')).email);
  await page.goto(`/children/${childId}/files`);
  await screenStands(page);
  await page.getByText('No file yet').waitFor();
  await page.getByRole('button', { name: 'Add a file' }).click();
  const save = page.getByRole('button', { name: 'Put into the chart' });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'Tasveer Udaharan.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html>no photo') });
  await save.click();
  await page.getByText('This is no JPEG, PNG or WebP picture and no PDF.').waitFor();
  await page.getByText('Tasveer Udaharan.jpg').waitFor();

  const buffer = await photo(page);
  await page.locator('input[capture]').setInputFiles({ name: 'camera.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByLabel('What it is for').selectOption('PROGRESS_PHOTO');
  await page.getByLabel('What it shows').fill('Holds the spoon with three fingers');
  expect(await page.getByLabel('Who agreed to the photo').inputValue()).not.toBe('');
  await expectAccessibleInBothSchemes(page);
  await save.click();
  const line = page.getByRole('listitem').filter({ hasText: 'Holds the spoon with three fingers' });
  await line.getByText(/^Agreed to by/).waitFor();
  const shown = line.locator('img');
  await shown.waitFor();
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  await expectAccessibleInBothSchemes(page);

  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    line.getByRole('link', { name: 'Open: Photo of progress' }).click(),
  ]);
  await opened.waitForLoadState();
  expect(await opened.evaluate(() => document.contentType)).toBe('image/jpeg');
  await opened.close();

  await line.getByRole('button', { name: 'Remove' }).click();
  await line.getByLabel('Why is it removed').fill('The mother wants it gone');
  await line.getByRole('button', { name: 'Remove for good' }).click();
  await page.getByText('No file yet').waitFor();
  await page.getByRole('radio', { name: 'Also removed' }).check({ force: true });
  await page.getByText('The mother wants it gone').waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  await expectNoCspViolations(page);
});

import { type Role } from '@trellis/domain';
import { expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { onTheProduct } from './support/journey.ts';
import { getScreen, stands } from './support/screens.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, signIn } from './support/staff.ts';
import { expectNoPageErrors } from './support/trouble.ts';

const open = onTheProduct();

async function figuresOf(role: Role) {
  const page = await open(DESK);
  await signIn(page, (await demoAccount(role)).email);
  await page.goto('/');
  await page.getByRole('link', { name: 'Figures', exact: true }).click();
  await stands(page, getScreen('figures'), 'en');
  return page;
}

test('a lead reads the figures of a month, of one therapist and of a day on which nothing was booked', async () => {
  const page = await figuresOf('LEAD_THERAPIST');
  await page.getByRole('radio', { name: 'Month' }).check();
  await page.getByRole('heading', { name: 'Time to sign' }).waitFor();
  const byTherapist = page.getByRole('region', { name: 'By therapist' }).getByRole('row');
  expect(await byTherapist.count()).toBeGreaterThan(3);
  await expectAccessible(page);
  await page.getByLabel('Therapist', { exact: true }).selectOption({ index: 1 });
  await page.waitForFunction(() => document.querySelectorAll('table')[1]?.rows.length === 3);
  expect(new URL(page.url()).searchParams.get('span')).toBe('MONTH');
  await page.getByLabel('Date', { exact: true }).fill('2031-05-18');
  await page.getByText('Nothing is booked and nobody was seen').waitFor();
  await expectNoPageErrors(page);
  await page.context().close();
});

test('a therapist reads their own figures and is offered nobody else’s', async () => {
  const page = await figuresOf('THERAPIST');
  await page.getByText('Your own visits.').waitFor();
  expect(await page.getByLabel('Therapist', { exact: true }).count()).toBe(0);
  await expectNoPageErrors(page);
  await page.context().close();
});

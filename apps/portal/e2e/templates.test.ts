import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { addChildWithTeam } from './support/child-with-team.ts';
import { onTheProduct } from './support/journey.ts';
import { countPresses, type Presses } from './support/presses.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, signIn } from './support/staff.ts';
import { expectNoCspViolations, expectNoPageErrors } from './support/trouble.ts';
import { screenStands } from './support/wait.ts';

const open = onTheProduct();
const MOST_PRESSES = 10;

let page: Page;
let presses: Presses;

beforeAll(async () => {
  const childId = await addChildWithTeam(await open(DESK), 'Tara Udaharan');
  page = await open(DESK);
  await signIn(page, (await demoAccount(page, 'THERAPIST', 'PHYSIOTHERAPY')).email);
  await page.goto(`/children/${childId}/plan`);
  await screenStands(page);
  presses = await countPresses(page);
  await page.getByRole('button', { name: 'Start the plan' }).click();
  await page.getByRole('button', { name: 'Add a wish' }).click();
  await page.getByLabel('In their words').fill('Clean teeth without a fight.');
  await page.getByLabel('Importance, 1 to 10').fill('9');
  await page.getByLabel('Who said it').fill('her mother');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('q', { hasText: 'Clean teeth without a fight.' }).waitFor();
});

const sheet = () => page.getByRole('dialog');
const bands = () => page.locator('article');

describe('a therapist with the library of templates', () => {
  test('adds one goal with two strands in at most ten presses, those that suit the child first', async () => {
    presses.pointer = 0;
    await page.getByRole('button', { name: 'Add from a template' }).click();
    await sheet().locator('[data-template]').first().waitFor();
    expect(await sheet().locator('[data-template]').first().textContent()).toContain('suits this child');
    await expectAccessible(page);
    await sheet().getByLabel('Search, in either language').fill('ब्रश');
    await sheet().getByRole('button', { name: 'Brushes teeth standing at the basin' }).click();
    await sheet().getByText('Translation not reviewed').first().waitFor();
    await sheet().getByText('बिना किसी के पकड़े दाँत ब्रश करना').waitFor();
    await expectAccessible(page);
    await sheet().getByRole('button', { name: 'Use this goal' }).click();
    await sheet().waitFor({ state: 'detached' });
    expect(presses.pointer).toBeLessThanOrEqual(MOST_PRESSES);
    const band = bands().filter({ hasText: 'Brushes teeth standing at the basin at home' });
    await band.getByText('As in its template').waitFor();
    await band.getByText('Standing at the basin, one hand on the rail').waitFor();
    await band.getByText('The six steps of brushing with a picture strip').waitFor();
  });

  test('sees how a goal differs once it is written another way', async () => {
    await bands().first().getByRole('button', { name: 'Goal and scale' }).click();
    await sheet().locator('[name="statement"]').fill('Brushes teeth alone, at home');
    await page
      .locator('header')
      .getByText(/^Saved/)
      .waitFor();
    await sheet().getByRole('button', { name: 'Done' }).click();
    await bands().first().getByText('Differs from its template in 1 point').waitFor();
    await expectAccessible(page);
  });

  test('begins a whole plan with goals for the family’s wishes and how the child is handled', async () => {
    await page.getByRole('button', { name: 'Add from a template' }).click();
    await sheet().getByRole('radio', { name: 'Whole plans' }).check({ force: true });
    await sheet().getByRole('button', { name: 'Cerebral palsy, starting school' }).click();
    await expectAccessible(page);
    await sheet().getByRole('button', { name: 'Use this plan' }).click();
    await sheet().waitFor({ state: 'detached' });
    await bands().nth(4).waitFor();
    expect(await bands().count()).toBe(5);
    await page.getByText('Feet apart, one hand on the rail, nobody lifts.').waitFor();
  });

  test('meets no fault of the page on the way', async () => {
    await expectNoCspViolations(page);
    await expectNoPageErrors(page);
  });
});

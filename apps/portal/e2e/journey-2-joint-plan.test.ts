import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { addChildWithTeam } from './support/child-with-team.ts';
import { onTheProduct } from './support/journey.ts';
import { countPresses, type Presses } from './support/presses.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, signIn, type DemoAccount } from './support/staff.ts';
import { expectNoCspViolations, expectNoPageErrors } from './support/trouble.ts';
import { screenStands, until } from './support/wait.ts';

const open = onTheProduct();

interface Person {
  page: Page;
  account: DemoAccount;
  presses: Presses;
}

const OUTCOME = 'Gets dressed for school, standing at the rail';
const LEVELS = {
  level2: 'puts on shirt and jacket alone in ten minutes',
  level1: 'puts on his shirt alone, standing at the rail',
  level0: 'puts on his shirt standing at the rail, help with one button',
  'level-1': 'puts on his shirt sitting, help with the buttons',
  'level-2': 'holds out his arms, someone dresses him',
};

let pt: Person;
let ot: Person;
let plan: string;

async function personOf(discipline: string): Promise<Person> {
  const page = await open(DESK);
  const account = await demoAccount('THERAPIST', discipline);
  await signIn(page, account.email);
  await page.goto('/');
  await screenStands(page);
  return { page, account, presses: await countPresses(page) };
}

function sheet(page: Page): Locator {
  return page.getByRole('dialog');
}

async function fill(within: Locator, name: string, text: string): Promise<void> {
  await within.locator(`[name="${name}"]`).fill(text);
}

async function closeSheet(page: Page): Promise<void> {
  await sheet(page).getByRole('button', { name: 'Done' }).click();
  await sheet(page).waitFor({ state: 'detached' });
}

async function expectSaved(page: Page): Promise<void> {
  await page
    .locator('header')
    .getByText(/^Saved/)
    .waitFor();
}

/** Signs what stands on the page; the password is asked for again where it was given long ago. */
async function sign({ page, account }: Person, letters: string): Promise<void> {
  await page.getByRole('button', { name: `Sign for ${letters}` }).click();
  const password = sheet(page).locator('input[type="password"]');
  const signed = page.getByText('Your signature is on it.');
  await password.or(signed).first().waitFor();
  if (await password.isVisible()) {
    await password.fill(account.password);
    await password.press('Enter');
  }
  await signed.waitFor();
}

async function expectText(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor();
}

beforeAll(async () => {
  const childId = await addChildWithTeam('Kabir Udaharan');
  plan = `/children/${childId}/plan`;
  pt = await personOf('PHYSIOTHERAPY');
  ot = await personOf('OCCUPATIONAL_THERAPY');
});

describe('a physiotherapist and an occupational therapist, in two browsers', () => {
  test('begin one plan with what the family wants most', async () => {
    const { page } = pt;
    await page.goto(plan);
    await page.getByRole('button', { name: 'Start the plan' }).click();
    await expectText(page, 'What is agreed');
    await page.getByRole('button', { name: 'Add a wish' }).click();
    await page.getByLabel('In their words').fill('He should get ready for school like his sister.');
    await page.getByLabel('Importance, 1 to 10').fill('9');
    await page.getByLabel('Who said it').fill('his mother');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expectText(page, 'He should get ready for school like his sister.');
    await page.locator('[name="agreedWeeklyMinutes"]').fill('135');
    await page.locator('[name="place"]').selectOption('CLINIC');
    await page.locator('[name="reviewOn"]').fill('2027-02-15');
    await expectSaved(page);
    await expectAccessible(page);
  });

  test('write a goal with its scale and a strand each, in at most ten presses of the pointer', async () => {
    const { page, presses } = pt;
    presses.pointer = 0;
    await page.getByRole('button', { name: 'Add a goal' }).click();
    await fill(sheet(page), 'statement', OUTCOME);
    for (const [level, words] of Object.entries(LEVELS)) await fill(sheet(page), level, words);
    await until('the scale is one', async () => (await sheet(page).locator('li[data-open]').count()) === 0);
    await expectAccessible(page);
    await closeSheet(page);

    await page.getByRole('button', { name: 'Add the PT strand' }).click();
    await fill(sheet(page), 'what', 'Standing at the rail with one hand free');
    await sheet(page).locator('[name="measure"]').selectOption('SECONDS');
    await sheet(page).getByLabel('What is counted').fill('stands holding on with one hand');
    await fill(sheet(page), 'start', '10');
    await fill(sheet(page), 'target', '60');
    await fill(sheet(page), 'dose', '1');
    await expectAccessible(page);
    await closeSheet(page);
    const byPt = presses.pointer;

    const other = ot.page;
    await other.goto(plan);
    await expectText(other, OUTCOME);
    ot.presses.pointer = 0;
    await other.getByRole('button', { name: 'Add the OT strand' }).click();
    await fill(sheet(other), 'what', 'Buttons, big ones first, then small ones');
    await sheet(other).getByLabel('What is counted').fill('buttons done up');
    await fill(sheet(other), 'start', '0');
    await fill(sheet(other), 'target', '4');
    await fill(sheet(other), 'dose', '2');
    await closeSheet(other);
    expect(byPt + ot.presses.pointer).toBeLessThanOrEqual(10);
    await expectSaved(other);
    await expectText(page, 'Buttons, big ones first, then small ones');
  });

  test('are shown what neither sees alone, and settle it', async () => {
    for (const [{ page }, how] of [
      [pt, 'Stands at the rail while he is dressed'],
      [ot, 'Sits on the bench while he is dressed'],
    ] as const) {
      await page.getByRole('button', { name: 'Agree a line' }).click();
      await page.getByLabel('About').selectOption('STANDING');
      await page.getByLabel('What we do').fill(how);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText(how, { exact: true }).waitFor();
    }
    const { page } = pt;
    const finding = page.getByRole('region', { name: 'Between the disciplines' });
    await finding.getByText(/Occupational Therapy says .*Physiotherapy says/).waitFor();
    await expectAccessible(page);
    await finding.getByRole('button', { name: 'Agreed between us' }).click();
    await finding.getByText('Settled: Agreed between us').waitFor();
    await ot.page.getByText('Settled: Agreed between us').waitFor();
  });

  test('send it for signatures once nothing is missing', async () => {
    const { page } = pt;
    await expectText(page, 'Everything is there.');
    await expectSaved(page);
    await page.getByRole('button', { name: 'Send for signatures' }).click();
    await expectText(page, /sent for signatures/);
    await expectText(ot.page, /sent for signatures/);
  });

  test('have a plan in force once the physiotherapist and the guardian agreed, and the other strand waits', async () => {
    const { page } = pt;
    await page.getByRole('link', { name: 'Read and sign' }).click();
    await expectText(page, `Goal 1: ${OUTCOME}`);
    await expectAccessible(page);
    await sign(pt, 'PT');
    await page.getByRole('button', { name: 'Record the agreement' }).click();
    await expectText(page, 'The family’s agreement is recorded.');
    await page.goto(plan);
    await expectText(page, 'Plan 1 in force');
    await expectText(page, 'starts with the OT signature');
    await expectAccessible(page);
  });

  test('have the other strand start with its own signature', async () => {
    const { page } = ot;
    await page.goto(plan);
    await page.getByRole('link', { name: 'Read and sign' }).click();
    await sign(ot, 'OT');
    await page.goto(plan);
    await expectText(page, 'Plan 1 in force');
    await page.getByText('Buttons, big ones first, then small ones').first().waitFor();
    expect(await page.getByText('starts with the OT signature').count()).toBe(0);
  });

  test('ask nobody but its owner when a technique changes', async () => {
    const { page } = pt;
    await page.goto(plan);
    await page.getByRole('button', { name: 'Change the plan' }).click();
    await page.getByRole('button', { name: 'Edit the PT strand' }).click();
    await sheet(page).locator('[name="techniques"]').selectOption('SIT_TO_STAND_PRACTICE');
    await closeSheet(page);
    await expectSaved(page);
    await page
      .getByText(/^New: .* · asks PT to sign$/)
      .first()
      .waitFor();
    await page.getByText('One change so far: asks PT to sign.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Send for signatures' }).click();
    await page.getByRole('link', { name: 'Read and sign' }).click();
    await sign(pt, 'PT');
    await page.goto(plan);
    await expectText(page, 'Plan 1.1 in force');
  });

  test('are told while typing that a new outcome asks the family, and what was signed stays in force meanwhile', async () => {
    const { page } = pt;
    await page.getByRole('button', { name: 'Change the plan' }).click();
    await page.getByRole('button', { name: 'Goal and scale' }).click();
    const statement = sheet(page).locator('[name="statement"]');
    await statement.press('End');
    await statement.pressSequentially(', in winter too');
    await sheet(page).getByText('The family will be asked again.').first().waitFor({ timeout: 250 });
    await closeSheet(page);
    await expectSaved(page);
    await expectText(page, /^The outcome is now: .* · asks the family, OT,? and PT to sign$/);
    await expectAccessible(page);

    await ot.page.goto(plan);
    await expectText(ot.page, `${OUTCOME}, in winter too`);
    await ot.page.getByRole('radio', { name: 'In force' }).check({ force: true });
    await ot.page.getByRole('heading', { name: OUTCOME, exact: true }).waitFor();
    await expectText(ot.page, 'Plan 1.1 in force');
  });

  test('meet no fault of the page on the way', async () => {
    for (const { page } of [pt, ot]) {
      await expectNoCspViolations(page);
      await expectNoPageErrors(page);
    }
  });
});

import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { onTheProduct } from './support/journey.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, graphql, signIn } from './support/staff.ts';
import { expectNoCspViolations, expectNoPageErrors } from './support/trouble.ts';
import { screenStands, until } from './support/wait.ts';

const open = onTheProduct();

const STIFF = 'Stiff or floppy muscles';
const BALANCE = 'Poor balance';
const DRESSING = 'Difficulty with daily activities such as dressing';

let page: Page;
let ot: string;
let pt: string;

function advice(discipline: string): Locator {
  return page.getByRole('region', { name: discipline, exact: true });
}

async function takeIn(): Promise<void> {
  await page.getByRole('button', { name: 'Take in and choose the team' }).click();
}

/** What is typed is in its fields: of the child, of the guardian, and of what was said. */
async function expectNothingLost(): Promise<void> {
  await until('the form is back', async () => (await page.getByLabel('Name in Latin letters').inputValue()) !== '');
  expect(await page.getByLabel('Name in Latin letters').inputValue()).toBe('Ishita Kalpana');
  expect(await page.getByLabel('Name as the family writes it').inputValue()).toBe('इशिता कल्पना');
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Rekha Kalpana');
  for (const concern of [STIFF, BALANCE, DRESSING]) {
    expect(await page.getByRole('checkbox', { name: concern }).isChecked()).toBe(true);
  }
}

beforeAll(async () => {
  page = await open(DESK);
  ot = (await demoAccount('THERAPIST', 'OCCUPATIONAL_THERAPY')).name;
  pt = (await demoAccount('THERAPIST', 'PHYSIOTHERAPY')).name;
  await signIn(page, (await demoAccount('ADMINISTRATOR')).email);
});

describe('an administrator', () => {
  test('begins a new child from the list of children', async () => {
    await page.goto('/children');
    await page.getByRole('link', { name: 'New child' }).click();
    await page.getByRole('heading', { name: 'New child' }).waitFor();
    await expectAccessible(page);
  });

  test('is shown a child who is likely the same, in whichever script the name is written', async () => {
    await page.getByLabel('Name in Latin letters').fill('Arav Namunaa');
    await page.getByRole('link', { name: /^Aarav Namuna/ }).waitFor();
    await page.getByLabel('Name in Latin letters').fill('');
    await page.getByLabel('Name as the family writes it').fill('आरव नमूना');
    await page.getByRole('link', { name: /^Aarav Namuna/ }).waitFor();
    await expectAccessible(page);
  });

  test('is told what to say at once when something frightens the family', async () => {
    await page.getByLabel('Name in Latin letters').fill('Ishita Kalpana');
    await page.getByLabel('Name as the family writes it').fill('इशिता कल्पना');
    await page.getByLabel('Born on').fill('2022-08-05');
    await page.getByLabel('Sex').selectOption('FEMALE');
    const frightening = page.getByRole('group', { name: /Is anything frightening today/ });
    await frightening.getByRole('radio', { name: 'Yes' }).check();
    const today = page.getByRole('region', { name: 'What to do today' });
    await today.getByText(/nearest emergency department now/).waitFor();
    await expectAccessible(page);
    await frightening.getByRole('radio', { name: 'No' }).check();
    await today.getByText('No medical flag').waitFor();
  });

  test('learns that both disciplines are recommended and why, from stiffness, balance and dressing', async () => {
    for (const concern of [STIFF, BALANCE, DRESSING]) await page.getByRole('checkbox', { name: concern }).check();
    await advice('Occupational Therapy').getByText('Recommended').waitFor();
    await advice('Occupational Therapy').getByText('OT builds functional life skills').waitFor();
    await advice('Physiotherapy').getByText('Recommended').waitFor();
    await advice('Physiotherapy').getByText('Balance and coordination is a physiotherapy focus').waitFor();
    await page.getByText('As advised. To begin otherwise, ask: Lead therapist or Therapist.').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Occupational Therapy' }).count()).toBe(0);
  });

  test('meets what is missing at its field, and loses nothing by it, nor by closing the tab', async () => {
    await takeIn();
    const guardian = page.getByLabel('Name', { exact: true });
    await until('the empty field has the focus', () => guardian.evaluate((field) => field === document.activeElement));
    await page.getByText('This is needed.').waitFor();
    await guardian.fill('Rekha Kalpana');
    await page.getByLabel('Telephone').fill('+91 00000 01234');
    await page
      .locator('header')
      .getByText(/^Saved/)
      .waitFor();
    await page.reload();
    await screenStands(page);
    await page.getByText('What you typed last time is back.').waitFor();
    await expectNothingLost();
  });

  test('takes the child in, puts an OT and a PT on the team and records the consent', async () => {
    await takeIn();
    await page.getByRole('heading', { name: 'Care team' }).waitFor();
    await expectAccessible(page);
    for (const [discipline, name] of [
      ['Occupational Therapy', ot],
      ['Physiotherapy', pt],
    ] as const) {
      await page.getByLabel(discipline).selectOption({ label: name });
      await page.getByRole('button', { name: 'Put on the team' }).first().click();
      await page.getByText(name).and(page.locator('span')).waitFor();
    }
    await page.getByRole('button', { name: 'Record the consent' }).click();
    await page.getByText(/^Rekha Kalpana, Signed on paper, 23 Nov 2026$/).waitFor();
    await expectAccessible(page);
  });

  test('finds both on the chart, and the form empty for the next child', async () => {
    await page.getByRole('link', { name: 'Open the chart' }).click();
    await screenStands(page);
    for (const name of [ot, pt]) await page.getByText(name).first().waitFor();
    const childId = new URL(page.url()).pathname.split('/').at(-1);
    const { child } = await graphql<{ child: { disciplines: string[]; triage: { disciplines: string[] } } }>(
      page,
      'query Team($id: ID!) { child(id: $id) { disciplines triage { disciplines } } }',
      { id: childId },
    );
    expect(child).toEqual({
      disciplines: ['OCCUPATIONAL_THERAPY', 'PHYSIOTHERAPY'],
      triage: { disciplines: ['OCCUPATIONAL_THERAPY', 'PHYSIOTHERAPY'] },
    });
    await page.goto('/children/new');
    await screenStands(page);
    expect(await page.getByLabel('Name in Latin letters').inputValue()).toBe('');
  });

  test('meets no fault of the page on the way', async () => {
    await expectNoCspViolations(page);
    await expectNoPageErrors(page);
  });
});

describe('a lead therapist', () => {
  test('may begin otherwise than advised, and must say why', async () => {
    const desk = await open(DESK);
    await signIn(desk, (await demoAccount('LEAD_THERAPIST')).email);
    await desk.goto('/children/new');
    await desk.getByLabel('Name in Latin letters').fill('Falguni Kalpana');
    await desk.getByLabel('Born on').fill('2021-04-18');
    await desk.getByLabel('Sex').selectOption('FEMALE');
    await desk.getByLabel('Name', { exact: true }).fill('Meghna Kalpana');
    for (const concern of [STIFF, BALANCE, DRESSING]) await desk.getByRole('checkbox', { name: concern }).check();
    await desk.getByLabel('What would you like most to change?').fill('She should walk to school with her brother.');
    await desk.getByRole('checkbox', { name: 'Occupational Therapy', checked: true }).waitFor();
    await desk.getByRole('checkbox', { name: 'Occupational Therapy' }).uncheck();
    const reason = desk.getByLabel('Why other than advised');
    await desk.getByRole('button', { name: 'Take in and choose the team' }).click();
    await until('the reason has the focus', () => reason.evaluate((field) => field === document.activeElement));
    await expectAccessible(desk);
    await reason.fill('Sees an OT at school');
    await desk.getByRole('button', { name: 'Take in and choose the team' }).click();
    await desk.getByRole('heading', { name: 'Care team' }).waitFor();
    const childId = new URL(desk.url()).searchParams.get('child');
    const { child } = await graphql<{ child: object }>(
      desk,
      'query Wish($id: ID!) { child(id: $id) { triage { disciplines overrideReason } priorities { words saidBy } } }',
      { id: childId },
    );
    expect(child).toEqual({
      triage: { disciplines: ['PHYSIOTHERAPY'], overrideReason: 'Sees an OT at school' },
      priorities: [{ words: 'She should walk to school with her brother.', saidBy: 'Meghna Kalpana' }],
    });
    await desk.context().close();
  });
});

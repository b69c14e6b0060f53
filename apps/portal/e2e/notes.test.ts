import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { onTheProduct } from './support/journey.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, signIn } from './support/staff.ts';
import { expectNoCspViolations, expectNoPageErrors } from './support/trouble.ts';
import { screenStands } from './support/wait.ts';
import { type WrittenPlan, writePlan } from './support/written-plan.ts';

const open = onTheProduct();
const SAID = 'He tires after half an hour of standing.';
let plan: WrittenPlan;
let ot: Page;
let pt: Page;

const notesOn = (page: Page): Locator => page.getByRole('region', { name: 'Notes between disciplines' });

async function atThePlan(discipline: string): Promise<Page> {
  const page = await open(DESK);
  await signIn(page, (await demoAccount('THERAPIST', discipline)).email);
  await page.goto(`/children/${plan.childId}/plan`);
  await screenStands(page);
  return page;
}

async function minutesOfPt(): Promise<number | undefined> {
  const { carePlanVersion } = await plan.pt.ask<{
    carePlanVersion: { goals: { strands: { discipline: string; dose: { minutes: number } }[] }[] };
  }>('query D($id: ID!) { carePlanVersion(id: $id) { goals { strands { discipline dose { minutes } } } } }', {
    id: plan.versionId,
  });
  const strands = carePlanVersion.goals.flatMap((goal) => goal.strands);
  return strands.find(({ discipline }) => discipline === 'PHYSIOTHERAPY')?.dose.minutes;
}

beforeAll(async () => {
  plan = await writePlan('Kabir Namuna');
  ot = await atThePlan('OCCUPATIONAL_THERAPY');
  pt = await atThePlan('PHYSIOTHERAPY');
});

describe('a note to the other discipline', () => {
  test('is written beside their strand, with a dose to take', async () => {
    await ot.getByRole('button', { name: /^Note to PT: stands with one hand/ }).click();
    const sheet = ot.getByRole('dialog', { name: 'Note to PT' });
    await sheet.getByLabel('What you want to say').fill(SAID);
    await sheet.getByLabel('Propose a value').selectOption('strand.dose');
    await expectAccessible(ot);
    await sheet.getByLabel('Minutes each').fill('3');
    await sheet.getByRole('button', { name: 'Leave the note' }).click();
    await sheet.getByRole('alert').waitFor();
    expect(await sheet.getByLabel('What you want to say').inputValue()).toBe(SAID);
    await sheet.getByLabel('Minutes each').fill('30');
    await sheet.getByRole('button', { name: 'Leave the note' }).click();
    await notesOn(ot).getByText(SAID).waitFor();
    await sheet.waitFor({ state: 'detached' });
  });

  test('is at the colleague’s without a reload, and among what needs them today', async () => {
    await notesOn(pt).getByText(SAID).waitFor({ timeout: 5_000 });
    await notesOn(pt)
      .getByText(/30 minutes.*Before: .*45 minutes/)
      .waitFor();
    await expectAccessible(pt);
    await pt.goto('/');
    await screenStands(pt);
    const need = pt.getByRole('listitem').filter({ hasText: 'Note from another discipline' });
    await need.filter({ hasText: 'Kabir Namuna' }).getByRole('link').first().click();
    await notesOn(pt).getByText(SAID).waitFor();
  });

  test('is taken in one press, which its author sees', async () => {
    expect(await minutesOfPt()).toBe(45);
    const take = notesOn(pt).getByRole('button', { name: 'Take it' });
    await take.press('Enter');
    await notesOn(pt).getByText('Settled notes (1)').waitFor();
    expect(await minutesOfPt()).toBe(30);
    await notesOn(ot).getByText('Settled notes (1)').click();
    await notesOn(ot).getByText(`Taken by ${plan.pt.name}`).waitFor();
    await expectAccessible(ot);
    await expectNoCspViolations(ot);
    await expectNoPageErrors(ot);
    await expectNoPageErrors(pt);
  });

  test('without a value is answered, and what is typed of the answer is there again after a reload', async () => {
    await notesOn(pt)
      .getByRole('button', { name: /^Note to OT: the plan/ })
      .click();
    await pt.getByRole('dialog').getByLabel('What you want to say').fill('Together on Tuesday?');
    await pt.getByRole('dialog').getByRole('button', { name: 'Leave the note' }).click();
    await notesOn(ot).getByRole('button', { name: 'Answer' }).click();
    await notesOn(ot).getByLabel('Your answer').fill('Yes, at ten.');
    await ot.waitForTimeout(600);
    await ot.reload();
    await screenStands(ot);
    await notesOn(ot).getByRole('button', { name: 'Answer' }).click();
    expect(await notesOn(ot).getByLabel('Your answer').inputValue()).toBe('Yes, at ten.');
    await notesOn(ot).getByRole('button', { name: 'Answer' }).click();
    await notesOn(pt).getByText('Settled notes (2)').click({ timeout: 5_000 });
    await notesOn(pt).getByText('Yes, at ten.').waitFor();
  });
});

import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { onTheProduct } from './support/journey.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, signIn } from './support/staff.ts';
import { expectNoPageErrors } from './support/trouble.ts';
import { screenStands } from './support/wait.ts';
import { writePlan, type WrittenPlan } from './support/written-plan.ts';

const open = onTheProduct();

let plan: WrittenPlan;
let pt: Page;
let ot: Page;

async function therapist(discipline: string): Promise<Page> {
  const page = await open(DESK);
  await signIn(page, (await demoAccount('THERAPIST', discipline)).email);
  return page;
}

async function openPlan(page: Page): Promise<void> {
  await page.goto(`/children/${plan.childId}/plan`);
  await screenStands(page);
}

function sheet(page: Page): Locator {
  return page.getByRole('dialog');
}

beforeAll(async () => {
  plan = await writePlan('Safety Udaharan');
  await plan.send();
  await plan.sign();
  await plan.agree();
  pt = await therapist('PHYSIOTHERAPY');
  ot = await therapist('OCCUPATIONAL_THERAPY');
});

describe('what does not do a child good', () => {
  test('is stopped on the plan in force in four presses, with a reason, and everybody is told', async () => {
    await openPlan(pt);
    await pt.getByRole('button', { name: 'Stop or do less in the PT strand' }).click();
    await sheet(pt).getByText('It is in force at once.').waitFor();
    await sheet(pt).getByText('for the family, OT and PT.').waitFor();
    await sheet(pt).getByText('There is no undo').waitFor();
    const now = sheet(pt).getByRole('button', { name: 'Stop it now' });
    expect(await now.isEnabled()).toBe(false);
    await sheet(pt).locator('[name="stopped"]').selectOption('SIT_TO_STAND_PRACTICE');
    await sheet(pt).locator('[name="safetyReason"]').fill('His knee hurt twice this week.');
    await expectAccessible(pt);
    await now.click();
    await sheet(pt).waitFor({ state: 'detached' });
    await pt.getByText('Plan 1.1 in force').waitFor();

    await openPlan(ot);
    await ot.getByText('Changed for safety on 23 Nov 2026').waitFor();
    await ot.getByText('Stopped: Sit to stand in a real task.').first().waitFor();
    await ot.getByText('His knee hurt twice this week.').waitFor();
    await ot.getByText('To be known before the next contact by the family, OT and PT.').waitFor();
    expect(await ot.getByRole('button', { name: 'Stop or do less in the PT strand' }).count()).toBe(0);
    await expectAccessible(ot);
  });

  test('waits for the colleague on Today, who knows it with one press, and the plan and the chart say so', async () => {
    await ot.goto('/');
    await screenStands(ot);
    const task = ot.getByRole('listitem').filter({ hasText: 'Safety Udaharan' });
    await task.getByText('Know before your next contact').waitFor();
    await task.getByText('Plan 1.1: something was stopped or is done less').waitFor();
    await expectAccessible(ot);
    await task.getByRole('button', { name: 'I know this' }).click();
    await task.filter({ hasText: 'Know before' }).waitFor({ state: 'detached' });

    await openPlan(pt);
    const told = pt.getByText(/^Known by .* and .*\)$/).first();
    await told.waitFor();
    expect(await pt.getByText('Still to be known by').count()).toBe(0);
  });

  test('is a precaution, too: raised by one, still to be known by the other, and known with one press on the chart', async () => {
    await plan.pt.change(
      'raisePrecaution',
      { childId: plan.childId, precaution: 'DMD_ECCENTRIC_EXERCISE' },
      '... on PrecautionPayload { precaution { id } }',
    );
    await ot.goto(`/children/${plan.childId}`);
    await screenStands(ot);
    await ot.getByText(/^Still to be known by /).waitFor();
    await expectAccessible(ot);
    await ot.getByRole('button', { name: 'I know this' }).click();
    await ot.getByText('Everyone on the team knows.').waitFor();
    await ot.goto(`/children/${plan.childId}/about`);
    await screenStands(ot);
    await ot.getByText(/^Known by /).waitFor();
  });

  test('is read beside any other version, in sentences and field by field, by keys alone', async () => {
    await ot.goto(`/children/${plan.childId}/plan/versions`);
    await screenStands(ot);
    await ot.getByText('Stopped: Sit to stand in a real task.').waitFor();
    await ot
      .getByRole('cell', { name: /Standing balance/ })
      .first()
      .waitFor();
    expect(await ot.getByRole('columnheader', { name: /signatures/ }).count()).toBe(2);
    await expectAccessible(ot);
    await ot.keyboard.press('x');
    await ot.getByText('New: Sit to stand in a real task.').waitFor();
    await ot.getByLabel('To', { exact: true }).focus();
    await ot.keyboard.press('ArrowUp');
    await ot.getByRole('heading', { name: 'They say the same' }).waitFor();
  });

  test('is done less, never more, also in the draft that is open beside it', async () => {
    await openPlan(pt);
    await pt.getByRole('button', { name: 'Change the plan' }).click();
    await pt.getByRole('radio', { name: 'In force' }).check({ force: true });
    await pt.getByRole('button', { name: 'Stop or do less in the PT strand' }).click();
    await sheet(pt).getByRole('radio', { name: 'Less of it' }).check({ force: true });
    await sheet(pt).locator('[name="safetyReason"]').fill('Too tired after school.');
    await sheet(pt).getByText('It is changed in the open draft as well.').waitFor();
    const now = sheet(pt).getByRole('button', { name: 'Do less from now on' });
    await sheet(pt).locator('[name="minutesLeft"]').fill('60');
    expect(await now.isEnabled()).toBe(false);
    await sheet(pt).getByText('Say less than that.').waitFor();
    await sheet(pt).locator('[name="minutesLeft"]').fill('20');
    await now.click();
    await sheet(pt).waitFor({ state: 'detached' });
    await pt.getByText('Plan 1.2 in force').waitFor();
    const dose = pt.locator('[data-column]').getByText(/ · 2 times a week, 20 minutes$/);
    await dose.waitFor();
    await pt.getByRole('radio', { name: 'Draft' }).check({ force: true });
    await dose.waitFor();
  });

  test('is met in the strand by doing the activity otherwise, from the finding, once it is said what is done instead', async () => {
    await pt.getByRole('button', { name: 'Edit the PT strand' }).click();
    await sheet(pt).locator('[name="techniques"]').selectOption('SIT_TO_STAND_PRACTICE');
    await sheet(pt)
      .getByText(/^Look out for: .*Lengthening under load/)
      .waitFor();
    await sheet(pt).getByRole('button', { name: 'Done' }).click();
    const finding = pt
      .getByRole('region', { name: 'Between the disciplines' })
      .getByText('Sit to stand in a real task');
    await finding.first().waitFor();
    await pt
      .getByRole('region', { name: 'Between the disciplines' })
      .getByRole('button', { name: 'stands with one hand' })
      .click();
    await sheet(pt).getByText('Change for this child').last().click();
    await expectAccessible(pt);
    await sheet(pt).getByRole('checkbox', { name: 'Lengthening under load' }).check({ force: true });
    await sheet(pt).locator('[name="changedForm"]').last().fill('stands up alone, is lowered by the therapist');
    await sheet(pt).getByText('Sit to stand in a real task, stands up alone, is lowered by the therapist').waitFor();
    await sheet(pt).getByRole('button', { name: 'Done' }).click();
    await finding.waitFor({ state: 'detached' });
  });

  test('beside a slip of the pen is told from it: who marks one asks nobody, until the mark is taken off', async () => {
    await pt.getByRole('button', { name: 'Goal and scale' }).click();
    const statement = sheet(pt).locator('[name="statement"]');
    await statement.fill((await statement.inputValue()).replace('teeth', 'teath'));
    await sheet(pt).getByRole('button', { name: 'Done' }).click();
    await pt.getByRole('button', { name: 'Only a slip of the pen' }).click();
    await pt.getByRole('button', { name: 'More than a slip' }).waitFor();
    await pt.getByText('Slip', { exact: true }).first().waitFor();
    await expectAccessible(pt);
    await pt.getByRole('button', { name: 'More than a slip' }).click();
    await pt.getByRole('button', { name: 'Only a slip of the pen' }).waitFor();
  });

  test('is thrown away with its draft only when asked once more, and what is in force stays', async () => {
    await pt.getByRole('button', { name: 'Throw the draft away' }).click();
    await sheet(pt).getByText('What is in force stays as it is.').waitFor();
    await sheet(pt).getByRole('button', { name: 'Cancel' }).click();
    await sheet(pt).waitFor({ state: 'detached' });
    await pt.getByRole('button', { name: 'Throw the draft away' }).click();
    await sheet(pt).getByRole('button', { name: 'Throw the draft away' }).click();
    await pt.getByRole('button', { name: 'Change the plan' }).waitFor();
    await pt.getByText('Plan 1.2 in force').waitFor();
    expect(await pt.getByRole('radio', { name: 'Draft' }).count()).toBe(0);
  });
});

describe('a family that withdraws its consent', () => {
  test('rests or ends by itself: a strand is paused with its reason and goes on, a goal is closed and opened again', async () => {
    await pt.getByRole('button', { name: 'Pause or hand over: the PT strand' }).click();
    await sheet(pt).getByText('The goal keeps its level and everything that was seen of it.').waitFor();
    const pause = sheet(pt).getByRole('button', { name: 'Pause', exact: true });
    expect(await pause.isEnabled()).toBe(false);
    await sheet(pt).locator('[name="lifeReason"]').fill('Plaster until 7 December.');
    await expectAccessible(pt);
    await pause.click();
    await pt.getByText('Rests: Plaster until 7 December.').waitFor();
    await pt.getByRole('button', { name: 'Pause or hand over: the PT strand' }).click();
    await sheet(pt).getByRole('radio', { name: 'Hand over' }).check({ force: true });
    await sheet(pt).getByText('Nobody else of this discipline is on the care team.').waitFor();
    await sheet(pt).getByRole('radio', { name: 'Go on' }).check({ force: true });
    await sheet(pt).getByRole('button', { name: 'Go on', exact: true }).click();
    await pt.getByText('Rests: Plaster until 7 December.').waitFor({ state: 'detached' });

    await pt.getByRole('button', { name: /^Pause or close: / }).click();
    await sheet(pt).getByRole('radio', { name: 'Close' }).check({ force: true });
    await sheet(pt).locator('[name="outcome"]').selectOption('NO_LONGER_WANTED');
    await sheet(pt).locator('[name="lifeReason"]').fill('He does it at his grandmother’s now.');
    await sheet(pt).getByRole('button', { name: 'Close', exact: true }).last().click();
    await pt.getByText('No longer wanted: He does it at his grandmother’s now.').waitFor();
    await pt.getByRole('button', { name: /^Open again: / }).click();
    await sheet(pt).locator('[name="lifeReason"]').fill('Mistaken for his sister’s goal.');
    await sheet(pt).getByRole('button', { name: 'Open again' }).click();
    await pt.getByRole('button', { name: /^Pause or close: / }).waitFor();
  });

  test('has care rest at once, in words, and go on once it consents again', async () => {
    await openPlan(pt);
    await pt.getByRole('button', { name: 'The family withdrew consent' }).click();
    await sheet(pt).getByText('need not say why').waitFor();
    await expectAccessible(pt);
    await sheet(pt).getByRole('button', { name: 'Record it and let care rest' }).click();
    await pt.getByText('The family took its consent to treatment back.').waitFor();
    await pt.getByText('Plan 1.2 · Paused').waitFor();
    expect(await pt.getByRole('button', { name: 'Go on with the plan' }).count()).toBe(0);
    await pt.getByText('There is no consent to treatment. Record it first.').waitFor();
    await expectAccessible(pt);

    const { carePlan } = await plan.pt.ask<{ carePlan: { version: number } }>(
      'query P($id: ID!) { carePlan(id: $id) { version } }',
      { id: plan.planId },
    );
    const input = { planId: plan.planId, version: carePlan.version, reason: 'x' };
    await expect(
      plan.pt.change('pausePlan', input, '... on PlanPayload { plan { id } }', 'ChangePlanStateInput'),
    ).rejects.toThrow('It is paused already.');

    await pt.getByRole('button', { name: 'Record a new consent' }).click();
    await pt.getByRole('button', { name: 'Go on with the plan' }).click();
    await pt.getByText('Plan 1.2 in force').waitFor();
  });

  test('is over when the plan is ended, for a cause and with a reason', async () => {
    await pt.getByRole('button', { name: 'Pause or end' }).click();
    await sheet(pt).getByRole('radio', { name: 'End' }).check({ force: true });
    const end = sheet(pt).getByRole('button', { name: 'End', exact: true });
    await sheet(pt).locator('[name="endedReason"]').selectOption('MOVED');
    expect(await end.isEnabled()).toBe(false);
    await sheet(pt).locator('[name="lifeReason"]').fill('The family moves to Pune.');
    await end.click();
    await pt.getByText('The family moves to Pune.').waitFor();
    await pt.getByText('Plan 1.2 · Ended').waitFor();
    await expectNoPageErrors(pt);
  });
});

describe('a clinician outside the care team', () => {
  test('is told that the plan and its review are for the team and whom to ask, and never that there is no plan', async () => {
    const page = await open(DESK);
    await signIn(page, (await demoAccount('TRAINEE')).email);
    for (const screen of ['plan', 'review']) {
      await page.goto(`/children/${plan.childId}/${screen}`);
      await screenStands(page);
      await page.getByRole('heading', { name: 'This is for the care team' }).waitFor();
      await page.getByText('Ask to be added, or ask: Lead therapist.').waitFor();
      expect(await page.getByRole('button', { name: 'Start the plan' }).count()).toBe(0);
      expect(await page.getByText('No joint plan yet').count()).toBe(0);
      await expectAccessible(page);
    }
  });
});

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
let ot: Page;

async function openPlan(): Promise<void> {
  await ot.goto(`/children/${plan.childId}/plan`);
  await screenStands(ot);
}

function sheet(): Locator {
  return ot.getByRole('dialog');
}

function programme(): Locator {
  return ot.getByRole('region', { name: 'Home programme' });
}

/** Writes an activity at home into the draft and closes its editor. */
async function addAtHome(words: string, minutes: string): Promise<void> {
  await ot.getByRole('button', { name: 'Add an activity at home' }).click();
  await sheet().locator('[name="words"]').fill(words);
  await sheet().locator('[name="moment"]').selectOption('BEDTIME');
  await sheet().locator('[name="minutesPerDay"]').fill(minutes);
  await sheet().locator('[name="stopIf"]').fill('he coughs or gags');
  await sheet().getByText('Brushing teeth at the basin').click();
  await sheet().getByRole('button', { name: 'Done' }).click();
  await sheet().waitFor({ state: 'detached' });
  await programme().getByRole('heading', { name: words }).waitFor();
}

beforeAll(async () => {
  plan = await writePlan('Home Udaharan');
  ot = await open(DESK);
  await signIn(ot, (await demoAccount('THERAPIST', 'OCCUPATIONAL_THERAPY')).email);
});

describe('the home programme', () => {
  test('is written beside the goals, with its minutes against what is enough', async () => {
    await openPlan();
    await programme().getByText('Nothing is done at home yet.').waitFor();
    await addAtHome('Point to the next picture and wait', '8');
    await programme().getByText('8 of 20 minutes a day, 1 of 3 activities').waitFor();
    await addAtHome('Put the paste on together', '15');
    await programme().getByText('23 of 20 minutes a day, 2 of 3 activities').waitFor();
    await ot.getByText('Home takes 23 minutes a day, and 20 is enough.').waitFor();
    await expectAccessible(ot);
  });

  test('asks which one rests, and rests it', async () => {
    const long = programme().getByRole('listitem').filter({ hasText: 'Put the paste on together' });
    await long.getByRole('button', { name: 'Let it rest' }).click();
    await programme().getByText('8 of 20 minutes a day, 1 of 3 activities').waitFor();
    await long.getByText('Rests for now').waitFor();
    await ot.getByText('Home takes 23 minutes a day').waitFor({ state: 'detached' });
    await long.getByRole('button', { name: 'Up', exact: true }).click();
    await programme().getByRole('heading', { level: 3 }).first().getByText('Put the paste on together').waitFor();
    expect(await long.getByRole('button', { name: 'Take it up again' }).count()).toBe(1);
  });

  test('is given to a household on paper, in its own language', async () => {
    await plan.send();
    await plan.sign();
    await plan.agree();
    await openPlan();
    await programme().getByText('No household has a sheet.').waitFor();
    await programme().getByRole('button', { name: 'Give a sheet' }).click();
    await sheet()
      .getByRole('radio', { name: 'हिन्दी' })
      .or(sheet().getByRole('radio', { name: 'Hindi' }))
      .check({ force: true });
    await sheet().getByRole('button', { name: 'Give a sheet' }).click();
    await sheet().waitFor({ state: 'detached' });
    await programme()
      .getByText(/Valid · until/)
      .waitFor();
    await expectAccessible(ot);
    await programme()
      .getByRole('link', { name: /Open to print/ })
      .click();
    await ot.getByRole('heading', { name: 'हम घर पर क्या करते हैं' }).waitFor();
    await ot.getByText('Point to the next picture and wait').waitFor();
    expect(await ot.getByText('Put the paste on together').count()).toBe(0);
    await ot.getByText('रुक जाएँ, अगर').waitFor();
    await ot.getByText('अनुवाद की जाँच नहीं हुई').waitFor();
    await expectAccessible(ot);
  });

  test('remembers who was shown it and what fitted', async () => {
    await openPlan();
    const item = programme().getByRole('listitem').filter({ hasText: 'Point to the next picture' });
    await item.getByText('Not shown to anybody yet').waitFor();
    await item.getByRole('button', { name: 'Record who was shown it' }).click();
    await sheet().locator('[name="shownTo"]').fill('his grandmother');
    await expectAccessible(ot);
    await sheet().getByRole('button', { name: 'Record it' }).click();
    await item.getByText('Taught back by his grandmother').waitFor();
    await item.getByRole('button', { name: 'What fitted this week' }).click();
    await sheet().getByRole('radio', { name: 'It did not fit' }).check({ force: true });
    const record = sheet().getByRole('button', { name: 'Record it' });
    expect(await record.isEnabled()).toBe(false);
    await sheet().locator('[name="why"]').selectOption('NO_TIME');
    await expectAccessible(ot);
    await record.click();
    await item.getByText('It did not fit, There was no time').waitFor();
  });

  test('is withdrawn by a precaution, and the old sheet is seen until the family says it is gone', async () => {
    await plan.pt.change(
      'raisePrecaution',
      { childId: plan.childId, precaution: 'VP_SHUNT' },
      '... on PrecautionPayload { precaution { id } }',
    );
    await ot.goto('/?needs=safety');
    const waiting = ot
      .getByRole('listitem')
      .filter({ hasText: 'Old sheet at home' })
      .filter({ hasText: 'Home Udaharan' });
    await waiting.getByText('since 23 Nov').waitFor();
    await waiting.getByText('Mother of Home Udaharan').waitFor();
    await waiting.getByRole('link', { name: 'Old sheet at home' }).click();
    await ot.getByText('Old sheet at home').waitFor();
    await ot.getByText(/Withdrawn for safety, 23 Nov/).waitFor();
    await expectAccessible(ot);
    await openPlan();
    await programme().getByText('the family may still follow it').waitFor();
    await programme().getByRole('button', { name: 'The family says it is gone' }).click();
    await programme().getByText('No household has a sheet.').waitFor();
    await programme().getByText('Gone from home (1)').click();
    await programme()
      .getByText(/Withdrawn for safety, 23 Nov · gone: the family told .+ on 23 Nov 2026/)
      .waitFor();
    await ot.goto('/?needs=safety');
    await screenStands(ot);
    expect(await waiting.count()).toBe(0);
    await ot.goto(`/children/${plan.childId}`);
    await screenStands(ot);
    expect(await ot.getByText('Old sheet at home').count()).toBe(0);
  });

  test('stops at once where an activity does not do a child good', async () => {
    await openPlan();
    const item = programme().getByRole('listitem').filter({ hasText: 'Point to the next picture' });
    await item.getByRole('button', { name: 'Stop it at home' }).click();
    await sheet().getByText('Every sheet at home is withdrawn.').waitFor();
    await sheet().locator('[name="stopReason"]').fill('He gagged twice.');
    await sheet().getByRole('button', { name: 'Stop it now' }).click();
    await sheet().waitFor({ state: 'detached' });
    await ot.getByText('Plan 1.1 in force').waitFor();
    await ot.getByText('No longer at home: Point to the next picture and wait.').first().waitFor();
    expect(await item.count()).toBe(0);
    await expectNoPageErrors(ot);
  });
});

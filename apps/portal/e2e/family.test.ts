import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { expectAccessibleInBothSchemes } from './support/both-schemes.ts';
import { onTheProduct } from './support/journey.ts';
import { DESK, PHONE } from './support/settings.ts';
import { demoAccount, signIn } from './support/staff.ts';
import { expectNoCspViolations, expectNoPageErrors } from './support/trouble.ts';
import { screenStands } from './support/wait.ts';
import { writePlan, type WrittenPlan } from './support/written-plan.ts';

const MOTHER = 'Mother of Kiran Udaharan';
const open = onTheProduct();

let plan: WrittenPlan;
let desk: Page;
let phone: Page;
let address: string;

async function openAbout(): Promise<void> {
  await desk.goto(`/children/${plan.childId}/about`);
  await screenStands(desk);
}

/** Nothing on a telephone of 360 pixels is to be moved sideways to be read. */
async function expectNoSideways(): Promise<void> {
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
}

beforeAll(async () => {
  plan = await writePlan('Kiran Udaharan');
  await plan.ot.change(
    'addHomeItem',
    {
      versionId: plan.versionId,
      goalId: plan.goalId,
      discipline: 'OCCUPATIONAL_THERAPY',
      activity: { technique: 'TOOTHBRUSHING_STEP_CHAIN', tools: [], without: [], changedForm: '' },
      words: 'Point to the next picture and wait',
      moment: 'BEDTIME',
      routine: 'after dinner',
      minutesPerDay: 5,
      daysPerWeek: 7,
      stopIf: 'he coughs or gags',
      helpers: ['PARENT', 'GRANDPARENT'],
      picture: 'BRUSHING_TEETH',
      resting: false,
    },
    '... on HomeItemPayload { planVersion { id } }',
  );
  await plan.send();
  await plan.sign();
  desk = await open(DESK);
  await signIn(desk, (await demoAccount('THERAPIST', 'OCCUPATIONAL_THERAPY')).email);
  phone = await open(PHONE);
});

describe('a personal link', () => {
  test('is made by the therapist for the mother and shown this once, to copy and to scan', async () => {
    await openAbout();
    await desk.getByText('No personal link').waitFor();
    await desk.getByRole('button', { name: `Make a personal link for ${MOTHER}` }).click();
    const sheet = desk.getByRole('dialog');
    await sheet.getByText('It is good for 90 days.').waitFor();
    await sheet.getByRole('button', { name: 'Make the link' }).click();
    await sheet.getByRole('img', { name: 'QR code of the personal link' }).waitFor();
    address = await sheet.getByLabel('The link').inputValue();
    expect(address).toMatch(/^http:\/\/localhost:\d+\/family\/[\w-]{43}$/);
    await expectAccessible(desk);
    await sheet.getByRole('button', { name: 'I have passed it on' }).click();
    await desk.getByText(/Personal link until 21 Feb 2027 · not opened yet/).waitFor();
    expect(await desk.content()).not.toContain(address.split('/').at(-1));
  });

  test('opens the page by one press, stands in no address of the telephone, and draws Hindi where it has no such letters', async () => {
    await phone.goto(address);
    await expectAccessible(phone);
    await phone.getByRole('button', { name: 'Open my page' }).tap();
    await phone.getByRole('heading', { name: 'Kiran Udaharan' }).waitFor();
    expect(new URL(phone.url()).pathname).toBe('/family');
    await phone.getByRole('link', { name: 'हिन्दी' }).tap();
    await phone.getByRole('heading', { name: 'हम किस पर काम कर रहे हैं' }).waitFor();
    await phone.waitForFunction(() =>
      ['400', '700'].every((weight) =>
        [...document.fonts].some((face) => face.weight === weight && face.status === 'loaded'),
      ),
    );
  });
});

describe('a guardian', () => {
  test('reads the plan whole in Hindi and signs it, and the clinic sees who did and how', async () => {
    await phone.getByRole('link', { name: 'पढ़ें और हस्ताक्षर करें' }).tap();
    await phone.getByText('हमारी साझा योजना, संस्करण 1.0').waitFor();
    await expectNoSideways();
    await expectAccessibleInBothSchemes(phone);
    await phone.getByRole('checkbox').check();
    await phone.getByLabel(/आपका नाम/).fill('Lata Udaharan');
    await phone.getByLabel('बच्चे के अपने शब्दों में').fill('मैं ख़ुद करूँगा');
    await phone.getByRole('button', { name: 'हस्ताक्षर करें' }).tap();
    await phone.getByText('बच्चे की राय चुनें और लिखें।').waitFor();
    expect(await phone.getByLabel(/आपका नाम/).inputValue(), 'what was typed stands there still').toBe('Lata Udaharan');
    await phone.getByLabel(/की क्या राय है/).selectOption('SAID_YES');
    await phone.getByRole('checkbox').check();
    await phone.getByRole('button', { name: 'हस्ताक्षर करें' }).tap();
    await phone.getByText('धन्यवाद। आपने योजना पर हस्ताक्षर कर दिए।').waitFor();
    expect(await phone.getByText('एक योजना आपकी हाँ के लिए रुकी है').count()).toBe(0);

    await desk.goto(`/children/${plan.childId}/plan/${plan.versionId}`);
    await screenStands(desk);
    await desk
      .getByText(/Signed by personal link .* signed as “Lata Udaharan”/)
      .first()
      .waitFor();
    await desk.getByText(`told by ${MOTHER}`).first().waitFor();
  });

  test('finds today’s sheet and tells what fitted, also where the network was gone for a moment', async () => {
    const { child } = await plan.ot.ask<{ child: { guardians: { id: string }[] } }>(
      'query G($id: ID!) { child(id: $id) { guardians { id } } }',
      { id: plan.childId },
    );
    await plan.ot.change(
      'giveHomeSheet',
      {
        id: crypto.randomUUID(),
        planId: plan.planId,
        guardianId: child.guardians[0]?.id,
        language: 'hi',
        validUntil: '2027-02-10',
      },
      '... on HomeSheetPayload { sheet { id } }',
    );
    await phone.reload();
    await phone.getByText('he coughs or gags').waitFor();
    await phone.locator('summary').tap();
    await phone.getByText('नहीं हो पाया').tap();
    await phone.getByLabel('क्या मुश्किल हुई?').selectOption('NO_TIME');
    await phone.getByRole('textbox', { name: 'कुछ और' }).fill('मेहमान थे');
    await expectNoSideways();
    await expectAccessibleInBothSchemes(phone);
    await phone.context().setOffline(true);
    await phone.getByRole('button', { name: 'भेजें' }).tap();
    await phone.getByText('नेटवर्क नहीं है।').waitFor();
    expect(await phone.getByRole('textbox', { name: 'कुछ और' }).inputValue()).toBe('मेहमान थे');
    await phone.context().setOffline(false);
    await phone.getByRole('button', { name: 'भेजें' }).tap();
    await phone.getByText('आपने बताया: नहीं हो पाया').waitFor();
    await phone.locator('summary').tap();
    expect(await phone.getByRole('textbox', { name: 'कुछ और' }).inputValue(), 'the next answer begins empty').toBe('');
  });

  test('is told first where the old sheet must not be followed, and says that it is gone', async () => {
    await plan.pt.change(
      'raisePrecaution',
      { childId: plan.childId, precaution: 'VP_SHUNT' },
      '... on PrecautionPayload { precaution { id } }',
    );
    await phone.reload();
    await phone.getByRole('heading', { name: 'रुकें। पुराना पर्चा न मानें।' }).waitFor();
    expect(await phone.getByText('he coughs or gags').count()).toBe(0);
    await expectAccessibleInBothSchemes(phone);
    await desk.goto(`/children/${plan.childId}/plan`);
    await desk.getByText('the family may still follow it').waitFor();
    await phone.getByRole('button', { name: 'पुराना काग़ज़ फेंक दिया' }).tap();
    await phone.getByText('धन्यवाद। पुराना काग़ज़ हट गया।').waitFor();
    await desk.getByText('the family may still follow it').waitFor({ state: 'detached' });
  });

  test('is outside from the next press on, once the clinic withdraws the link', async () => {
    await openAbout();
    await desk.getByText(/last opened 23 Nov 2026/).waitFor();
    await desk.getByRole('button', { name: `Withdraw the link of ${MOTHER}` }).click();
    await desk.getByRole('dialog').getByText('From now on it opens nothing').waitFor();
    await expectAccessible(desk);
    await desk.getByRole('dialog').getByRole('button', { name: 'Withdraw the link' }).click();
    await desk.getByText(/Personal link withdrawn on 23 Nov 2026/).waitFor();
    await phone.reload();
    await phone.getByRole('heading', { name: 'पन्ना बंद है' }).waitFor();
    expect(await phone.getByText('Kiran').count()).toBe(0);
    await expectAccessible(phone);
    for (const page of [phone, desk]) {
      await expectNoPageErrors(page);
      await expectNoCspViolations(page);
    }
  });
});

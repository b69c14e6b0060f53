import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { addChildWithTeam } from './support/child-with-team.ts';
import { onTheProduct } from './support/journey.ts';
import { countPresses, type Presses } from './support/presses.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, graphql, signIn } from './support/staff.ts';
import { expectNoCspViolations, expectNoPageErrors } from './support/trouble.ts';
import { screenStands } from './support/wait.ts';

const open = onTheProduct();
const MOST_PRESSES = 10;
/** For a plan of four goals and seven strands, with handling, home and dose, until it is out for signatures. */
const MOST_PRESSES_OF_A_PLAN = 45;

let page: Page;
let presses: Presses;

beforeAll(async () => {
  const childId = await addChildWithTeam('Tara Udaharan');
  page = await open(DESK);
  await signIn(page, (await demoAccount('LEAD_THERAPIST')).email);
  await page.goto(`/children/${childId}/plan`);
  await screenStands(page);
  presses = await countPresses(page);
  await startWithAWish();
});

/** A first draft, with what the family wants most. */
async function startWithAWish(): Promise<void> {
  await page.getByRole('button', { name: 'Start the plan' }).click();
  await page.getByRole('button', { name: 'Add a wish' }).click();
  await page.getByLabel('In their words').fill('Clean teeth without a fight.');
  await page.getByLabel('Importance, 1 to 10').fill('9');
  await page.getByLabel('Who said it').fill('her mother');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('q', { hasText: 'Clean teeth without a fight.' }).waitFor();
}

const sheet = () => page.getByRole('dialog');
const bands = () => page.locator('article');

describe('a lead therapist with the library of templates', () => {
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

  test('says how much a wish matters now, in the family’s words of now', async () => {
    await page.getByRole('button', { name: 'Edit: Clean teeth without a fight.' }).click();
    await page.getByLabel('In their words').fill('Clean teeth without a fight, mornings too.');
    await page.getByLabel('Importance, 1 to 10').fill('10');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('q', { hasText: 'Clean teeth without a fight, mornings too.' }).waitFor();
    await page.getByText('importance 10').waitFor();
    expect(await page.locator('q').count()).toBe(1);
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
    await shortenHome(page);
    const differences = bands().first().locator('details');
    await differences.getByText('Differs from its template in 2 points').click();
    await differences.getByText('At home, Point to the next picture and wait: Minutes a day').waitFor();
    await expectAccessible(page);
  });

  test('keeps a goal as a template: told what stays with the child, stopped at a name, reading all of it first', async () => {
    await bands().first().getByRole('button', { name: 'Keep as a template' }).click();
    await sheet().getByText('This stays with the child').waitFor();
    await sheet().getByText('what the family wishes, in its words').waitFor();
    const statement = sheet().locator('[name="statement.en"]');
    expect(await statement.inputValue()).toBe('Brushes teeth alone, at home');
    expect(await sheet().locator('[name="level0.hi"]').inputValue()).toContain('शाम');
    await statement.fill('Tara brushes alone');
    await sheet().getByText('Write this another way: Tara').waitFor();
    await expectAccessible(page);
    await statement.fill('Brushes alone before bed');
    await sheet().getByRole('button', { name: 'Read it through' }).click();
    await sheet().getByText('Not whole yet').waitFor();
    await sheet().locator('[name="statement.hi"]').fill('सोने से पहले अपने आप ब्रश करना');
    await sheet().locator('[name="conditions"]').selectOption('CEREBRAL_PALSY');
    await sheet().locator('[name="from"]').fill('48');
    await sheet().locator('[name="until"]').fill('120');
    for (const [language, words] of [
      ['en', 'before bed'],
      ['hi', 'सोने से पहले'],
    ] as const) {
      for (const field of await sheet().locator(`[name="routine.${language}"]`).all()) await field.fill(words);
    }
    await sheet().getByRole('button', { name: 'Read it through' }).click();
    await sheet().getByText('Does anything say whose goal it was?').waitFor();
    await expectAccessible(page);
    await sheet().getByRole('button', { name: 'I have read it, save it' }).click();
    await sheet().waitFor({ state: 'detached' });
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

  test('has a whole plan out for signatures in at most 45 presses, from the wish to the button', async () => {
    await page.goto(`/children/${await addChildWithTeam('Tara Misaal')}/plan`);
    await screenStands(page);
    presses.pointer = 0;
    await startWithAWish();
    await page.getByRole('button', { name: 'Add from a template' }).click();
    await sheet().getByRole('radio', { name: 'Whole plans' }).check({ force: true });
    await sheet().getByRole('button', { name: 'Cerebral palsy, starting school' }).click();
    for (const purpose of await sheet()
      .getByLabel(/^For what/)
      .all())
      await purpose.selectOption({ index: 1 });
    await sheet().getByRole('button', { name: 'Use this plan' }).click();
    await sheet().waitFor({ state: 'detached' });
    await bands().nth(3).waitFor();
    expect(
      await page
        .locator('[data-column]')
        .filter({ hasText: /a week, \d+ minutes/ })
        .count(),
    ).toBe(7);
    await page.locator('[name="reviewOn"]').fill('2027-02-22');
    await page.getByText('Everything is there.').waitFor();
    await page.getByRole('button', { name: 'Send for signatures' }).click();
    await page.getByRole('button', { name: 'Take back' }).waitFor();
    expect(presses.pointer).toBeLessThanOrEqual(MOST_PRESSES_OF_A_PLAN);
  });

  test('takes a strand out only once it is said what becomes of what it asks for at home', async () => {
    await page.getByRole('button', { name: 'Take back' }).click();
    const brushing = bands().filter({ hasText: 'Brushes teeth standing at the basin' });
    await brushing.getByRole('button', { name: 'Edit the OT strand' }).click();
    await sheet().getByRole('button', { name: 'Take the strand out' }).click();
    const asked = sheet().last();
    await asked.getByText('Point to the next picture and wait').waitFor();
    const out = asked.getByRole('button', { name: 'Take the strand out' });
    expect(await out.isEnabled()).toBe(false);
    await asked.getByRole('radio', { name: 'Take it out as well' }).check();
    await expectAccessible(page);
    await out.click();
    await sheet().first().waitFor({ state: 'detached' });
    await brushing.getByRole('button', { name: 'Add the OT strand' }).waitFor();
    await page.getByText('13 of 20 minutes a day, 2 of 3 activities').waitFor();
  });

  test('words the clinic’s own again without losing a word to a colleague who was faster, and retires it', async () => {
    await page.goto('/templates?source=CLINIC');
    await page.getByText('2 templates', { exact: true }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Brushes alone before bed' }).click();
    await sheet().getByRole('button', { name: 'Change it for this clinic' }).click();
    await sheet().locator('[name="statement.en"]').fill('Brushes alone every night');
    await signHindiMeanwhile(page);
    await sheet().getByRole('button', { name: 'Save as the next version' }).click();
    await sheet().getByText('A colleague has saved version 2').waitFor();
    expect(await sheet().locator('[name="statement.en"]').inputValue()).toBe('Brushes alone every night');
    await sheet().getByRole('button', { name: 'Keep mine' }).click();
    await sheet().getByRole('button', { name: 'Save as the next version' }).click();
    await sheet().getByText('The clinic’s version 3').waitFor();
    await sheet().getByRole('heading', { name: 'Brushes alone every night' }).waitFor();
    await sheet().getByRole('button', { name: 'Retire it' }).click();
    await sheet().getByText('Retired: it is offered to nobody').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('1 template', { exact: true }).waitFor();
  });

  test('meets no fault of the page on the way', async () => {
    await expectNoCspViolations(page);
    await expectNoPageErrors(page);
  });
});

interface Drafted {
  child: {
    plan: {
      draft: { id: string; homeItems: { id: string; version: number }[] };
    };
  };
}

/** As a colleague would on another screen. */
async function shortenHome(at: Page): Promise<void> {
  const childId = new URL(at.url()).pathname.split('/')[2];
  const { child } = await graphql<Drafted>(
    at,
    'query Home($id: ID!) { child(id: $id) { plan { draft { id homeItems { id version } } } } }',
    { id: childId },
  );
  const { id: versionId, homeItems } = child.plan.draft;
  const [item] = homeItems;
  if (!item) throw new Error('The template lays something for home');
  await graphql(at, 'mutation Shorten($input: EditHomeItemInput!) { editHomeItem(input: $input) { __typename } }', {
    input: { versionId, itemId: item.id, version: item.version, minutesPerDay: 3 },
  });
}

async function signHindiMeanwhile(at: Page): Promise<void> {
  const code = new URL(at.url()).searchParams.get('open');
  await graphql(
    at,
    'mutation Sign($input: EditGoalTemplateInput!) { editGoalTemplate(input: $input) { __typename } }',
    {
      input: { code, number: 1, hiReviewed: true },
    },
  );
}

const waiting = () => page.getByRole('link', { name: 'A rule is often set aside' });
const card = () => page.getByRole('region', { name: 'A family priority nobody serves' });

describe('a lead therapist with a rule that is often set aside', () => {
  test('comes from Today to how it is used, in a bar and in figures, and says what to make of it', async () => {
    await page.goto('/?needs=others');
    await waiting().click();
    await card().getByText('Reports itself').waitFor();
    const share = /Set aside (\d+) of (\d+) times/.exec(await card().innerText());
    const [aside, settled] = [Number(share?.[1]), Number(share?.[2])];
    expect(aside * 2).toBeGreaterThan(settled);
    const cells = page.getByRole('row', { name: /^A family priority nobody serves/ }).getByRole('cell');
    const figures = (await cells.allInnerTexts()).map((text) => Number.parseInt(text, 10));
    expect(figures.slice(3, 7).reduce((sum, each) => sum + each, 0)).toBe(aside);
    expect(figures.slice(1, 7).reduce((sum, each) => sum + each, 0)).toBe(settled);
    await card().getByLabel('What do we make of it?').fill('We begin with few goals on purpose.');
    await card().getByRole('button', { name: 'Answer' }).click();
    await card().getByText('We begin with few goals on purpose.').waitFor();
    await card().getByLabel('What do we make of it?').waitFor({ state: 'detached' });
    await expectAccessible(page);
    await page.goto('/?needs=others');
    await screenStands(page);
    expect(await waiting().count()).toBe(0);
  });

  test('counts other days, which the address keeps', async () => {
    await page.goto('/rules');
    await page.getByRole('radio', { name: 'Other days' }).check();
    await page.getByLabel('From').fill('2025-12-01');
    await page.getByLabel('To', { exact: true }).fill('2025-12-31');
    await page.getByText('No rule raised anything in these days.').waitFor();
    expect(new URL(page.url()).search).toBe('?period=own&from=2025-12-01&to=2025-12-31');
    await expectNoPageErrors(page);
  });
});

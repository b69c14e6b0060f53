import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { onTheProduct } from './support/journey.ts';
import { asksFor } from './support/operation.ts';
import { countPresses } from './support/presses.ts';
import { DESK, TABLET } from './support/settings.ts';
import { demoAccount, graphql, signIn } from './support/staff.ts';
import { expectNoPageErrors } from './support/trouble.ts';
import { screenStands, until } from './support/wait.ts';

const open = onTheProduct();

interface Found {
  children: {
    edges: { node: { id: string; name: string | null; likeNames: unknown[]; emergencyCard: { id: string }[] } }[];
  };
}

/** The children of a filter, with what the tests choose by. */
async function childrenOf(page: Page, filter: object): Promise<Found['children']['edges'][number]['node'][]> {
  const { children } = await graphql<Found>(
    page,
    `
      query Find($filter: ChildFilter) {
        children(first: 100, filter: $filter) {
          edges {
            node {
              id
              name
              likeNames {
                id
              }
              emergencyCard {
                id
              }
            }
          }
        }
      }
    `,
    { filter },
  );
  return children.edges.map(({ node }) => node);
}

test('the emergency card of a colleague’s child is two taps from the list, and the rest of the chart stays closed', async () => {
  const page = await open(TABLET);
  await signIn(page, (await demoAccount('THERAPIST', 'OCCUPATIONAL_THERAPY')).email);
  const child = (await childrenOf(page, { onMyTeam: false })).find(({ emergencyCard }) => emergencyCard.length > 0);
  if (!child?.name) throw new Error('The demo has no child of another team with an emergency card.');
  await page.goto(`/children?view=all&q=${encodeURIComponent(child.name)}`);
  await screenStands(page);
  const presses = await countPresses(page);
  await page.locator(`a[href="/children/${child.id}"]`).tap();
  await page.getByRole('button', { name: 'Emergency' }).tap();
  await page.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor();
  expect(presses.pointer).toBe(2);
  await page.keyboard.press('Escape');
  await page.getByText('You are not on this child’s team').waitFor();
  expect(await page.getByRole('link', { name: 'Timeline' }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Joint plan' }).count()).toBe(0);
  await expectNoPageErrors(page);
  await page.context().close();
});

test('the acts of a chart stay beside the name, also where another child could be taken for this one', async () => {
  const page = await open(DESK);
  await signIn(page, (await demoAccount('LEAD_THERAPIST')).email);
  const child = (await childrenOf(page, {})).find(({ likeNames }) => likeNames.length > 0);
  await page.goto(`/children/${child?.id}`);
  await screenStands(page);
  await page.getByText('Not to be taken for:').waitFor();
  const name = await page.locator('h1').boundingBox();
  const act = await page.getByRole('button', { name: 'Emergency' }).boundingBox();
  expect(act?.x).toBeGreaterThan(name?.x ?? Infinity);
  expect(act?.y).toBeLessThan((name?.y ?? 0) + (name?.height ?? 0) + 40);
  await page.context().close();
});

test('a precaution is raised where on the body it needs, stands on top of the chart, and is cleared by a named person', async () => {
  const page = await open(DESK);
  await signIn(page, (await demoAccount('THERAPIST', 'PHYSIOTHERAPY')).email);
  const [child] = await childrenOf(page, { onMyTeam: true });
  await page.goto(`/children/${child?.id}/about`);
  await screenStands(page);
  const card = page.getByRole('region', { name: 'Precautions' });
  await card.getByRole('button', { name: 'Raise a precaution' }).click();
  await card.getByLabel('Which').fill('Weight-bearing');
  await page.getByRole('option', { name: 'Weight-bearing restriction' }).click();
  await card.getByLabel('Where').selectOption('HIP');
  await card.getByLabel('Side').selectOption('LEFT');
  await card.getByLabel('Status').selectOption('NWB');
  await card.getByLabel('Good until').fill('2026-12-20');
  await card.getByRole('button', { name: 'Raise a precaution' }).click();
  const alert = page
    .locator('main')
    .getByText(/precautions?:/)
    .locator('..');
  await until('the alert line names it', async () =>
    /Weight-bearing restriction, Hip, Left, no weight on it \(NWB\)/i.test(await alert.innerText()),
  );
  const line = card.getByRole('listitem').filter({ hasText: /Weight-bearing restriction, Hip, Left/i });
  await line.getByRole('button', { name: 'Clear' }).click();
  await line.getByLabel('Name').fill('Dr Synthetic');
  await line.getByLabel('Why it holds no longer').fill('The bone has healed, letter of today.');
  await line.getByRole('button', { name: 'Clear' }).click();
  await line.waitFor({ state: 'detached' });
  await card.getByText(/^Cleared \(\d+\)$/).click();
  await line.getByText('The bone has healed, letter of today.').waitFor();
  await line.getByText(/^in writing by Dr Synthetic, Orthopaedic surgeon · recorded on /).waitFor();

  await page.goto(`/children/${child?.id}/timeline?show=care`);
  await page.getByText('Precaution cleared').first().waitFor();
  await page.getByText('Precaution raised').first().waitFor();
  await expectNoPageErrors(page);
  await page.context().close();
});

test('a case conference is written down, tells how far the plan has come, and leaves a task on Today', async () => {
  const page = await open(DESK);
  await signIn(page, (await demoAccount('THERAPIST', 'PHYSIOTHERAPY')).email);
  const [child] = await childrenOf(page, { onMyTeam: true });
  await page.goto(`/children/${child?.id}/timeline?show=care`);
  await page.getByRole('link', { name: 'Case conferences' }).click();
  await page.getByRole('button', { name: 'Record a case conference' }).click();
  const form = page.getByRole('region', { name: 'Record a case conference' });
  await form.getByLabel('Day').fill('2026-11-20');
  await form.getByLabel('Time').fill('15:30');
  await form
    .getByRole('checkbox', { name: /Mother|Father|Grandparent|guardian/ })
    .first()
    .check();
  await form.getByRole('button', { name: 'Add somebody else' }).click();
  await form.getByLabel('Name').fill('Mr Synthetic');
  await form.getByLabel('Role, such as teacher or doctor').fill('class teacher');
  await form.getByLabel('What was talked about').fill('How the child sits in class.');
  await form.getByRole('button', { name: 'Add a decision' }).click();
  await form.getByLabel('Decision', { exact: true }).fill('Looked at in class as well.');
  await form.getByLabel('About', { exact: true }).selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Add a task' }).click();
  await form.getByLabel('What is to be done').fill('Measure the desk at school.');
  await form.getByLabel('Until').fill('2026-11-24');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  const conference = page.getByRole('region', { name: 'Case conferences' });
  await conference.getByText('Mr Synthetic, class teacher').waitFor();
  await conference.getByText('Not in the plan yet').waitFor();
  await expectAccessible(page);

  await page.goto('/?needs=others');
  const need = page.getByRole('listitem').filter({ hasText: 'Measure the desk at school.' });
  await need.getByRole('link', { name: 'To be done after a case conference' }).click();
  const task = conference.getByRole('listitem').filter({ hasText: 'Measure the desk at school.' });
  await task.getByRole('button', { name: 'Done' }).click();
  await task.getByRole('button', { name: 'Open again' }).waitFor();
  await page.goto(`/children/${child?.id}/timeline?show=care`);
  await page.getByRole('link', { name: 'Open it' }).first().click();
  await task.getByText('Done', { exact: true }).waitFor();
  await expectNoPageErrors(page);
  await page.context().close();
});

test('a saved precaution closes its form, and is raised once, where the copy of its text cannot be thrown away', async () => {
  const page = await open(DESK);
  await signIn(page, (await demoAccount('THERAPIST', 'PHYSIOTHERAPY')).email);
  const child = (await childrenOf(page, { onMyTeam: true }))[1];
  await page.goto(`/children/${child?.id}/about`);
  await screenStands(page);
  await page.route('**/graphql', (route) =>
    asksFor(route.request(), 'DiscardDraftText') ? route.abort() : route.continue(),
  );
  const card = page.getByRole('region', { name: 'Precautions' });
  await card.getByRole('button', { name: 'Raise a precaution' }).click();
  await card.getByLabel('Which').fill('Weight-bearing');
  await page.getByRole('option', { name: 'Weight-bearing restriction' }).click();
  await card.getByLabel('Where').selectOption('HIP');
  await card.getByLabel('Side').selectOption('RIGHT');
  const discarding = page.waitForEvent('requestfailed', (request) => asksFor(request, 'DiscardDraftText'));
  await card.getByRole('button', { name: 'Raise a precaution' }).click();
  await discarding;
  await card.getByLabel('Which').waitFor({ state: 'detached' });
  const lines = card.getByRole('listitem').filter({ hasText: /Weight-bearing restriction, Hip, Right/i });
  expect(await lines.count()).toBe(1);
  await expectNoPageErrors(page);
  await page.context().close();
});

test('the timeline goes back page by page, and shows one kind at a time', async () => {
  const page = await open(DESK);
  await signIn(page, (await demoAccount('LEAD_THERAPIST')).email);
  const [child] = await childrenOf(page, { search: 'Aarav Namuna' });
  await page.goto(`/children/${child?.id}/timeline`);
  const entries = page.locator('main ol > li');
  await entries.first().waitFor();
  expect(await entries.count()).toBe(40);
  await page.getByRole('button', { name: 'Older' }).click();
  await until('a second page is there', async () => (await entries.count()) > 40);
  await page.getByRole('radio', { name: 'Ratings' }).check();
  await until('only ratings are left', async () => {
    const texts = await entries.allInnerTexts();
    return texts.length > 0 && texts.every((text) => text.includes('Rated'));
  });
  expect(new URL(page.url()).search).toBe('?show=rated');
  await page.context().close();
});

test('the timeline begins at the month one jumps to, says what was measured, and leads to what a version changed', async () => {
  const page = await open(DESK);
  await signIn(page, (await demoAccount('LEAD_THERAPIST')).email);
  const [child] = await childrenOf(page, { search: 'Aarav Namuna' });
  await page.goto(`/children/${child?.id}/timeline`);
  const days = page.locator('main h2');
  await days.first().waitFor();
  await page.getByLabel('Begin with').selectOption('2026-10');
  await until('the first day is of October', async () => (await days.first().innerText()).endsWith('Oct 2026'));
  expect(new URL(page.url()).search).toBe('?month=2026-10');
  await page.goto(`/children/${child?.id}/timeline?show=seen`);
  await page
    .getByText(/^Buttons, big before small/)
    .first()
    .waitFor();
  await page.goto(`/children/${child?.id}/timeline?show=plan`);
  await page.getByRole('link', { name: 'What changed' }).first().click();
  await until('the version stands', async () => /\/plan\/[0-9a-f-]{36}$/.test(page.url()));
  await screenStands(page);
  await expectNoPageErrors(page);
  await page.context().close();
});

test('what was recorded on the wrong goal stays in the timeline, struck out, with the reason; an undo of the next second does not', async () => {
  const page = await open(DESK);
  await signIn(page, (await demoAccount('THERAPIST', 'OCCUPATIONAL_THERAPY')).email);
  const [child] = await childrenOf(page, { search: 'Aarav Namuna', onMyTeam: true });
  const { child: chart } = await graphql<{
    child: { plan: { goals: { id: string; inForce: { scaleEdition: number } | null }[] } };
  }>(page, 'query Goals($id: ID!) { child(id: $id) { plan { goals { id inForce { scaleEdition } } } } }', {
    id: child?.id,
  });
  const goal = chart.plan.goals.find(({ inForce }) => inForce !== null);
  const { viewer } = await graphql<{ viewer: { now: string } }>(page, '{ viewer { now } }');
  const record = async (note: string, reason: string) => {
    const id = crypto.randomUUID();
    await graphql(
      page,
      'mutation R($input: RecordObservationInput!) { recordObservation(input: $input) { __typename } }',
      {
        input: {
          id,
          goalId: goal?.id,
          strandId: null,
          scaleEdition: goal?.inForce?.scaleEdition,
          level: 0,
          measure: null,
          setting: 'HOME',
          seenBy: 'IN_PERSON',
          remarks: [],
          note,
          happenedAt: viewer.now,
        },
      },
    );
    await graphql(page, 'mutation V($input: VoidObservationInput!) { voidObservation(input: $input) { __typename } }', {
      input: { observationId: id, reason },
    });
  };
  await record('meant for another goal', 'WRONG_GOAL');
  await record('a slip of the finger', 'UNDO');
  await page.goto(`/children/${child?.id}/timeline?show=seen`);
  const entry = page.locator('main ol > li').filter({ hasText: 'meant for another goal' });
  await entry.getByText(/^Taken back: /).waitFor();
  expect(
    await entry
      .locator('p')
      .first()
      .evaluate((line) => getComputedStyle(line.parentElement ?? line).textDecorationLine),
  ).toBe('line-through');
  expect(await page.getByText('a slip of the finger').count()).toBe(0);
  await page.context().close();
});

test('a goal that was reached is looked at again: it waits on Today, is told in words of its scale, and says whether it is held', async () => {
  const page = await open(DESK);
  await signIn(page, (await demoAccount('THERAPIST', 'OCCUPATIONAL_THERAPY')).email);
  await page.goto('/?needs=others');
  const need = page.getByRole('link', { name: 'Reached: is it held?' });
  await need.click();
  await screenStands(page);
  const reached = page.getByRole('region', { name: 'Reached: is it held?' });
  await reached.getByText('Held after 3 months').first().waitFor();
  await reached.getByRole('button', { name: 'Record what is seen' }).first().click();
  await reached.getByText('Choose the level that was seen').waitFor();
  await reached.getByRole('group', { name: 'Levels' }).getByRole('button').last().click();
  await reached.getByLabel('How it was seen').selectOption('REPORTED_BY_CARER');
  await expectAccessible(page);
  await reached.getByRole('button', { name: 'Record', exact: true }).click();
  await reached.getByText('Held after 6 months').waitFor();
  await page.goto('/?needs=others');
  await screenStands(page);
  await need.waitFor({ state: 'detached' });
  await expectNoPageErrors(page);
  await page.context().close();
});

test('what the family wants is scored by COPM: first beside last, a question where it begins high, and the change that counts', async () => {
  const page = await open(DESK);
  await signIn(page, (await demoAccount('THERAPIST', 'OCCUPATIONAL_THERAPY')).email);
  const [child] = await childrenOf(page, { search: 'Aarav Namuna', onMyTeam: true });
  await page.goto(`/children/${child?.id}/about`);
  await screenStands(page);
  const wants = page.getByRole('region', { name: 'What the family wants' });
  await wants.getByText('3 to 8 (+5)').waitFor();
  await wants.getByText(/^It began at 8 or more of 10/).waitFor();
  await wants.getByText('COPM over 3 wishes scored again').waitFor();
  await wants.getByText(/^2 points are the usual change that counts/).waitFor();
  const unscored = wants.getByRole('listitem').filter({ hasNotText: 'How well it goes' }).first();
  const wish = wants
    .getByRole('listitem')
    .filter({ hasText: (await unscored.locator('span').first().innerText()).slice(1, 30) });
  await wish.getByRole('button', { name: 'Score by COPM' }).click();
  await wish.getByLabel('Performance').selectOption('2');
  await wish.getByLabel('Satisfaction').selectOption('1');
  await expectAccessible(page);
  await wish.getByRole('button', { name: 'Keep' }).click();
  await wish.getByText('How well it goes: 2').waitFor();
  await wish.getByRole('button', { name: 'Take back the last score' }).click();
  await wish.getByText('How well it goes: 2').waitFor({ state: 'detached' });
  await expectNoPageErrors(page);
  await page.context().close();
});

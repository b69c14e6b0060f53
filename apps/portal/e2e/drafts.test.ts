import { setTimeout as delay } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addChildWithTeam } from './support/child-with-team.ts';
import { size } from './support/deep.ts';
import { onTheProduct } from './support/journey.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, graphql, signIn } from './support/staff.ts';
import { screenStands, until } from './support/wait.ts';

const open = onTheProduct();

let childId: string;

const ROWS = /* GraphQL */ `
  query Rows($id: ID!) {
    child(id: $id) {
      plan {
        draft {
          goals {
            statement
            division
          }
        }
      }
    }
  }
`;

interface Rows {
  child: { plan: { draft: { goals: { statement: string; division: string }[] } } };
}

/** What the server has of the goal's words, asked past the portal. */
async function onServer(page: Page): Promise<string | undefined> {
  return (await graphql<Rows>(page, ROWS, { id: childId })).child.plan.draft.goals[0]?.statement;
}

async function therapist(discipline: string): Promise<Page> {
  const page = await open(DESK);
  await signIn(page, (await demoAccount('THERAPIST', discipline)).email);
  return page;
}

async function openPlan(page: Page): Promise<void> {
  await page.goto(`/children/${childId}/plan`);
  await screenStands(page);
}

async function openGoal(page: Page): Promise<Locator> {
  await openPlan(page);
  await page.getByRole('button', { name: 'Goal and scale' }).click();
  return page.locator('[name="statement"]');
}

beforeAll(async () => {
  childId = await addChildWithTeam('Ishan Udaharan');
  const page = await therapist('PHYSIOTHERAPY');
  await openPlan(page);
  await page.getByRole('button', { name: 'Start the plan' }).click();
  await page.getByRole('button', { name: 'Add a goal' }).click();
  await page.locator('[name="statement"]').fill('Puts on a shirt');
  await until('the first words are on the server', async () => (await onServer(page)) === 'Puts on a shirt');
  await page.context().close();
});

describe('text typed into the plan', () => {
  test('is there again after the page was killed 300 ms after the last key, and goes on to the server by itself', async () => {
    let page = await therapist('PHYSIOTHERAPY');
    let statement = await openGoal(page);
    for (let kills = 1; kills <= size(1, 20); kills += 1) {
      const sent = await onServer(page);
      const typed = `Puts on a shirt for school ${kills}`;
      // Nothing of this page reaches the server: what comes back can only be from the device.
      await page.route('**/graphql', (route) => route.abort());
      await statement.fill('');
      await statement.pressSequentially(typed);
      await delay(300);
      const next = await page.context().newPage();
      await kill(page);
      expect(await onServer(next)).toBe(sent);

      page = next;
      statement = await openGoal(page);
      await until('the text is back', async () => (await statement.inputValue()) === typed);
      await until('and on the server', async () => (await onServer(page)) === typed);
    }
    await page.context().close();
  });

  // That it is there 2 seconds after the last key is said by a clock that no busy machine slows: row-keeper.test.ts.
  test('comes to a colleague by itself, in a browser that is opened then and in one that stays open', async () => {
    const page = await therapist('PHYSIOTHERAPY');
    const colleague = await therapist('OCCUPATIONAL_THERAPY');
    const statement = await openGoal(page);
    await statement.fill('Puts on a shirt alone');
    await until('it is on the server', async () => (await onServer(colleague)) === 'Puts on a shirt alone');
    await openPlan(colleague);
    await colleague.getByRole('heading', { name: 'Puts on a shirt alone' }).waitFor();
    await statement.fill('Puts on a shirt and a jacket');
    const heading = colleague.getByRole('heading', { name: 'Puts on a shirt and a jacket' });
    await heading.waitFor();
    expect(await heading.isVisible()).toBe(true);
    await page.context().close();
    await colleague.context().close();
  });

  test('stays under the lock when the session ends, with the caret where it was', async () => {
    const page = await therapist('PHYSIOTHERAPY');
    const account = await demoAccount('THERAPIST', 'PHYSIOTHERAPY');
    const statement = await openGoal(page);
    await statement.fill('Puts on a shirt standing');
    await page.context().request.post('/auth/sign-out', { headers: { 'x-trellis-portal': '1' } });
    await statement.press('Home');
    for (let step = 0; step < 4; step++) await statement.press('ArrowRight');
    await page.keyboard.type(' always');
    const password = page.locator('input[type="password"]');
    await password.waitFor();
    // Signed in past the form, the page does not remember the address.
    const email = page.locator('input[name="email"]');
    if (await email.isVisible()) await email.fill(account.email);
    await password.fill(account.password);
    await password.press('Enter');
    await password.waitFor({ state: 'detached' });
    expect(await statement.inputValue()).toBe('Puts always on a shirt standing');
    await until('the field has the focus again', () => statement.evaluate((field) => field === document.activeElement));
    expect(await statement.evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe('Puts always'.length);
    await until(
      'and all of it is saved',
      async () => (await onServer(page)) === 'Puts always on a shirt standing',
      8_000,
    );
    await page.context().close();
  });

  test('waits while the network is gone, says so, and is sent when it is back', async () => {
    const page = await therapist('PHYSIOTHERAPY');
    const statement = await openGoal(page);
    await page.context().setOffline(true);
    await statement.fill('Puts on a shirt in the lift');
    await page.getByText('Kept on this device').first().waitFor();
    await page.context().setOffline(false);
    await until('it is on the server', async () => (await onServer(page)) === 'Puts on a shirt in the lift', 8_000);
    await page
      .getByRole('dialog')
      .getByText(/^Saved/)
      .waitFor();
    expect(await statement.inputValue()).toBe('Puts on a shirt in the lift');
    await page.context().close();
  });

  test('of two people in two fields of one goal is kept, of both', async () => {
    const page = await therapist('PHYSIOTHERAPY');
    const colleague = await therapist('OCCUPATIONAL_THERAPY');
    const mine = await openGoal(page);
    await openGoal(colleague);
    const theirs = colleague.locator('[name="level0"]');
    await Promise.all([mine.fill('Puts on a coat'), theirs.fill('with one hand on the rail')]);
    await until('both are on the server', async () => (await onServer(page)) === 'Puts on a coat', 6_000);
    await until(
      'each sees the other',
      async () => (await page.locator('[name="level0"]').inputValue()) === 'with one hand on the rail',
      8_000,
    );
    await until(
      'both see it',
      async () => (await colleague.locator('[name="statement"]').inputValue()) === 'Puts on a coat',
      8_000,
    );
    for (const each of [page, colleague]) expect(await each.getByText('Two of you changed this').count()).toBe(0);
    await page.context().close();
    await colleague.context().close();
  });

  test('is asked about when two people write one field, and neither text is lost', async () => {
    const page = await therapist('PHYSIOTHERAPY');
    const colleague = await therapist('OCCUPATIONAL_THERAPY');
    const [mine, theirs] = [await openGoal(page), await openGoal(colleague)];
    for (let race = 1; race <= size(1, 10); race += 1) {
      const [kurta, trousers] = [`Puts on a kurta ${race}`, `Puts on trousers ${race}`];
      await Promise.all([mine.fill(kurta), theirs.fill(trousers)]);
      const question = await until('one of the two is asked', async () => {
        for (const each of [page, colleague]) if (await each.getByRole('radio').count()) return each;
        return false;
      });
      expect(await question.getByText('Two of you changed this').count()).toBe(1);
      const written = await onServer(page);
      const other = written === kurta ? trousers : kurta;
      await question.getByRole('radio', { name: `Your text ${other}` }).check();
      await question.getByRole('button', { name: 'Keep what I picked' }).click();
      await until('the choice is saved', async () => (await onServer(page)) === other);
      const shown = async () =>
        (await Promise.all([mine, theirs].map((field) => field.inputValue()))).every((text) => text === other);
      await until('and both have it before them', shown);
    }
    await page.context().close();
    await colleague.context().close();
  });
});

/** Ends a page as a crash does: no handler of it runs any more. */
async function kill(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  // The navigation to a crash never answers.
  void page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  await page.close();
}

import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { size } from './support/deep.ts';
import { keepMyDay, keptReads, openWithPin } from './support/kept-day.ts';
import { openLine, type Line } from './support/line.ts';
import { getTablet, type Tablet } from './support/profile.ts';
import { TABLET } from './support/settings.ts';
import { demoAccount, type DemoAccount, graphql, signIn } from './support/staff.ts';
import { until } from './support/wait.ts';

/** A tap is on the device in this time; one that was killed earlier may be there or not. */
const KEPT_MS = 250;
/** The tablet's clock and the server's; an entry carries the server's time of its tap. */
const CLOCKS_APART_MS = 3_000;

interface Seen {
  goal: {
    observations: {
      edges: { node: { happenedAt: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };
}
const SEEN = `query Seen($id: ID!, $after: String) { goal(id: $id) { observations(first: 100, after: $after) {
  edges { node { happenedAt } } pageInfo { hasNextPage endCursor } } } }`;
const GOALS = 'query Goals($id: ID!) { child(id: $id) { plan { goals { id state } } } }';
const MINE = '{ children(first: 60, filter: { onMyTeam: true }) { edges { node { id goalCounts { active } } } } }';

let line: Line;
let tablet: Tablet;
let account: DemoAccount;
beforeAll(async () => {
  const { url, readyAt } = inject('app');
  line = await openLine(url);
  tablet = await getTablet(TABLET, line.url, readyAt);
  account = await demoAccount('THERAPIST', 'PHYSIOTHERAPY');
});
afterAll(async () => {
  tablet.kill();
  await tablet.remove();
  await line.close();
});

/** The same numbers between 0 and 1 for the same seed. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** When the level of a goal was seen, all that is on the server. */
async function seenOf(page: Page, id: string, after: string | null = null): Promise<string[]> {
  const { edges, pageInfo } = (await graphql<Seen>(page, SEEN, { id, after })).goal.observations;
  const times = edges.map(({ node }) => node.happenedAt);
  return pageInfo.hasNextPage ? [...times, ...(await seenOf(page, id, pageInfo.endCursor))] : times;
}

/** Opens the sheet of a child on a tablet that was just switched on, whatever it finds there. */
async function openSheet(page: Page, id: string, isCut: boolean): Promise<void> {
  if (!isCut) await signIn(page, account.email);
  await page.goto(`/children/${id}/record`);
  if (isCut) await openWithPin(page);
  await page
    .getByRole('dialog')
    .getByRole('group', { name: /^Levels/ })
    .first()
    .waitFor();
}

test(
  'of everything that was tapped while the tablet was killed and its line cut, nothing is lost, doubled or given another time',
  async () => {
    const seed = inject('deepSeed') ?? 4;
    const roll = dice(seed);
    let page = await tablet.switchOn();
    await page.goto('/sign-in');
    await signIn(page, account.email);
    const mine = await graphql<{ children: { edges: { node: { id: string; goalCounts: { active: number } } }[] } }>(
      page,
      MINE,
    );
    const children = mine.children.edges.map(({ node }) => node);
    const id = children.find(({ goalCounts }) => goalCounts.active > 0)?.id ?? '';
    const { child } = await graphql<{ child: { plan: { goals: { id: string; state: string }[] } } }>(page, GOALS, {
      id,
    });
    const goal = child.plan.goals.find(({ state }) => state === 'ACTIVE')?.id ?? '';
    const before = await seenOf(page, goal);
    await page.goto('/settings');
    await keepMyDay(page);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await until('the caseload is kept', async () => (await keptReads(page)) > 3 * children.length, 30_000);

    let sure = 0;
    const taps: number[] = [];
    for (let round = 1; round <= size(2, 200); round += 1) {
      tablet.kill();
      let isCut = roll() < 0.6;
      if (isCut) line.cut();
      else line.mend();
      page = await tablet.switchOn();
      await openSheet(page, id, isCut);
      const levels = page
        .getByRole('dialog')
        .getByRole('group', { name: /^Levels/ })
        .first()
        .getByRole('button');
      for (let left = Math.ceil(roll() * 3); left > 0; left -= 1) {
        await levels.nth(Math.floor(roll() * 5)).tap();
        taps.push(await page.evaluate(() => Date.now()));
        const waited = roll() * 2 * KEPT_MS;
        await delay(waited);
        // The last of a round is killed at once: it counts only if it had its time.
        if (waited > KEPT_MS || left > 1) sure += 1;
        if (roll() < 0.3) {
          isCut = !isCut;
          if (isCut) line.cut();
          else line.mend();
        }
      }
    }

    tablet.kill();
    line.mend();
    page = await tablet.switchOn();
    await openSheet(page, id, false);
    const arrived = async () => (await seenOf(page, goal)).filter((at) => !before.includes(at));
    await until(`all that was kept has arrived (seed ${seed})`, async () => (await arrived()).length >= sure, 60_000);
    await page.getByText('Everything saved').waitFor({ state: 'attached' });
    const times = await arrived();
    expect(times.length).toBeLessThanOrEqual(taps.length);
    expect(new Set(times).size).toBe(times.length);
    const strange = times.filter((at) => !taps.some((tap) => Math.abs(tap - Date.parse(at)) < CLOCKS_APART_MS));
    expect(strange).toEqual([]);
  },
  inject('deepSeed') === null ? 120_000 : 3_600_000,
);

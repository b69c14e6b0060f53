import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { keepMyDay, keptReads, openWithPin } from './support/kept-day.ts';
import { openLine, type Line } from './support/line.ts';
import { getTablet, type Tablet } from './support/profile.ts';
import { asksFor } from './support/operation.ts';
import { TABLET } from './support/settings.ts';
import { demoAccount, graphql, signIn } from './support/staff.ts';
import { expectNoPageErrors } from './support/trouble.ts';
import { screenStands, until } from './support/wait.ts';

let line: Line;
let tablet: Tablet;
beforeAll(async () => {
  const { url, readyAt } = inject('app');
  line = await openLine(url);
  tablet = await getTablet(TABLET, line.url, readyAt);
});
afterAll(async () => {
  tablet.kill();
  await tablet.remove();
  await line.close();
});

interface Mine {
  children: { edges: { node: { id: string; lastObservedAt: string | null; goalCounts: { active: number } } }[] };
}
const MINE =
  '{ children(first: 60, filter: { onMyTeam: true }) { edges { node { id lastObservedAt goalCounts { active } } } } }';

interface Day {
  myDay: { visits: { id: string; state: string; visit: { startedAt: string } | null }[] };
}
const DAY = 'query D($on: LocalDate!) { myDay(on: $on) { visits { id state visit { startedAt } } } }';

test('a tablet that was killed in a lift opens by its PIN, records, is killed again, and the level arrives under its own name and time', async () => {
  let page = await tablet.switchOn();
  await page.goto('/sign-in');
  const account = await demoAccount('THERAPIST', 'OCCUPATIONAL_THERAPY');
  await signIn(page, account.email);
  const mine = (await graphql<Mine>(page, MINE)).children.edges.map(({ node }) => node);
  const child = mine.find(({ goalCounts }) => goalCounts.active > 0);
  await page.goto('/settings');
  await page.getByLabel('PIN, 6 to 12 digits').fill('123456');
  await page.getByRole('button', { name: 'Keep my day on this device' }).tap();
  await page.getByText('Anybody would try this one first.').waitFor();
  await keepMyDay(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Today' }).tap();
  await screenStands(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await until('the caseload is kept', async () => (await keptReads(page)) > 3 * mine.length, 30_000);
  await expectNoPageErrors(page);

  line.cut();
  tablet.kill();
  page = await tablet.switchOn();
  await page.goto('/');
  await page.getByRole('heading', { name: 'Open without a network' }).waitFor();
  await expectAccessible(page);
  await openWithPin(page, '482916');
  await page.getByText('This is not the PIN. 4 tries are left.').waitFor();
  await openWithPin(page);
  await page.getByRole('heading', { name: 'My day' }).waitFor();
  const expected = page.locator('[data-visit]').filter({ has: page.getByRole('button', { name: 'Arrived' }) });
  const visitId = await expected.first().getAttribute('data-visit');
  const card = page.locator(`[data-visit="${visitId}"]`);
  await card.locator('[data-row]').tap();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Arrived/ })
    .tap();
  await card.getByText('waits for the network').waitFor();
  await card.getByRole('button', { name: 'Start' }).tap();
  await card.getByRole('button', { name: 'Done' }).waitFor();
  await page.locator(`main a[href="/children/${child?.id}"]`).first().tap();
  await page.getByRole('link', { name: 'Record' }).first().tap();
  const levels = page.getByRole('dialog').getByRole('group', { name: /^Levels/ });
  await levels.first().getByRole('button').nth(1).tap();
  await page.getByText('Offline: 3 entries waiting.').waitFor();

  tablet.kill();
  page = await tablet.switchOn();
  await page.goto('/');
  await openWithPin(page);
  await page.getByText('Offline: 3 entries waiting.').waitFor();
  const recordedBefore = new Date(await page.evaluate(() => Date.now())).toISOString();

  // Meanwhile a colleague has signed in with the same browser.
  const other = await demoAccount('THERAPIST', 'PHYSIOTHERAPY');
  await page.context().request.post(`${inject('app').url}/auth/sign-in`, {
    data: { email: other.email, password: other.password },
    headers: { 'x-trellis-portal': '1' },
  });
  const sentBy: string[] = [];
  page.on('request', (request) => asksFor(request, 'RecordObservation') && sentBy.push(other.name));
  line.mend();
  await page.getByRole('button', { name: other.name }).waitFor();
  expect(sentBy).toEqual([]);
  await signIn(page, account.email);
  const sent = page.waitForResponse((response) => asksFor(response.request(), 'RecordObservation'));
  await page.goto('/');
  await sent;
  await page.getByText('Everything saved').waitFor({ state: 'attached' });
  const { myDay } = await graphql<Day>(page, DAY, { on: '2026-11-23' });
  const visit = myDay.visits.find(({ id }) => id === visitId);
  expect(visit?.state).toBe('IN_PROGRESS');
  expect((visit?.visit?.startedAt ?? '') < recordedBefore).toBe(true);
  const after = (await graphql<Mine>(page, MINE)).children.edges.map(({ node }) => node);
  const seen = after.find(({ id }) => id === child?.id)?.lastObservedAt ?? '';
  expect(seen > (child?.lastObservedAt ?? '')).toBe(true);
  expect(seen < recordedBefore).toBe(true);
  await expectNoPageErrors(page);
}, 180_000);

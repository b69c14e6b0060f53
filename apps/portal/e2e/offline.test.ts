import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { onTheProduct } from './support/journey.ts';
import { asksFor } from './support/operation.ts';
import { TABLET } from './support/settings.ts';
import { demoAccount, graphql, signIn } from './support/staff.ts';
import { expectNoPageErrors } from './support/trouble.ts';
import { screenStands, until } from './support/wait.ts';

const open = onTheProduct();

interface Found {
  children: { edges: { node: { id: string; emergencyCard: unknown[]; goalCounts: { active: number } } }[] };
}

const MINE = /* GraphQL */ `
  {
    children(first: 60, filter: { onMyTeam: true }) {
      edges {
        node {
          id
          emergencyCard {
            id
          }
          goalCounts {
            active
          }
        }
      }
    }
  }
`;

let page: Page;
afterEach(() => page.context().close());

async function openToday(): Promise<Found['children']['edges'][number]['node'][]> {
  page = await open(TABLET);
  await signIn(page, (await demoAccount('THERAPIST', 'OCCUPATIONAL_THERAPY')).email);
  return (await graphql<Found>(page, MINE)).children.edges.map(({ node }) => node);
}

test('the emergency card of a child of the caseload opens in a tap without a network, though the chart was never opened', async () => {
  const child = (await openToday()).find(({ emergencyCard }) => emergencyCard.length > 0);
  const kept = page.waitForResponse((response) => asksFor(response.request(), 'EmergencyCards'));
  const meant = page.waitForResponse((response) => asksFor(response.request(), 'PrecautionKinds'));
  await page.goto('/');
  await screenStands(page);
  await Promise.all([kept, meant]);
  await page.waitForLoadState('networkidle');

  await page.context().setOffline(true);
  await page.locator(`main a[href="/children/${child?.id}"]`).tap();
  const card = page.getByRole('region', { name: 'Emergency card' });
  await card.getByRole('heading', { level: 3 }).first().waitFor();
  await card.getByText(/^As it was on 23 Nov 2026/).waitFor();
  await page.getByText('The server cannot be reached.').first().waitFor();
  await expectAccessible(page);

  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Emergency' }).waitFor();
  await expectNoPageErrors(page);
});

test('a chart that was seen goes on to be read without a network, its emergency card in two taps, and says how old it is', async () => {
  const mine = await openToday();
  await page.goto('/');
  const listed = page.locator('main a[href^="/children/"]');
  await listed.first().waitFor();
  const shown = await listed.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const child = mine.find(({ id, emergencyCard }) => emergencyCard.length > 0 && shown.includes(`/children/${id}`));
  await page.goto(`/children/${child?.id}`);
  await screenStands(page);
  await page.getByRole('link', { name: 'Today' }).tap();
  const onToday = page.locator(`main a[href="/children/${child?.id}"]`);
  await onToday.waitFor();

  await page.context().setOffline(true);
  await onToday.tap();
  await page.getByRole('button', { name: 'Emergency' }).tap();
  const card = page.getByRole('dialog');
  await card.getByRole('heading', { level: 3 }).first().waitFor();
  await card.getByText(/^As it was on 23 Nov 2026/).waitFor();
  await expectNoPageErrors(page);
});

test('what waited for the network goes out after a reload without the child’s sheet, and the badge says how many wait', async () => {
  const child = (await openToday()).find(({ goalCounts }) => goalCounts.active > 0);
  await page.goto(`/children/${child?.id}/record`);
  await screenStands(page);
  await page.route('**/graphql', (route) =>
    asksFor(route.request(), 'RecordObservation') ? route.fulfill({ status: 503, body: '' }) : route.continue(),
  );
  const levels = page
    .getByRole('dialog')
    .getByRole('group', { name: /^Levels/ })
    .first();
  await levels.getByRole('button').nth(1).tap();
  await page.getByText(/waits for the network/).waitFor();
  await page.getByText('1 entry waits for the server').waitFor({ state: 'attached' });

  await page.goto('/');
  await screenStands(page);
  await page.getByText('1 entry waits for the server').waitFor({ state: 'attached' });
  const sent = page.waitForRequest((request) => asksFor(request, 'RecordObservation'), { timeout: 30_000 });
  await page.unroute('**/graphql');
  // The network comes back: nobody waits for the next try.
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await sent;
  await page.getByText('Everything saved').waitFor({ state: 'attached' });
  await until(
    'the level is on the server',
    async () =>
      (
        await graphql<{ child: { lastObservedAt: string | null } }>(
          page,
          'query Last($id: ID!) { child(id: $id) { lastObservedAt } }',
          { id: child?.id },
        )
      ).child.lastObservedAt?.startsWith('2026-11-23') === true,
  );
  await expectNoPageErrors(page);
});

test('what was refused while nobody looked is said on every screen, with the way to it', async () => {
  const child = (await openToday()).findLast(({ goalCounts }) => goalCounts.active > 0);
  await page.goto(`/children/${child?.id}/record`);
  await screenStands(page);
  await page.route('**/graphql', (route) => {
    if (!asksFor(route.request(), 'RecordObservation')) return route.continue();
    const message = 'This goal was closed meanwhile.';
    const refusal = { __typename: 'RuleRefusal', code: 'RULE', message, rule: 'GOAL_CLOSED', data: {} };
    return route.fulfill({ json: { data: { recordObservation: refusal } } });
  });
  await page
    .getByRole('dialog')
    .getByRole('group', { name: /^Levels/ })
    .first()
    .getByRole('button')
    .nth(1)
    .tap();
  await page.getByText('This goal was closed meanwhile.').waitFor();
  await page.goto('/children');
  await screenStands(page);
  await page.getByRole('link', { name: 'Refused: look' }).tap();
  await page.getByRole('dialog').getByText('This goal was closed meanwhile.').waitFor();
  expect(new URL(page.url()).pathname).toBe(`/children/${child?.id}/record`);
});

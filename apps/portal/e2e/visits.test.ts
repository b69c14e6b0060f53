import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessibleInBothSchemes } from './support/both-schemes.ts';
import { onTheProduct } from './support/journey.ts';
import { TABLET } from './support/settings.ts';
import { demoAccount, graphql, signIn } from './support/staff.ts';
import { expectNoCspViolations, expectNoPageErrors } from './support/trouble.ts';
import { screenStands, until } from './support/wait.ts';

const open = onTheProduct();
const TODAY = '2026-11-23';

interface Found {
  viewer: { staff: { id: string; discipline: string } };
  clinic: { sites: { id: string; resources: { id: string; kind: string }[] }[] };
  children: { edges: { node: { id: string; name: string; precautions: { id: string }[] } }[] };
}
const FOUND = `query { viewer { staff { id discipline } } clinic { sites { id resources { id kind } } }
  children(first: 20) { edges { node { id name precautions { id } } } } }`;
const BOOK = 'mutation B($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }';
const STATES = `query D($on: LocalDate!) { myDay(on: $on) { visits { child { id } state startsAt } } }`;

let tablet: Page;
let children: { id: string; name: string; precautions: { id: string }[] }[];

/** Three children on a day of my own, beside whatever the demo has booked: just before ten, at ten, and at noon. */
async function bookMorning(page: Page): Promise<void> {
  const found = await graphql<Found>(page, FOUND);
  const [site] = found.clinic.sites;
  const room = site?.resources.find(({ kind }) => kind === 'ROOM')?.id;
  const mine = found.children.edges.map(({ node }) => node);
  // With something to be read first, and without.
  const [read] = mine.filter(({ precautions }) => precautions.length > 0);
  children = [...(read ? [read] : []), ...mine.filter((each) => each !== read)].slice(0, 3);
  for (const [at, time] of ['04:00', '04:30', '03:30'].entries()) {
    const input = {
      id: crypto.randomUUID(),
      kind: 'SINGLE',
      siteId: site?.id,
      therapistIds: [found.viewer.staff.id],
      childIds: [children[at]?.id],
      roomId: room,
      minutes: 30,
      startsAt: `${TODAY}T${time}:00Z`,
      override: { reason: 'a morning of its own' },
    };
    const answer = await graphql(page, BOOK, { input });
    expect(JSON.stringify(answer)).toContain('AppointmentPayload');
  }
}

const card = (page: Page, at: number) => page.locator('[data-visit]').filter({ hasText: children[at]?.name ?? '' });
async function stateOf(at: number): Promise<string | undefined> {
  const { myDay } = await graphql<{ myDay: { visits: { child: { id: string }; state: string; startsAt: string }[] } }>(
    tablet,
    STATES,
    { on: TODAY },
  );
  return myDay.visits.find(({ child, startsAt }) => child.id === children[at]?.id && startsAt < `${TODAY}T05:00:00Z`)
    ?.state;
}

beforeAll(async () => {
  tablet = await open(TABLET);
  await signIn(tablet, (await demoAccount('LEAD_THERAPIST')).email);
  await bookMorning(tablet);
  await tablet.goto('/');
  await screenStands(tablet);
});

describe('my day', () => {
  test('opens the minute before a visit on one screen, and takes what was read with the arrival', async () => {
    const first = card(tablet, 0).first();
    await first.getByText('Expected').waitFor();
    await first.getByText(/precaution/).waitFor();
    await first.locator('[data-row]').focus();
    await tablet.keyboard.press('a');
    const brief = tablet.getByRole('dialog');
    await brief.getByText('What must not happen today').waitFor();
    await brief.getByText('Today’s goals').waitFor();
    const content = brief.locator('[class*="content"]');
    expect(await content.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(0);
    await expectAccessibleInBothSchemes(tablet);
    await brief.getByRole('button', { name: /^Arrived: I know/ }).click();
    await first.getByRole('button', { name: 'Start' }).waitFor();
    await until('the arrival is on record', async () => (await stateOf(0)) === 'ARRIVED');
  });

  test('goes on to start and done by a press each, and puts the times right', async () => {
    const first = card(tablet, 0).first();
    await first.getByRole('button', { name: 'Start' }).click();
    await first.getByRole('button', { name: 'Done' }).click();
    await first.getByRole('button', { name: 'Put right' }).waitFor();
    expect(await stateOf(0)).toBe('DONE');
    await first.getByRole('button', { name: 'Put right' }).click();
    const sheet = tablet.getByRole('dialog');
    await sheet.getByLabel('From').fill('09:31');
    await sheet.getByLabel('Until').fill('09:58');
    await expectAccessibleInBothSchemes(tablet);
    await sheet.getByRole('button', { name: 'Put right' }).click();
    await first.getByText('27 min').waitFor();
  });

  test('says of a child who was not brought what is done next', async () => {
    const third = card(tablet, 2).first();
    await third.getByRole('button', { name: 'Was not brought' }).click();
    const sheet = tablet.getByRole('dialog');
    await sheet.getByRole('radio', { name: 'Offer another time' }).check();
    await expectAccessibleInBothSchemes(tablet);
    await sheet.getByRole('button', { name: 'Was not brought' }).click();
    await sheet.waitFor({ state: 'detached' });
    await third.getByText('Offer another time').waitFor();
    expect(await stateOf(2)).toBe('NOT_BROUGHT');
  });

  test('is walked by keys, shows other days by the arrows, and is taken over from a colleague', async () => {
    await tablet.keyboard.press('j');
    expect(await tablet.evaluate(() => document.activeElement?.closest('[data-visit]') !== null)).toBe(true);
    await tablet.getByRole('button', { name: 'The day after' }).click();
    await until('the address says the day', () => Promise.resolve(tablet.url().includes('on=2026-11-24')));
    await tablet.getByRole('heading', { name: /Tuesday/ }).waitFor();
    await tablet.getByRole('button', { name: 'Today', exact: true }).click();
    await tablet.getByRole('heading', { name: 'My day' }).waitFor();
    await tablet.getByRole('button', { name: 'Cover', exact: true }).click();
    const sheet = tablet.getByRole('dialog');
    await sheet.getByLabel('Who is away').waitFor();
    await expectAccessibleInBothSchemes(tablet);
    await sheet.getByRole('button', { name: 'Close' }).click();
    await expectAccessibleInBothSchemes(tablet);
    await expectNoCspViolations(tablet);
    await expectNoPageErrors(tablet);
  });
});

import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessibleInBothSchemes } from './support/both-schemes.ts';
import { onTheProduct } from './support/journey.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, graphql, signIn } from './support/staff.ts';
import { expectNoCspViolations, expectNoPageErrors } from './support/trouble.ts';
import { screenStands } from './support/wait.ts';

const open = onTheProduct();
/** A Tuesday on which the demo has booked nothing yet. */
const DAY = '2026-12-08';
let lead: Page;

interface Named {
  id: string;
  name: string;
}

interface Clinic {
  clinic: { sites: { id: string; resources: (Named & { kind: string })[] }[] };
  staff: { edges: { node: Named & { discipline: string | null; role: string } }[] };
  children: { edges: { node: Named }[] };
}

const CLINIC = `query { clinic { sites { id resources { id name kind } } }
  staff(first: 50) { edges { node { id name discipline role } } } children(first: 3) { edges { node { id name } } } }`;
const BOOK = 'mutation B($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }';
const BOOK_SERIES = 'mutation B($input: BookSeriesInput!) { bookSeries(input: $input) { __typename } }';
const BOOKED = `query A($id: ID!) { child(id: $id) { appointments(first: 20, from: "${DAY}T00:00:00Z") {
  edges { node { startsAt state } } } } }`;

let children: Named[];
let therapist: Named;

/** Three with one therapist on one day: at ten, at noon, and at two every Tuesday for three weeks. */
async function bookDay(page: Page): Promise<void> {
  const found = await graphql<Clinic>(page, CLINIC);
  children = found.children.edges.map(({ node }) => node);
  const [site] = found.clinic.sites;
  const rooms = (site?.resources ?? []).filter(({ kind }) => kind === 'ROOM');
  const treats = found.staff.edges.map(({ node }) => node).find(({ role }) => role === 'THERAPIST');
  if (!treats) throw new Error('The demo has no therapist');
  therapist = treats;
  const meeting = (at: number) => ({
    kind: 'SINGLE',
    siteId: site?.id,
    therapistIds: [therapist.id],
    childIds: [children[at]?.id],
    roomId: rooms[at]?.id,
    minutes: 45,
  });
  const asked = [
    { query: BOOK, input: { ...meeting(0), startsAt: `${DAY}T04:30:00Z` } },
    { query: BOOK, input: { ...meeting(1), startsAt: `${DAY}T06:30:00Z` } },
    {
      query: BOOK_SERIES,
      input: { ...meeting(2), dates: [DAY, '2026-12-15', '2026-12-22'].map((on) => ({ on, at: '14:00' })) },
    },
  ];
  for (const { query, input } of asked) {
    const answer = await graphql(page, query, { input: { ...input, id: crypto.randomUUID() } });
    expect(JSON.stringify(answer)).toContain('AppointmentPayload');
  }
}

const said = (page: Page): Locator => page.locator('output[aria-live="assertive"]');
const block = (page: Page, at: number, time: string): Locator =>
  page.getByRole('button', { name: new RegExp(`${time}.*${children[at]?.name}`) });

async function startsOf(at: number): Promise<string[]> {
  const { child } = await graphql<{
    child: { appointments: { edges: { node: { startsAt: string; state: string } }[] } };
  }>(lead, BOOKED, { id: children[at]?.id });
  return child.appointments.edges.filter(({ node }) => node.state === 'BOOKED').map(({ node }) => node.startsAt);
}

/** Takes a block by its upper part and holds it so many minutes further down. */
async function dragDown(page: Page, from: Locator, minutes: number): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const box = await from.boundingBox();
  if (!box) throw new Error('Nothing to drag');
  const perMinute = box.height / 45;
  const [x, y] = [box.x + 30, box.y + 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 4, y + 12, { steps: 3 });
  await page.mouse.move(x + 4, y + minutes * perMinute, { steps: 6 });
}

beforeAll(async () => {
  lead = await open({ ...DESK });
  await lead.setViewportSize({ width: 1280, height: 1400 });
  await signIn(lead, (await demoAccount('LEAD_THERAPIST')).email);
  await bookDay(lead);
  await lead.goto(`/diary?on=${DAY}`);
  await screenStands(lead);
});

describe('the diary', () => {
  test('has an appointment moved by keys alone, which say where it would be, and moved back', async () => {
    const mine = block(lead, 0, '10:00 am to 10:45 am');
    await mine.focus();
    await lead.keyboard.press('Space');
    await said(lead)
      .getByText(/^Lifted: .* 10:00 am to 10:45 am/)
      .waitFor();
    await lead.keyboard.press('ArrowDown');
    await lead.keyboard.press('ArrowDown');
    await said(lead).getByText('10:30 am to 11:15 am. It fits.').waitFor();
    await lead.keyboard.press('Shift+ArrowDown');
    await said(lead).getByText('10:30 am to 11:20 am. It fits.').waitFor();
    await expectAccessibleInBothSchemes(lead);
    await lead.keyboard.press('Space');
    const moved = block(lead, 0, '10:30 am to 11:20 am');
    await moved.waitFor();
    expect(await moved.evaluate((element) => element === document.activeElement)).toBe(true);
    await lead.keyboard.press('Control+z');
    await block(lead, 0, '10:00 am to 10:45 am').waitFor();
    await lead.getByText('Moved back').waitFor();
    await mine.focus();
    await lead.keyboard.press('Space');
    await lead.keyboard.press('ArrowDown');
    await lead.keyboard.press('Escape');
    await said(lead).getByText('Put back where it was.').waitFor();
    await mine.waitFor();
  });

  test('explains what stands in the way before it is put down, and asks then', async () => {
    await dragDown(lead, block(lead, 0, '10:00 am to 10:45 am'), 105);
    const held = lead.locator('[data-held]');
    await held.getByText('11:45 am to 12:30 pm').waitFor();
    await held.getByText(/the therapist is booked, 12:00 pm to 12:45 pm/).waitFor();
    await lead.mouse.up();
    const sheet = lead.getByRole('dialog');
    await sheet.getByText(/the therapist is booked, 12:00 pm to 12:45 pm/).waitFor();
    expect(await sheet.getByLabel('Time', { exact: true }).inputValue()).toBe('11:45');
    await sheet.getByLabel('Why it is to be all the same').waitFor();
    await expectAccessibleInBothSchemes(lead);
    await sheet.getByRole('button', { name: 'Close' }).click();
    await block(lead, 0, '10:00 am to 10:45 am').waitFor();
  });

  test('has one moved by the mouse', async () => {
    await dragDown(lead, block(lead, 0, '10:00 am to 10:45 am'), 60);
    await lead.locator('[data-held]').getByText('11:00 am to 11:45 am').waitFor();
    await lead.mouse.up();
    await block(lead, 0, '11:00 am to 11:45 am').waitFor();
    expect(await startsOf(0)).toEqual([`${DAY}T05:30:00.000Z`]);
  });

  test('moves a series from one on by "Move to…", and all of it back', async () => {
    await block(lead, 2, '2:00 pm to 2:45 pm').click();
    const sheet = lead.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Move to…' }).click();
    await sheet.getByLabel('Time', { exact: true }).fill('15:00');
    await sheet.getByRole('radio', { name: 'This and the following' }).check();
    await sheet.getByRole('button', { name: 'Move', exact: true }).click();
    await block(lead, 2, '3:00 pm to 3:45 pm').waitFor();
    expect(new Set((await startsOf(2)).map((at) => at.slice(10)))).toEqual(new Set(['T09:30:00.000Z']));
    await lead.getByRole('button', { name: /^Undo/ }).last().click();
    await block(lead, 2, '2:00 pm to 2:45 pm').waitFor();
    expect(new Set((await startsOf(2)).map((at) => at.slice(10)))).toEqual(new Set(['T08:30:00.000Z']));
  });

  test('cancels one with whose wish it was and why, and lists it with the rest where it is asked for', async () => {
    await block(lead, 1, '12:00 pm to 12:45 pm').click();
    const sheet = lead.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Cancel appointment' }).click();
    await sheet.getByRole('radio', { name: 'The clinic' }).check();
    await sheet.getByLabel('Reason').selectOption('STAFF_AWAY');
    await expectAccessibleInBothSchemes(lead);
    await sheet.getByRole('button', { name: 'Cancel appointment' }).click();
    await lead.getByText('2 appointments', { exact: true }).waitFor();
    expect(await startsOf(1)).toEqual([]);
    await lead.goto(`/diary?on=${DAY}&view=list&cancelled=true`);
    await lead.getByText('3 appointments', { exact: true }).waitFor();
    await block(lead, 1, '12:00 pm to 12:45 pm').getByText('Cancelled').waitFor();
    await expectAccessibleInBothSchemes(lead);
  });

  test('copies what fits of a week to the next one, and lists what does not with why', async () => {
    await lead.goto(`/diary?on=${DAY}&view=week&staff=${therapist.id}`);
    await lead.getByRole('button', { name: 'Copy to next week' }).click();
    const sheet = lead.getByRole('dialog');
    await sheet.getByText(/^1 appointment fits there/).waitFor();
    await sheet.getByText(new RegExp(`2:00 pm, ${children[2]?.name}: .*the child has another appointment`)).waitFor();
    await expectAccessibleInBothSchemes(lead);
    await sheet.getByRole('button', { name: 'Book them' }).click();
    await sheet.getByText('1 appointment is booked.').waitFor();
    await sheet.getByRole('link', { name: 'Next week' }).click();
    await block(lead, 0, '11:00 am to 11:45 am').waitFor();
    expect(await startsOf(0)).toEqual([`${DAY}T05:30:00.000Z`, '2026-12-15T05:30:00.000Z']);
    await expectNoCspViolations(lead);
    await expectNoPageErrors(lead);
  });
});

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessibleInBothSchemes } from './support/both-schemes.ts';
import { addChildWithTeam } from './support/child-with-team.ts';
import { expectHindiOnly } from './support/hindi.ts';
import { onTheProduct } from './support/journey.ts';
import { asksFor } from './support/operation.ts';
import { countPresses, type Presses } from './support/presses.ts';
import { LATIN_WORDS, speak } from './support/screens.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, signIn } from './support/staff.ts';
import { expectNoCspViolations, expectNoPageErrors } from './support/trouble.ts';
import { screenStands } from './support/wait.ts';

const open = onTheProduct();
/** From a chart to a time at which both therapists, the child and a room are free. */
const MOST_TO_A_SHARED_TIME = 3;
/** From a pressed place of the diary to a booking; the child is found by keys. */
const MOST_FROM_THE_DIARY = 4;
/** A Monday on which nobody has booked anything yet, and the Friday before the one that is a holiday. */
const FREE_DAY = '2026-12-28';
const FRIDAY = '2026-12-04';

let page: Page;
let presses: Presses;
let bela: string;

beforeAll(async () => {
  bela = await addChildWithTeam('Bela Udaharan');
  await addChildWithTeam('Bimal Udaharan');
  page = await open(DESK);
  await signIn(page, (await demoAccount('THERAPIST', 'PHYSIOTHERAPY')).email);
  await toChart();
  presses = await countPresses(page);
});

async function toChart(): Promise<void> {
  await page.goto(`/children/${bela}`);
  await screenStands(page);
}

const sheet = () => page.getByRole('dialog', { name: 'Book an appointment' });
const slots = () => sheet().getByRole('region', { name: 'Next times that fit for all' }).getByRole('button');
const press = (name: string) => sheet().getByRole('button', { name, exact: true }).click();
const choose = (kind: string) => sheet().getByRole('radio', { name: kind, exact: true }).check({ force: true });
const openBooking = () => page.getByRole('main').getByRole('link', { name: 'Book' }).click();

/** Opens the sheet at a day on which all are free. */
async function openOnFreeDay(kind: string): Promise<void> {
  await openBooking();
  await choose(kind);
  await sheet().getByLabel('Day').fill(FREE_DAY);
  await slots().first().filter({ hasText: '28 December' }).waitFor();
}

/** Leaves the sheet, in which something was booked. */
async function isBooked(said: string): Promise<void> {
  await sheet().getByRole('alert').filter({ hasText: said }).waitFor();
  await press('Done');
  await sheet().waitFor({ state: 'detached' });
}

describe('a therapist who books', () => {
  test('finds a time for both therapists in three presses, is told what is booked, and takes it back', async () => {
    presses.pointer = 0;
    await openBooking();
    await sheet().getByRole('radio', { name: 'Joint' }).check();
    await slots().first().click();
    expect(presses.pointer).toBeLessThanOrEqual(MOST_TO_A_SHARED_TIME);
    expect(await slots().first().getAttribute('aria-pressed')).toBe('true');
    expect(await slots().count()).toBe(6);
    await expectAccessibleInBothSchemes(page);
    await press('Book');
    await sheet().getByRole('alert').filter({ hasText: 'The appointment is booked.' }).waitFor();
    await sheet()
      .getByText(/^Joint · Asha Namuna \(OT\) and Ravi Udaharan \(PT\) · /)
      .waitFor();
    await sheet().getByRole('link', { name: 'See this day in the diary' }).waitFor();
    await page.keyboard.press('Control+z');
    await sheet().getByRole('alert').filter({ hasText: 'Taken back: booked by mistake.' }).waitFor();
    await press('Done');
    await page.getByRole('link', { name: 'All appointments' }).click();
    await page.getByRole('radio', { name: 'Cancelled' }).check();
    await page.getByText('Cancelled: The clinic, Booked by mistake').waitFor();
    await expectAccessibleInBothSchemes(page);
  });

  test('books from a pressed place of the diary in at most four presses and a name', async () => {
    await page.goto(`/diary?on=${FREE_DAY}`);
    await screenStands(page);
    presses.pointer = 0;
    await page
      .locator('[data-free]')
      .first()
      .click({ position: { x: 20, y: 100 } });
    const child = sheet().getByLabel('Child', { exact: true });
    await child.fill('bela udah');
    await sheet()
      .getByRole('button', { name: /^Bela Udaharan/ })
      .waitFor();
    await child.press('Enter');
    await sheet().getByRole('button', { name: 'Take this child out' }).waitFor();
    await press('Book');
    expect(presses.pointer).toBeLessThanOrEqual(MOST_FROM_THE_DIARY);
    await isBooked('The appointment is booked.');
  });

  test('books a series: what falls on a holiday is decided by its alternative, and then all are booked', async () => {
    await toChart();
    await openBooking();
    await sheet().getByLabel('Day').fill(FRIDAY);
    await sheet().getByLabel('Time', { exact: true }).fill('10:00');
    await sheet().getByRole('switch', { name: 'Repeat' }).check({ force: true });
    await sheet().getByLabel('How many').fill('3');
    const dates = sheet().getByRole('region', { name: 'The dates' }).getByRole('listitem');
    await dates.filter({ hasText: 'left out, a holiday (Founders’ day)' }).waitFor();
    await sheet().getByRole('button', { name: 'Book 2 appointments' }).waitFor();
    await sheet().getByRole('switch', { name: 'Leave holidays out' }).uncheck({ force: true });
    const clashing = dates.filter({ hasText: 'it is a holiday' }).first();
    await clashing.waitFor();
    expect(
      await sheet()
        .getByRole('button', { name: /^Book \d/ })
        .isEnabled(),
    ).toBe(false);
    await expectAccessibleInBothSchemes(page);
    await clashing
      .getByRole('button', { name: /December/ })
      .first()
      .click();
    await sheet()
      .getByText(/instead \w+, \d+ December/)
      .waitFor();
    await press('Book 3 appointments');
    await isBooked('3 appointments are booked.');
    await page.getByText('of a series').first().waitFor();
  });

  test('books a group once it has two children, told what is missing at its field', async () => {
    await toChart();
    await openOnFreeDay('Group');
    await slots().nth(1).click();
    await press('Book');
    await sheet().getByText('This is needed.').waitFor();
    await sheet().getByLabel('One more child').fill('bimal udah');
    await sheet()
      .getByRole('button', { name: /^Bimal Udaharan/ })
      .click();
    await sheet().getByRole('button', { name: 'Take this child out' }).nth(1).waitFor();
    await slots().nth(1).click();
    expect(await sheet().getByLabel('One more child').count()).toBe(1);
    await press('Book');
    await isBooked('The appointment is booked.');
  });

  test('loses nothing typed of a home visit to a reload, and books it with its way', async () => {
    await openOnFreeDay('Home visit');
    await sheet().getByLabel('Minutes on the way there').fill('30');
    await slots().nth(2).click();
    await press('Book');
    await sheet().getByText('This is needed.').waitFor();
    await sheet().getByLabel('Address').fill('House 4, Sector 7');
    const kept = page.waitForResponse((answer) => asksFor(answer.request(), 'SaveDraft'));
    await sheet().getByLabel('For who goes there alone').fill('Ring twice; the dog is tied.');
    await kept;
    await page.reload();
    await sheet().getByText('This is what you had typed here before.').waitFor();
    expect(await sheet().getByLabel('Address').inputValue()).toBe('House 4, Sector 7');
    expect(await sheet().getByLabel('Minutes on the way there').inputValue()).toBe('30');
    await expectAccessibleInBothSchemes(page);
    await press('Book');
    await isBooked('The appointment is booked.');
  });

  test('books online with a link, a guardian beside the child and where help is sent, and is refused without', async () => {
    await openOnFreeDay('Online');
    await slots().nth(3).click();
    await sheet().getByLabel('Link').fill('http://meet.example.org/bela');
    await press('Book');
    await sheet().locator('[name="link"][aria-invalid]').waitFor();
    expect(await sheet().getByText('This is needed.').count()).toBe(2);
    await sheet().getByLabel('Link').fill('https://meet.example.org/bela');
    await sheet().getByRole('switch', { name: 'A guardian is beside the child' }).check({ force: true });
    await sheet().getByLabel('Where the child is').fill('House 4, Sector 7');
    await press('Book');
    await isBooked('The appointment is booked.');
  });

  test('may not book over what is there, and is offered other times', async () => {
    await openBooking();
    await sheet().getByLabel('Day').fill(FRIDAY);
    await sheet().getByLabel('Time', { exact: true }).fill('10:15');
    const clash = sheet().getByRole('alert').filter({ hasText: 'This time does not fit.' });
    await clash.getByText(/: the child has another appointment$/).waitFor();
    expect(await sheet().getByLabel('Book it all the same, because').count()).toBe(0);
    await clash
      .getByRole('button', { name: /4 December/ })
      .first()
      .click();
    await clash.waitFor({ state: 'detached' });
    await press('Cancel');
  });
});

describe('a lead therapist', () => {
  test('books all the same with a reason, which stands in the list of overrides', async () => {
    await signIn(page, (await demoAccount('LEAD_THERAPIST')).email);
    await toChart();
    await openBooking();
    await sheet().getByLabel('Day').fill(FRIDAY);
    await sheet().getByLabel('Time', { exact: true }).fill('10:15');
    await sheet().getByLabel('Book it all the same, because').fill('The cousin comes along once.');
    await press('Book');
    await isBooked('The appointment is booked.');
    await page.goto('/calendar?part=overrides');
    await page.getByText('The cousin comes along once.').waitFor();
    await expectAccessibleInBothSchemes(page);
  });

  test('says hours, holidays and rooms, and is told what a holiday touches', async () => {
    await page.goto('/calendar?part=rooms');
    await page.getByRole('button', { name: 'Add a room' }).click();
    await page.getByLabel('Name: Room').fill('Tower room');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'Give up: Tower room' }).click();
    await page.getByText('Tower room · not in use any more').waitFor();
    await page.getByRole('link', { name: 'Opening hours' }).click();
    await page.getByRole('button', { name: 'Add a holiday' }).click();
    await page.getByLabel('Day', { exact: true }).fill(FRIDAY);
    await page.getByLabel('What it is called').fill('Election day');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText(/appointments? needs? a new time/).waitFor();
    await page.getByText('it is a holiday').first().waitFor();
    await expectAccessibleInBothSchemes(page);
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Election day' })
      .getByRole('button', { name: 'Take out' })
      .click();
    await page.getByText('Nothing booked is touched.').waitFor();
    await page.getByRole('button', { name: 'Change the week' }).click();
    await page.getByRole('switch', { name: 'Sunday' }).check({ force: true });
    await expectAccessibleInBothSchemes(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('closed', { exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Change the week' }).click();
    await page.getByRole('switch', { name: 'Sunday' }).uncheck({ force: true });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('closed', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'People’s hours' }).click();
    await page.getByRole('button', { name: 'Change the hours' }).click();
    await page.getByRole('button', { name: 'Add hours' }).waitFor();
    await expectAccessibleInBothSchemes(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('From 23 Nov 2026 on').waitFor();
  });
});

describe('the front desk', () => {
  test('records leave, sees what it touches and whom to call, goes to the diary, and does so in Hindi', async () => {
    await signIn(page, (await demoAccount('FRONT_DESK')).email);
    await page.goto('/calendar?part=leave');
    await page.getByRole('button', { name: 'Record leave' }).click();
    await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Ravi Udaharan (PT)' });
    await page.getByLabel('Why').selectOption('ILL');
    await page.getByLabel('First day').fill(FRIDAY);
    await page.getByLabel('Last day').fill(FRIDAY);
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    const touched = page.getByRole('listitem').filter({ hasText: 'the therapist is on leave' }).last();
    await touched.getByRole('link', { name: 'Bela Udaharan' }).waitFor();
    await touched.getByRole('button', { name: 'Whom to call' }).click();
    await touched.getByRole('link', { name: '+91 00000 00002' }).waitFor();
    await expectAccessibleInBothSchemes(page);
    await speak(page, 'hi');
    await expectHindiOnly(page, LATIN_WORDS);
    await speak(page, 'en');
    await touched.getByRole('link', { name: 'In the diary' }).click();
    await page.waitForURL(/\/diary\?.*on=2026-12-04/);
    await page.goto('/calendar?part=touched');
    await page.getByText('the therapist is on leave').first().waitFor();
    await page.goto('/calendar?part=leave');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Ravi Udaharan' })
      .getByRole('button', { name: 'Withdraw' })
      .click();
    await page.getByText('4 Dec 2026').waitFor({ state: 'detached' });
  });

  test('finds the booking sheet all in Hindi, and no fault of the page on the way', async () => {
    await toChart();
    await openBooking();
    await slots().first().click();
    await sheet().getByRole('switch', { name: 'Repeat' }).check({ force: true });
    await sheet().getByRole('region', { name: 'The dates' }).getByRole('listitem').first().waitFor();
    await speak(page, 'hi');
    await expectHindiOnly(page, LATIN_WORDS);
    await expectNoCspViolations(page);
    await expectNoPageErrors(page);
  });
});

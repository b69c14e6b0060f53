import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { addChildWithTeam } from './support/child-with-team.ts';
import { onTheProduct } from './support/journey.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, demoAccounts, graphql, signIn } from './support/staff.ts';
import { expectNoPageErrors } from './support/trouble.ts';
import { screenStands } from './support/wait.ts';

const open = onTheProduct();

let childId: string;
let page: Page;

beforeAll(async () => {
  childId = await addChildWithTeam('Zoravar Udaharan');
});
afterEach(() => page.context().close());

async function openAs(email: string, path: string): Promise<void> {
  page = await open(DESK);
  await signIn(page, email);
  await page.goto(`/children/${childId}${path}`);
  await screenStands(page);
}

async function emailOf(...who: Parameters<typeof demoAccount>): Promise<string> {
  return (await demoAccount(...who)).email;
}

/** Changes the child's own recall as another device does while a form is open here. */
async function changeElsewhere(over: { why: string; everyCount: number }): Promise<void> {
  interface Own {
    id: string;
    version: number;
    what: string;
    everyUnit: string;
    firstDueOn: string;
    owner: { id: string };
  }
  const { child } = await graphql<{ child: { recalls: { own: Own | null }[] } }>(
    page,
    'query Own($id: ID!) { child(id: $id) { recalls { own { id version what everyUnit firstDueOn owner { id } } } } }',
    { id: childId },
  );
  const own = child.recalls.find((each) => each.own)?.own;
  if (!own) throw new Error('The child has no recall of its own');
  const { id: ownRecallId, owner, ...said } = own;
  await graphql(
    page,
    'mutation Change($input: ChangeOwnRecallInput!) { changeOwnRecall(input: $input) { __typename } }',
    { input: { ...said, ...over, ownRecallId, ownerId: owner.id } },
  );
}

describe('about a child', () => {
  test('a therapist writes how the child says yes, and it is there for the other discipline', async () => {
    await openAs(await emailOf('THERAPIST', 'OCCUPATIONAL_THERAPY'), '/about');
    const card = page.getByRole('region', { name: 'About me' });
    await card.getByRole('button', { name: 'Edit' }).click();
    await card.getByText('You write as Occupational Therapy').waitFor();
    await card.getByLabel('Likes, dislikes, how I say yes').fill('I look up for yes. I love trains.');
    await card.getByRole('button', { name: 'Save' }).click();
    // The field, too, holds the words while they are on their way.
    await card.getByRole('button', { name: 'Edit' }).waitFor();
    await card.getByText('I look up for yes. I love trains.', { exact: true }).waitFor();
    await page.context().close();

    await openAs(await emailOf('THERAPIST', 'PHYSIOTHERAPY'), '/about');
    await page.getByRole('region', { name: 'About me' }).getByText('I love trains.').waitFor();
    await expectNoPageErrors(page);
  });

  test('a physiotherapist says how the child moves, the hips have their dates, and a displaced one its precaution, at once on the other’s screen too', async () => {
    await openAs(await emailOf('THERAPIST', 'OCCUPATIONAL_THERAPY'), '/about');
    const colleague = page;
    await openAs(await emailOf('THERAPIST', 'PHYSIOTHERAPY'), '/about');
    const card = page.getByRole('region', { name: 'Looked at again' });
    await card.getByText('not done yet').waitFor();
    const reported = page.getByRole('region', { name: 'Conditions and concerns' });
    await reported.getByRole('button', { name: 'Edit' }).click();
    await reported.getByLabel('Add a diagnosis').fill('delay');
    await page.getByRole('option', { name: 'Developmental delay' }).click();
    await reported.getByRole('switch', { name: 'Confirmed by a doctor' }).first().check();
    await expectAccessible(page);
    await reported.getByRole('button', { name: 'Save' }).click();
    await reported.getByText(/^confirmed/).waitFor();
    await colleague.getByRole('region', { name: 'Conditions and concerns' }).getByText('Developmental delay').waitFor();
    const record = async (what: string, fill: () => Promise<void>) => {
      await card.getByRole('button', { name: 'Record a check' }).click();
      await card.getByLabel('What was looked at').selectOption({ label: what });
      await fill();
      await card.getByRole('button', { name: 'Record', exact: true }).click();
      await card.getByRole('button', { name: 'Record a check' }).waitFor();
    };
    await record('GMFCS level', async () => {
      await card.getByLabel('Level').selectOption({ label: 'IV: moves about with limits, often on wheels' });
    });
    await card
      .getByText(/every 6 months/)
      .first()
      .waitFor();
    await record('Hip X-ray (pelvis, AP)', () => card.getByLabel(/^Migration percentage/).fill('34'));
    await card.getByText(/MP 34 % · not stable/).waitFor();
    for (const screen of [page, colleague]) {
      const precautions = screen.getByRole('region', { name: 'Precautions' });
      await precautions.getByText(/Known hip displacement/).waitFor();
    }
    await colleague.context().close();
    await expectAccessible(page);

    await card.getByRole('button', { name: 'Take back' }).first().click();
    await card.getByText(/MP 34 %/).waitFor({ state: 'detached' });

    await card.getByRole('button', { name: 'Add a recall' }).click();
    await card.getByLabel('What is to be looked at').fill('Standing frame');
    await card.getByLabel('Why', { exact: true }).fill('He grows.');
    await expectAccessible(page);
    await card.getByRole('button', { name: 'Add it' }).click();
    await card.getByRole('button', { name: 'Change: Standing frame' }).click();
    await card.getByLabel('Why', { exact: true }).fill('He grows fast.');
    await changeElsewhere({ why: 'It presses.', everyCount: 3 });
    const both = page.getByRole('dialog', { name: 'Two of you changed this' });
    await both.getByText('It presses.').waitFor();
    await expectAccessible(page);
    await both.getByRole('radio', { name: 'Your text' }).check();
    await both.getByRole('button', { name: 'Keep what I picked' }).click();
    await card.getByRole('button', { name: 'Save' }).click();
    await card.getByText('He grows fast.', { exact: true }).waitFor();
    await card.getByText(/every 3 months/).waitFor();
    await card.getByRole('button', { name: 'Record: Standing frame' }).click();
    await card.getByRole('switch', { name: 'It was done' }).uncheck();
    await card.getByLabel('Why it was not done').fill('He was ill.');
    await card.getByRole('button', { name: 'Record', exact: true }).click();
    await card.getByText('not done · again on 30 Nov 2026').waitFor();
    await card.getByText('due 30 Nov 2026').waitFor();
    await card.getByRole('button', { name: 'End it: Standing frame' }).click();
    await card.getByLabel('Why it is not looked at any more').fill('He has a new one.');
    await card.getByRole('button', { name: 'End it', exact: true }).click();
    await card.getByText('Ended: Standing frame').waitFor();
    await expectNoPageErrors(page);
  });

  test('a lead puts a colleague on the team, who then sees the child in full, and takes them off again', async () => {
    const accounts = await demoAccounts();
    const clinic = accounts[0]?.clinicName;
    const joining = accounts.filter(
      ({ role, discipline, clinicName }) =>
        role === 'THERAPIST' && discipline === 'PHYSIOTHERAPY' && clinicName === clinic,
    )[1];
    if (!joining) throw new Error('The demo has no second physiotherapist');

    await openAs(joining.email, '');
    await page.getByText('You are not on this child’s team').waitFor();
    expect(await page.getByRole('link', { name: 'Joint plan' }).count()).toBe(0);
    await page.context().close();

    await openAs(await emailOf('LEAD_THERAPIST'), '/about');
    const team = page.getByRole('region', { name: 'Care team' });
    await team.getByRole('button', { name: 'Add a colleague' }).click();
    await team.getByLabel('Who joins').selectOption({ label: joining.name });
    await team.getByRole('button', { name: 'Join the team' }).click();
    await team.getByRole('listitem').filter({ hasText: joining.name }).waitFor();
    await page.context().close();

    await openAs(joining.email, '');
    await page.getByRole('link', { name: 'Timeline' }).waitFor();
    await page.context().close();

    await openAs(await emailOf('LEAD_THERAPIST'), '/about');
    const leaving = page
      .getByRole('region', { name: 'Care team' })
      .getByRole('listitem')
      .filter({ hasText: joining.name });
    await leaving.getByRole('button', { name: 'Ends today' }).click();
    await leaving.waitFor({ state: 'detached' });
    await page.getByText(/^On the team before \(\d+\)$/).click();
    await leaving.getByText(/ to 23 Nov 2026$/).waitFor();
    await expectNoPageErrors(page);
  });

  test('a colleague outside the team reads who it is, the team and the emergency card, and the API gives no more', async () => {
    const accounts = await demoAccounts();
    const outside = accounts.filter(
      ({ role, discipline }) => role === 'THERAPIST' && discipline === 'PHYSIOTHERAPY',
    )[1];
    await openAs(outside?.email ?? '', '/timeline');
    await page.getByText('You are not on this child’s team').waitFor();
    await page.getByRole('region', { name: 'Care team' }).waitFor();
    await page.getByRole('button', { name: 'Emergency' }).waitFor();
    for (const name of ['Record', 'Review', 'Joint plan', 'Timeline']) {
      expect(await page.getByRole('link', { name }).count(), name).toBe(0);
    }
    const { child } = await graphql<{ child: Record<string, unknown> }>(
      page,
      'query Outside($id: ID!) { child(id: $id) { name aboutMe handling { id } precautions { id } plan { id } guardians { id } } }',
      { id: childId },
    );
    expect(child).toEqual({
      name: 'Zoravar Udaharan',
      aboutMe: null,
      handling: null,
      precautions: null,
      plan: null,
      guardians: null,
    });
  });
});

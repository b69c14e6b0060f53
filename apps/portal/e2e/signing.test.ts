import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { onTheProduct } from './support/journey.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, graphql, signIn } from './support/staff.ts';
import { expectNoPageErrors } from './support/trouble.ts';
import { screenStands, until } from './support/wait.ts';
import { writePlan, type WrittenPlan } from './support/written-plan.ts';

const PT = 'PHYSIOTHERAPY';
const open = onTheProduct();

let plan: WrittenPlan;
let pt: Page;
let trainee: Page;

async function openText(page: Page): Promise<void> {
  await page.goto(`/children/${plan.childId}/plan/${plan.versionId}`);
  await screenStands(page);
}

/** Puts the demo's trainee of physiotherapy on the child's team, as the administrator. */
async function joinTrainee(page: Page): Promise<void> {
  const administrator = await open(DESK);
  await signIn(administrator, (await demoAccount('ADMINISTRATOR')).email);
  const { viewer } = await graphql<{ viewer: { staff: { id: string } } }>(page, '{ viewer { staff { id } } }');
  await graphql(administrator, 'mutation ($input: JoinCareTeamInput!) { joinCareTeam(input: $input) { __typename } }', {
    input: { childId: plan.childId, staffId: viewer.staff.id, discipline: PT, lead: false },
  });
  await administrator.context().close();
}

beforeAll(async () => {
  plan = await writePlan('Trainee Udaharan');
  await plan.send();
  pt = await open(DESK);
  await signIn(pt, (await demoAccount('THERAPIST', PT)).email);
  trainee = await open(DESK);
  await signIn(trainee, (await demoAccount('TRAINEE', PT)).email);
  await joinTrainee(trainee);
});

describe('a trainee who signs', () => {
  test('is told that it waits, and the therapist finds it on Today and co-signs with one key', async () => {
    await openText(trainee);
    await trainee.keyboard.press('a');
    await trainee.getByText('It counts once a therapist or the lead of this discipline co-signs.').waitFor();
    await trainee.getByText('waits for a co-signature').waitFor();
    await expectAccessible(trainee);

    await pt.goto('/');
    await screenStands(pt);
    const task = pt.getByRole('listitem').filter({ hasText: 'Trainee Udaharan' });
    await task.getByRole('link', { name: 'Answer for a trainee’s signature' }).click();
    await pt.getByText('With your co-signature you answer for this text').waitFor();
    await expectAccessible(pt);
    await pt.keyboard.press('a');
    await pt
      .getByText(/co-signed by /)
      .first()
      .waitFor();
    expect(await pt.getByText('waits for a co-signature').count()).toBe(0);
    await expectNoPageErrors(pt);
  });
});

describe('a child who is asked', () => {
  test('says no in words of its own, which stand under the text and stop nothing', async () => {
    await openText(pt);
    const keep = pt.getByRole('button', { name: 'Keep the child’s words' });
    await pt.getByLabel('In the child’s own words').fill('I want to play football first.');
    expect(await keep.isDisabled(), 'no answer is taken for given').toBe(true);
    await pt.getByLabel('The child', { exact: true }).selectOption('SAID_NO');
    await keep.click();
    await pt.getByText('The child said no:').first().waitFor();
    expect(await pt.getByText('I want to play football first.').count()).toBeGreaterThan(1);
    await until('the form is empty for what is said another day', async () => {
      return (await pt.getByLabel('In the child’s own words').inputValue()) === '';
    });
    await expectAccessible(pt);
    await plan.agree();
    await openText(pt);
    await pt.getByText('The family’s agreement is recorded.').waitFor();
  });
});

describe('a paper', () => {
  test('has a QR code that leads to whether it is in force, with nothing of the child in the address', async () => {
    await openText(pt);
    await pt.getByRole('img', { name: 'QR code: whether this paper is in force' }).waitFor();
    const { carePlanVersion } = await plan.pt.ask<{ carePlanVersion: { shortCode: string } }>(
      'query C($id: ID!) { carePlanVersion(id: $id) { shortCode } }',
      { id: plan.versionId },
    );
    const { shortCode } = carePlanVersion;
    await pt.goto(`/paper/${shortCode}`);
    await screenStands(pt);
    await pt.getByText('Yes, it is in force.').waitFor();
    await pt.getByText('Trainee Udaharan').waitFor();
    await expectAccessible(pt);

    await pt.getByLabel('Another code').fill('a2 aa 22');
    await pt.getByRole('button', { name: 'Check' }).click();
    await pt.getByText('No paper of this clinic has this code.').waitFor();
    await pt.getByLabel('Another code').fill(shortCode.toLowerCase().replaceAll('-', ''));
    await pt.keyboard.press('Enter');
    await pt.getByText('Yes, it is in force.').waitFor();

    const desk = await open(DESK);
    await signIn(desk, (await demoAccount('TRAINEE', 'OCCUPATIONAL_THERAPY')).email);
    await desk.goto(`/paper/${shortCode}`);
    await screenStands(desk);
    await desk.getByText('Yes, it is in force.').waitFor();
    expect(await desk.getByRole('link', { name: 'Read it' }).count()).toBe(0);
    await expectNoPageErrors(desk);
  });
});

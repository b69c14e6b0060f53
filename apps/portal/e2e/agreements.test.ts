import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { onTheProduct } from './support/journey.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, signIn } from './support/staff.ts';
import { expectNoPageErrors } from './support/trouble.ts';
import { screenStands } from './support/wait.ts';
import { OUTCOME, writePlan, type WrittenPlan } from './support/written-plan.ts';

const open = onTheProduct();

async function sentPlan(name: string): Promise<WrittenPlan> {
  const plan = await writePlan(name);
  await plan.send();
  return plan;
}

async function therapist(): Promise<Page> {
  const page = await open(DESK);
  await signIn(page, (await demoAccount('THERAPIST', 'PHYSIOTHERAPY')).email);
  return page;
}

async function openText(page: Page, { childId, versionId }: WrittenPlan): Promise<void> {
  await page.goto(`/children/${childId}/plan/${versionId}`);
  await screenStands(page);
}

interface Agreement {
  how: string;
  validUntil: string | null;
}

/** The family's agreement as the server keeps it. */
async function agreementOf({ pt, versionId }: WrittenPlan): Promise<Agreement | undefined> {
  const { carePlanVersion } = await pt.ask<{ carePlanVersion: { agreements: (Agreement & { party: string })[] } }>(
    'query A($id: ID!) { carePlanVersion(id: $id) { agreements { party how validUntil } } }',
    { id: versionId },
  );
  return carePlanVersion.agreements.findLast(({ party }) => party === 'GUARDIAN');
}

describe('a guardian agrees', () => {
  let plan: WrittenPlan;
  let page: Page;
  beforeAll(async () => {
    page = await therapist();
  });

  test('on paper, with the day and what the scan is filed as', async () => {
    plan = await sentPlan('Paper Udaharan');
    await openText(page, plan);
    await page.getByLabel('How', { exact: true }).selectOption('SIGNED_ON_PAPER');
    await page.getByRole('button', { name: 'Record the agreement' }).click();
    expect(await page.getByText('The family’s agreement is recorded.').count()).toBe(0);
    await page.getByLabel('Filed as').fill('Cupboard 2, folder 14');
    await page.getByLabel('On', { exact: true }).fill('2026-11-21');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Record the agreement' }).click();
    await page.getByText('The family’s agreement is recorded.').waitFor();
    await page
      .getByText(/filed as Cupboard 2, folder 14 · recorded by .+ · read in English, in clinical wording/)
      .first()
      .waitFor();
    expect(await agreementOf(plan)).toMatchObject({ how: 'SIGNED_ON_PAPER', validUntil: null });

    await page
      .getByLabel('Add a picture of the paper')
      .first()
      .setInputFiles({
        name: 'Paper Udaharan.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.7\n%%EOF\n'),
      });
    const paper = page.getByRole('link', { name: 'Save the paper as PDF, file 1' }).first();
    await paper.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), paper.click()]);
    expect(download.suggestedFilename()).toMatch(/^file-[0-9a-f]{8}\.pdf$/);
    await page.goto(`/children/${plan.childId}/files`);
    await page.getByText('Belongs to a signature and stays.').waitFor();
    expect(await page.getByRole('button', { name: 'Remove' }).count()).toBe(0);
  });

  test('by a thumb impression, before a witness', async () => {
    plan = await sentPlan('Thumb Udaharan');
    await openText(page, plan);
    await page.getByLabel('How', { exact: true }).selectOption('SIGNED_BY_THUMB');
    await page.getByLabel('Witness').fill('Sunita, neighbour');
    await page.getByRole('button', { name: 'Record the agreement' }).click();
    await page.getByText('The family’s agreement is recorded.').waitFor();
    expect(await agreementOf(plan)).toMatchObject({ how: 'SIGNED_BY_THUMB', validUntil: null });
  });

  test('verbally for 28 days, which then is a task on Today that leads to where a signature ends it', async () => {
    plan = await sentPlan('Spoken Udaharan');
    await openText(page, plan);
    await page.getByLabel('How', { exact: true }).selectOption('AGREED_VERBALLY');
    await page.getByText('Good for 28 days, then a signature is due.').waitFor();
    await page.getByLabel('Said', { exact: true }).selectOption('PHONE');
    await page.getByLabel('On', { exact: true }).fill('2026-11-01');
    await page.getByRole('button', { name: 'Record the agreement' }).click();
    await page.getByText('Agreed verbally, good until 29 Nov 2026. A signature is due by then.').waitFor();
    expect(await agreementOf(plan)).toMatchObject({ how: 'AGREED_VERBALLY', validUntil: '2026-11-29' });

    await plan.sign();
    await page.goto('/');
    await screenStands(page);
    const task = page.getByRole('listitem').filter({ hasText: 'Verbal agreement ends soon' });
    await task.filter({ hasText: 'Spoken Udaharan' }).waitFor();

    await openText(page, plan);
    await page.getByRole('button', { name: 'Record the agreement' }).click();
    await page.getByText('The family’s agreement is recorded.').waitFor();
    expect(await agreementOf(plan)).toMatchObject({ how: 'SIGNED_ON_SCREEN', validUntil: null });
  });
});

describe('a text that changes under the eyes of who reads it', () => {
  test('is not signed before what changed was read', async () => {
    const plan = await sentPlan('Changed Udaharan');
    const { versionId, goalId, ot } = plan;
    const page = await therapist();
    await openText(page, plan);
    await page.getByRole('heading', { name: `Goal 1: ${OUTCOME}` }).waitFor();
    const sign = page.getByRole('button', { name: 'Sign for PT' });
    expect(await sign.isEnabled()).toBe(true);

    const at = async () =>
      ot.ask<{ carePlanVersion: { version: number; goals: { version: number }[] } }>(
        'query V($id: ID!) { carePlanVersion(id: $id) { version goals { version } } }',
        { id: versionId },
      );
    const { carePlanVersion: sent } = await at();
    const payload = '... on PlanPayload { plan { id } }';
    await ot.change('takeBack', { versionId, version: sent.version }, payload, 'VersionInput');
    await page.getByText('This was taken back to be written again.').waitFor();
    const { carePlanVersion: draft } = await at();
    await ot.change(
      'editGoal',
      { versionId, goalId, version: draft.goals[0]?.version, statement: 'Brushes his teeth alone' },
      '... on GoalContentPayload { goal { id } }',
    );
    const { carePlanVersion: again } = await at();
    await ot.change('sendForSignatures', { versionId, version: again.version }, payload, 'VersionInput');

    const notice = page.getByRole('alert').filter({ hasText: 'This was changed while you were reading.' });
    await notice.locator('del', { hasText: `Goal 1: ${OUTCOME}` }).waitFor();
    await notice.locator('ins', { hasText: 'Goal 1: Brushes his teeth alone' }).waitFor();
    expect(await sign.isEnabled()).toBe(false);
    await expectAccessible(page);
    await notice.getByRole('button', { name: 'I have read it again' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(await sign.isEnabled()).toBe(true);
    await expectNoPageErrors(page);
  });
});

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { onTheProduct } from './support/journey.ts';
import { asksFor } from './support/operation.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, signIn } from './support/staff.ts';
import { expectNoCspViolations, expectNoPageErrors } from './support/trouble.ts';
import { screenStands } from './support/wait.ts';
import { OUTCOME, type WrittenPlan, writePlan } from './support/written-plan.ts';

const open = onTheProduct();
let plan: WrittenPlan;
let ot: Page;
let pt: Page;

async function atThePlan(discipline: string): Promise<Page> {
  const page = await open(DESK);
  await signIn(page, (await demoAccount('THERAPIST', discipline)).email);
  await page.goto(`/children/${plan.childId}/plan`);
  await screenStands(page);
  return page;
}

beforeAll(async () => {
  plan = await writePlan('Ishaan Udaharan');
  ot = await atThePlan('OCCUPATIONAL_THERAPY');
  pt = await atThePlan('PHYSIOTHERAPY');
});

describe('two people in one plan', () => {
  test('see each other', async () => {
    await pt.getByRole('status').getByText(`${plan.ot.name} is in the plan`).waitFor();
    await ot.getByRole('status').getByText(`${plan.pt.name} is in the plan`).waitFor();
    await expectAccessible(pt);
  });

  test('see what the other saved at once, without asking for it by the clock', async () => {
    let reads = 0;
    pt.on('request', (request) => {
      if (asksFor(request, 'PlanEditor')) reads += 1;
    });
    await pt.waitForTimeout(5_000);
    expect(reads, 'nothing happened, so nothing was read').toBe(0);
    const wished = `${OUTCOME} after breakfast`;
    const { carePlanVersion } = await plan.ot.ask<{
      carePlanVersion: { goals: { version: number; goal: { id: string } }[] };
    }>('query G($id: ID!) { carePlanVersion(id: $id) { goals { version goal { id } } } }', { id: plan.versionId });
    await plan.ot.change(
      'editGoal',
      {
        versionId: plan.versionId,
        goalId: plan.goalId,
        version: carePlanVersion.goals[0]?.version,
        statement: wished,
      },
      '... on GoalContentPayload { goal { id } }',
    );
    for (const page of [pt, ot]) await page.getByText(wished).first().waitFor({ timeout: 3_000 });
  });

  test('are told what is new, by person and field, until they say that they have seen it', async () => {
    const strip = pt.getByRole('heading', { name: 'New since you looked' });
    await strip.waitFor();
    await pt.getByText(`New: The outcome (${plan.ot.name})`).waitFor();
    expect(await ot.getByRole('heading', { name: 'New since you looked' }).count()).toBe(0);
    await expectAccessible(pt);
    await pt.getByRole('button', { name: 'I have seen it' }).click();
    await strip.waitFor({ state: 'detached' });
  });

  test('find the words that gave way to a colleague’s', async () => {
    const { carePlanVersion } = await plan.pt.ask<{
      carePlanVersion: { goals: { version: number }[] };
    }>('query G($id: ID!) { carePlanVersion(id: $id) { goals { version } } }', { id: plan.versionId });
    await plan.pt.change(
      'editGoal',
      {
        versionId: plan.versionId,
        goalId: plan.goalId,
        version: carePlanVersion.goals[0]?.version,
        statement: `${OUTCOME} before school`,
      },
      '... on GoalContentPayload { goal { id } }',
    );
    await ot.getByRole('heading', { name: 'Earlier texts' }).click();
    const card = ot.getByRole('region', { name: 'Earlier texts' });
    await card.getByText(`“${OUTCOME} after breakfast”`).waitFor();
    await card.getByText(`${plan.ot.name} had written this. ${plan.pt.name} wrote over it`).waitFor();
    await expectAccessible(ot);
  });

  test('are gone from the other’s screen when they leave', async () => {
    await ot.goto('/children');
    await pt.getByText(`${plan.ot.name} is in the plan`).waitFor({ state: 'detached' });
    await expectNoCspViolations(pt);
    await expectNoPageErrors(pt);
  });
});

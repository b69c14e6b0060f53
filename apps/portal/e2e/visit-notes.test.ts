import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessibleInBothSchemes } from './support/both-schemes.ts';
import { onTheProduct } from './support/journey.ts';
import { countPresses } from './support/presses.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, graphql, signIn } from './support/staff.ts';
import { expectNoCspViolations, expectNoPageErrors } from './support/trouble.ts';
import { screenStands } from './support/wait.ts';

const OPEN = `query Open { visitNotes(first: 100, standings: [MISSING], mine: true) {
  edges { node { discipline earlier { did } visit { id coTreatment } } } } }`;

interface Open {
  visitNotes: {
    edges: {
      node: { discipline: string; earlier: { did: string } | null; visit: { id: string; coTreatment: boolean } };
    }[];
  };
}

const open = onTheProduct();
let desk: Page;
let visitId: string;

beforeAll(async () => {
  desk = await open(DESK);
  await signIn(desk, (await demoAccount('THERAPIST', 'OCCUPATIONAL_THERAPY')).email);
  const { visitNotes } = await graphql<Open>(desk, OPEN);
  const found = visitNotes.edges.find(({ node }) => node.earlier !== null && !node.visit.coTreatment);
  if (found === undefined) throw new Error('The demo clinic owes no note that follows another.');
  visitId = found.node.visit.id;
});

describe('a therapist after a visit', () => {
  test('finds the notes that are not signed, and none is hidden', async () => {
    await desk.goto('/notes');
    await screenStands(desk);
    const notBegun = desk.getByRole('listitem').filter({ hasText: 'Not begun' });
    await notBegun.first().waitFor();
    await expectAccessibleInBothSchemes(desk);
    await desk.getByRole('combobox', { name: 'Which' }).selectOption('COMPLETE');
    await screenStands(desk);
    expect(await notBegun.count()).toBe(0);
    expect(new URL(desk.url()).search).toContain('COMPLETE');
  });

  test('loads the last note, calls a short text by its word, and loses no letter when the page goes away', async () => {
    await desk.goto(`/visits/${visitId}/note`);
    await screenStands(desk);
    await desk.getByRole('button', { name: /^Load the last note/ }).click();
    await desk
      .getByText(/sentences? (is|are) copied/)
      .first()
      .waitFor();
    await desk.getByRole('button', { name: 'Add one' }).click();
    await desk.getByRole('textbox', { name: 'Short word' }).fill('tonight');
    await desk.getByRole('textbox', { name: 'What it stands for' }).fill('is left for the child tonight.');
    await desk.getByRole('button', { name: 'Keep it' }).click();
    await desk.getByText('/tonight').waitFor();
    await desk.getByRole('textbox', { name: 'At home' }).fill('The last button /ton');
    await desk.getByRole('textbox', { name: 'At home' }).press('Tab');
    // Kept on the device a quarter of a second after the last key.
    await desk.waitForTimeout(400);
    await desk.reload();
    await screenStands(desk);
    const home = desk.getByRole('textbox', { name: 'At home' });
    expect(await home.inputValue()).toBe('The last button is left for the child tonight.');
    await expectAccessibleInBothSchemes(desk);
  });

  test('signs it by one press; it is locked, what was copied is marked, and an amendment is added beneath', async () => {
    const presses = await countPresses(desk);
    presses.pointer = 0;
    await desk.getByRole('button', { name: 'Sign', exact: true }).click();
    await desk.getByText('Signed and locked').waitFor();
    expect(presses.pointer).toBe(1);
    expect(await desk.locator('mark').count()).toBeGreaterThan(0);
    await desk.getByRole('button', { name: 'Add an amendment' }).click();
    await desk.getByRole('textbox', { name: 'What is to be added' }).fill('It was the left hand.');
    await desk.getByRole('textbox', { name: 'Why' }).fill('Side was missing');
    await desk.getByRole('button', { name: 'Add and sign' }).click();
    await desk.getByRole('heading', { name: 'Amendment 1' }).waitFor();
    await desk.getByText('The last button is left for the child tonight.').waitFor();
    await expectNoCspViolations(desk);
    await expectNoPageErrors(desk);
  });
});

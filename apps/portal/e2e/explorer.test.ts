import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { onTheProduct } from './support/journey.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, signIn } from './support/staff.ts';
import { expectNoCspViolations, expectNoPageErrors } from './support/trouble.ts';
import { until } from './support/wait.ts';

const open = onTheProduct();
const EXAMPLES = ['Viewer', 'Children', 'JointPlan', 'Triage', 'RecordObservation'];

interface Answered {
  data?: Record<string, unknown>;
  errors?: unknown;
  extensions?: unknown;
}

/** Opens the tab of an example, presses the button once the editor has read the operation's name, and gives the answer. */
async function run(page: Page, name: string): Promise<Answered> {
  await page.getByRole('tab', { name }).click();
  await page.locator('.graphiql-query-editor').getByText(name).first().waitFor();
  return until(`${name} is sent under its name`, async () => {
    const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
    await page.getByRole('button', { name: /execute query/i }).click();
    const answer = await answered;
    const { operationName }: { operationName?: string } = answer.request().postDataJSON();
    const body: Answered = await answer.json();
    return operationName === name && body;
  });
}

test('a therapist runs every example of the explorer, and none is answered with an error or a refusal', async () => {
  const page = await open(DESK);
  await signIn(page, (await demoAccount('THERAPIST')).email);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('app').url)) elsewhere.push(request.url());
  });
  await page.goto('/graphiql');
  for (const name of EXAMPLES) {
    const { data = {}, errors } = await run(page, name);
    expect({ name, errors }).toEqual({ name, errors: undefined });
    expect(JSON.stringify(data)).not.toContain('"message"');
    await until(`the answer to ${name} is shown`, async () =>
      (await page.locator('.result-window').innerText()).includes(Object.keys(data)[0] ?? name),
    );
  }
  expect(elsewhere).toEqual([]);
  await expectNoCspViolations(page);
  await expectNoPageErrors(page);
});

test('a therapist turns on the SQL in the explorer and reads the statement and the plan of what was run', async () => {
  const page = await open(DESK);
  await signIn(page, (await demoAccount('THERAPIST')).email);
  await page.goto('/graphiql');
  await page.getByRole('button', { name: 'Show SQL' }).click();
  await page.getByRole('radio', { name: 'The SQL and its plan, with times' }).check();
  await run(page, 'Children');
  const statement = page.getByRole('region', { name: 'children' });
  await statement.getByText('Execution Time:').waitFor();
  expect(await statement.innerText()).toContain('$1 uuid');
  await page.getByRole('radio', { name: 'Nothing more' }).check();
  const { extensions } = await run(page, 'Viewer');
  expect(extensions).toBeUndefined();
  expect(await statement.count()).toBe(0);
  await expectNoCspViolations(page);
});

test('somebody who is not signed in is shown the way to the sign-in page', async () => {
  const page = await open(DESK);
  const answer = await page.goto('/graphiql');
  expect(answer?.status()).toBe(401);
  await page.getByRole('link', { name: 'Sign in to Trellis' }).click();
  await page.waitForURL(/\/sign-in$/);
});

import { expect, inject, test } from 'vitest';
import { onTheProduct } from './support/journey.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, signIn } from './support/staff.ts';
import { expectNoCspViolations, expectNoPageErrors } from './support/trouble.ts';
import { until } from './support/wait.ts';

const open = onTheProduct();
const EXAMPLES = ['Viewer', 'Children', 'JointPlan', 'Triage', 'RecordObservation'];

test('a therapist runs every example of the explorer, and none is answered with an error or a refusal', async () => {
  const page = await open(DESK);
  await signIn(page, (await demoAccount(page, 'THERAPIST')).email);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('app').url)) elsewhere.push(request.url());
  });
  await page.goto('/graphiql');
  for (const name of EXAMPLES) {
    await page.getByRole('tab', { name }).click();
    await page.locator('.graphiql-query-editor').getByText(name).first().waitFor();
    const answered = page.waitForResponse(
      (response) => response.request().postData()?.includes(name) === true && response.url().endsWith('/graphql'),
    );
    await page.getByRole('button', { name: /execute query/i }).click();
    const { data, errors }: { data?: object; errors?: unknown } = await (await answered).json();
    expect({ name, errors }).toEqual({ name, errors: undefined });
    expect(JSON.stringify(data)).not.toContain('"message"');
    // The first key of an answer stands in the pane on the right, drawn by the editor.
    const [field = ''] = Object.keys(data ?? {});
    await until(`the answer to ${name} is shown`, async () =>
      (await page.locator('.result-window').innerText()).includes(field),
    );
  }
  expect(elsewhere).toEqual([]);
  await expectNoCspViolations(page);
  await expectNoPageErrors(page);
});

test('somebody who is not signed in is shown the way to the sign-in page', async () => {
  const page = await open(DESK);
  const answer = await page.goto('/graphiql');
  expect(answer?.status()).toBe(401);
  await page.getByRole('link', { name: 'Sign in to Trellis' }).click();
  await page.waitForURL(/\/sign-in$/);
});

import type { Role } from '@trellis/domain';
import type { APIResponse, Page } from 'playwright-core';
import { inject } from 'vitest';

/** One of the demo clinic's ready-made sign-ins. */
export interface DemoAccount {
  email: string;
  password: string;
  name: string;
  role: Role;
  discipline: string | null;
  clinicName: string;
}

/** What the portal sends with everything that is no mere reading. */
const FROM_PORTAL = { 'x-trellis-portal': '1' };

/** Everyone who may sign in to the demo, in the order of the sign-in page: the main clinic's people come first. */
export async function demoAccounts(): Promise<DemoAccount[]> {
  const answer = await fetch(`${inject('app').url}/auth/demo`);
  const accounts: DemoAccount[] = await answer.json();
  return accounts;
}

/** The first demo account of a role, of a discipline if one is named. */
export async function demoAccount(role: Role, discipline?: string): Promise<DemoAccount> {
  const accounts = await demoAccounts();
  const account = accounts.find(
    (one) => one.role === role && (discipline === undefined || one.discipline === discipline),
  );
  if (!account) throw new Error(`The demo has nobody with the role ${role} ${discipline ?? ''}`);
  return account;
}

/**
 * Signs the page's whole context in as a demo account, without the form: for tests that are about something else.
 * The page itself is not reloaded.
 */
export async function signIn(page: Page, email: string): Promise<void> {
  const account = (await demoAccounts()).find((one) => one.email === email);
  if (!account) throw new Error(`The demo has no account ${email}`);
  const { password } = account;
  const answer = await page
    .context()
    .request.post('/auth/sign-in', { data: { email, password }, headers: FROM_PORTAL });
  await answerOf(answer);
}

/** Signs in on the sign-in page, where the page must stand, by typing as a person does. Does not wait for what follows. */
export async function signInByForm(page: Page, { email, password }: DemoAccount): Promise<void> {
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
}

/** Runs a document as whoever is signed in to the page's context. Throws on GraphQL errors; refusals are data. */
export async function graphql<Data>(page: Page, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const answer = await page.context().request.post('/graphql', { data: { query, variables }, headers: FROM_PORTAL });
  const { data, errors } = await answerOf<{ data: Data; errors?: unknown }>(answer);
  if (errors) throw new Error(`GraphQL answered ${JSON.stringify(errors)} to ${query}`);
  return data;
}

async function answerOf<Body>(answer: APIResponse): Promise<Body> {
  if (!answer.ok()) throw new Error(`${answer.url()} answered ${answer.status()}: ${await answer.text()}`);
  // The shape is the API's promise, kept by its own contract tests.
  const body: Body = await answer.json();
  return body;
}

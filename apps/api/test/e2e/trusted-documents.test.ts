import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addClinic, addStaff, startApp, type TestApp } from '../support/app.ts';
import { type Browser, gql, type GraphQLAnswer } from '../support/browser.ts';

const PRESENT = 'query Present {\n  clinic {\n    name\n  }\n}';
const BEFORE = 'query Before {\n  viewer {\n    clinic {\n      name\n    }\n  }\n}';
const GONE = 'query Gone {\n  clinic {\n    motto\n  }\n}';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const manifestOf = (...texts: string[]) =>
  JSON.stringify({ version: 1, operations: Object.fromEntries(texts.map((text) => [hashOf(text), text])) });

let portal: string;
let app: TestApp;
let staff: Browser;

beforeAll(async () => {
  portal = mkdtempSync(join(tmpdir(), 'trellis-portal-'));
  writeFileSync(join(portal, 'operations.json'), manifestOf(PRESENT));
  writeFileSync(join(portal, 'operations-1.json'), manifestOf(PRESENT, BEFORE, GONE));
  // A real clinic in production: nothing but the portal's own documents is run.
  app = await startApp({ portal, environment: 'production' });
  staff = await app.signIn((await addStaff(app.owner, await addClinic(app.owner))).email);
});
afterAll(async () => {
  await app.close();
  rmSync(portal, { recursive: true, force: true });
});

async function ask(text: string): Promise<GraphQLAnswer & { status: number }> {
  const answer = await staff.post('/graphql', { documentId: hashOf(text) });
  return { status: answer.status, ...((await answer.json()) as GraphQLAnswer) };
}

describe('a tab of the portal', () => {
  it('of this build is answered', async () => {
    expect(await ask(PRESENT)).toMatchObject({ status: 200, data: { clinic: { name: 'Rohini' } } });
  });

  it('that was opened before this build is answered as it was', async () => {
    expect(await ask(BEFORE)).toMatchObject({ status: 200, data: { viewer: { clinic: { name: 'Rohini' } } } });
  });

  it('is not answered what the schema no longer has, and the log says which document that is', async () => {
    expect((await ask(GONE)).status).toBe(400);
    const { errors } = await gql(staff, GONE);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_DOCUMENT' } }]);
    const said = app.log.filter((line) => line.includes(hashOf(GONE)));
    expect(said).toEqual([expect.stringContaining('Cannot query field')]);
    expect(app.log.join('')).not.toContain(hashOf(BEFORE));
  });
});

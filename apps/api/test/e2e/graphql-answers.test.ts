import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addClinic, addStaff, startApp, type TestApp } from '../support/app.ts';
import type { Browser, GraphQLAnswer } from '../support/browser.ts';
import { createTestDatabase } from '../support/database.ts';
import { UnsteadyLine } from '../support/unsteady-line.ts';

let app: TestApp;
let therapist: Browser;

beforeAll(async () => {
  app = await startApp();
  const member = { role: 'THERAPIST', discipline: 'PHYSIOTHERAPY' };
  therapist = await app.signIn((await addStaff(app.owner, await addClinic(app.owner), member)).email);
});
afterAll(() => app.close());

const STAFF = 'query ($first: Int!) { staff(first: $first) { edges { node { name } } } }';
const REFUSED: [what: string, code: string, query: string, variables?: Record<string, unknown>][] = [
  ['a document that cannot be read', 'BAD_DOCUMENT', '{ viewer {'],
  ['a field that is not there', 'BAD_DOCUMENT', '{ nothing }'],
  ['a variable that is missing', 'BAD_DOCUMENT', STAFF],
  ['a document that is too large', 'LIMIT', `{ ${'a: viewer { today } '.repeat(31)} }`],
  ['a page that is too large', 'LIMIT', STAFF, { first: 101 }],
  ['a field the role may never read', 'FORBIDDEN', '{ staff(first: 1) { edges { node { registrationNumber } } } }'],
];

async function ask(caller: Browser, accept: string, query: string, variables?: Record<string, unknown>) {
  const answer = await caller.post('/graphql', { query, variables }, { accept });
  const body = (await answer.json()) as GraphQLAnswer;
  return { status: answer.status, body, requestId: answer.headers.get('x-request-id') };
}

describe('an operation that is refused before it runs', () => {
  it.each(REFUSED)('is an answer with a code and the id of the request: %s', async (_what, code, query, variables) => {
    const { status, body, requestId } = await ask(therapist, 'application/json', query, variables);
    expect(status).toBe(200);
    expect(body).toEqual({ errors: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })] });
    expect(body.errors?.[0]?.extensions?.['requestId']).toBe(requestId);
  });

  it.each(REFUSED)('is a bad request to who asks in the newer form: %s', async (_what, code, query, variables) => {
    const { status, body } = await ask(therapist, 'application/graphql-response+json', query, variables);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions?.['code']).toBe(code);
  });
});

describe('a request without an operation', () => {
  it('is a bad request in either form', async () => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const answer = await therapist.post('/graphql', { variables: {} }, { accept });
      expect(answer.status).toBe(400);
    }
  });
});

describe('a request of nobody', () => {
  it('is told by status, code and the id of the request that nobody is signed in', async () => {
    const { status, body, requestId } = await ask(app.browser(), 'application/json', '{ viewer { today } }');
    expect(status).toBe(401);
    expect(body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', requestId } }]);
  });
});

describe('a row that is not there', () => {
  it('is told beside the data, with the id of the request', async () => {
    const query = '{ node(id: "nothing") { id } }';
    const { status, body, requestId } = await ask(therapist, 'application/json', query);
    expect(status).toBe(200);
    expect(body.data).toEqual({ node: null });
    expect(body.errors).toMatchObject([{ path: ['node'], extensions: { code: 'NOT_FOUND', requestId } }]);
  });
});

describe('a database that is away', () => {
  it('is told by status, code and the id of the request, and that it is worth trying again', async () => {
    const database = await createTestDatabase();
    const line = await UnsteadyLine.to(database.appUrl);
    const cutOff = await startApp({ database, reachedAt: line.url });
    try {
      const browser = await cutOff.signIn((await addStaff(cutOff.owner, await addClinic(cutOff.owner))).email);
      await line.cut();
      const answer = await browser.post('/graphql', { query: '{ viewer { today } }' });
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('2');
      const requestId = answer.headers.get('x-request-id');
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE', requestId } }] });
      const logged = cutOff.log.filter((text) => text.includes(`"${requestId}"`));
      expect(logged).toContainEqual(expect.stringContaining('an operation failed'));
    } finally {
      await line.mend();
      await cutOff.close();
    }
  });

  it('is told alike when it does not answer in time what was asked', async () => {
    await app.owner.query('begin; lock table sites in access exclusive mode');
    try {
      const answer = await therapist.post('/graphql', { query: '{ clinic { sites { name } } }' });
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('2');
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    } finally {
      await app.owner.query('rollback');
    }
  });
});

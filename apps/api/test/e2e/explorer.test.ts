import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addClinic, addStaff, startApp, type TestApp } from '../support/app.ts';
import { gql } from '../support/browser.ts';

const FREE_FORM = '{ viewer { clinic { name } } }';
const ROOTS = new Set(['Query', 'Mutation', 'Subscription', 'String', 'Boolean', 'Int', 'Float', 'ID']);

let app: TestApp;
let production: TestApp;
let staff: string;
let real: string;
let demo: string;

beforeAll(async () => {
  app = await startApp();
  staff = (await addStaff(app.owner, await addClinic(app.owner))).email;
  production = await startApp({ environment: 'production', demoPublic: true });
  real = (await addStaff(production.owner, await addClinic(production.owner))).email;
  demo = (await addStaff(production.owner, await addClinic(production.owner, { name: 'Demo', kind: 'DEMO' }))).email;
});
afterAll(async () => {
  await app.close();
  await production.close();
});

describe('the explorer', () => {
  it('sends whoever is not signed in to the sign-in page', async () => {
    const answer = await app.browser().fetch('/graphiql');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain('<a href="/sign-in">');
    expect((await app.browser().fetch('/graphiql/schema.graphql')).status).toBe(401);
  });

  it('shows staff the schema that is served, a description on every type', async () => {
    const browser = await app.signIn(staff);
    const answer = await browser.fetch('/graphiql/schema.graphql');
    const schema = buildSchema(await answer.text());
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toContain('viewer');
    const silent = Object.values(schema.getTypeMap()).filter(
      ({ name, description }) => !name.startsWith('__') && !ROOTS.has(name) && !description,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('has no file but those of its build', async () => {
    const browser = await app.signIn(staff);
    for (const path of ['/graphiql/nothing.js', '/graphiql/index.html', '/graphiql/..%2fpackage.json', '/GraphiQL']) {
      expect((await browser.fetch(path)).status).toBe(404);
    }
  });
});

describe('in production, the explorer and documents of one’s own', () => {
  it('are not there for the staff of a real clinic, nor for nobody', async () => {
    for (const browser of [production.browser(), await production.signIn(real)]) {
      for (const path of ['/graphiql', '/graphiql/schema.graphql']) {
        expect((await browser.fetch(path)).status).toBe(404);
      }
    }
    const { errors } = await gql(await production.signIn(real), FREE_FORM);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_DOCUMENT' } }]);
  });

  it('are there in a demo clinic, and what was run there is still refused elsewhere', async () => {
    const browser = await production.signIn(demo);
    expect((await browser.fetch('/graphiql/schema.graphql')).status).toBe(200);
    expect(await gql(browser, FREE_FORM)).toEqual({ data: { viewer: { clinic: { name: 'Demo' } } } });
    const { errors } = await gql(await production.signIn(real), FREE_FORM);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_DOCUMENT' } }]);
  });
});

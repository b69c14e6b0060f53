import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addClinic, addStaff, startApp, type TestApp } from '../support/app.ts';
import type { Browser, GraphQLAnswer } from '../support/browser.ts';
import { Cast } from '../support/cast.ts';
import { addChild, joinTeam, named } from '../support/children.ts';
import { statementsOf } from '../support/statements.ts';

interface Explained {
  readonly field: string;
  readonly sql: string;
  readonly parameters: readonly { readonly position: number; readonly type: string }[];
  readonly plan: readonly string[];
}

let app: TestApp;
let cast: Cast;
let child: string;

beforeAll(async () => {
  app = await startApp();
  cast = await Cast.of(app);
  child = await addChild(await cast.as('administrator'), named({ name: 'CANARYNAME Sharma' }));
  await joinTeam(cast, child, 'pt');
});
afterAll(() => app.close());

async function ask(
  caller: Browser,
  wish: string | undefined,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<GraphQLAnswer> {
  const headers: Record<string, string> = wish === undefined ? {} : { 'x-trellis-explain': wish };
  const answer = await caller.post('/graphql', { query, variables }, headers);
  return (await answer.json()) as GraphQLAnswer;
}

const explained = ({ extensions }: GraphQLAnswer) => extensions?.['sql'] as readonly Explained[] | undefined;

const TWO_ROOTS = `query ($id: ID!, $search: String!) {
  one: child(id: $id) { name conditions { condition } }
  found: children(first: 5, filter: { search: $search }) { totalCount edges { node { id name } } }
}`;

describe('who asks to see the SQL', () => {
  it('is shown one statement a root field, under its key, with its parameters and its plan', async () => {
    const answer = await ask(await cast.as('pt'), 'plan', TWO_ROOTS, { id: child, search: 'CANARYNAME' });
    expect(answer.data).toMatchObject({ one: { name: 'CANARYNAME Sharma' }, found: { totalCount: 1 } });
    const statements = explained(answer) ?? [];
    expect(statements.map(({ field }) => field).toSorted()).toEqual(['found', 'one']);
    for (const { sql, parameters, plan } of statements) {
      expect(sql).toMatch(/^select .* as j$/s);
      const spoken = [...sql.matchAll(/\$(\d+)::([\w[\]]+)/g)].map(([, at, type]) => `${at} ${type}`);
      expect(parameters.map(({ position, type }) => `${position} ${type}`)).toEqual(
        [...new Set(spoken)].toSorted(byPosition),
      );
      expect(plan.join('\n')).toMatch(/actual time=/);
      expect(plan.at(-1)).toMatch(/^Execution Time: [\d.]+ ms$/);
    }
  });

  it('is told the pages each step touched where that is asked for', async () => {
    const query = '{ children(first: 5) { edges { node { id } } } }';
    const [plain] = explained(await ask(await cast.as('pt'), 'plan', query)) ?? [];
    const [deep] = explained(await ask(await cast.as('pt'), 'buffers', query)) ?? [];
    expect(plain?.plan.join()).not.toContain('Buffers:');
    expect(deep?.plan.join()).toContain('Buffers: shared hit=');
  });

  it('sees no value of the record and none that was sent', async () => {
    const answer = await ask(await cast.as('pt'), 'buffers', TWO_ROOTS, { id: child, search: 'CANARYNAME' });
    const shown = JSON.stringify(explained(answer));
    for (const value of ['CANARY', 'Sharma', child, cast.clinicId, cast.staffId('pt')]) {
      expect(shown.toLowerCase()).not.toContain(value.toLowerCase());
    }
  });

  it('sees what looks an id up in every type', async () => {
    const answer = await ask(await cast.as('pt'), 'plan', 'query ($id: ID!) { node(id: $id) { id } }', { id: child });
    expect(explained(answer)).toMatchObject([{ field: 'node', sql: expect.stringContaining('union all') }]);
  });

  it('sees how the payload of a change is read, and the change is made', async () => {
    const mutation = `mutation ($input: AddChildInput!) { added: addChild(input: $input) {
      ... on AddChildPayload { child { id name } } ... on Refusal { message } } }`;
    const input = named({ name: 'Second Child' });
    const answer = await ask(await cast.as('administrator'), 'plan', mutation, { input });
    expect(answer.errors).toBeUndefined();
    expect(explained(answer)).toMatchObject([{ field: 'added', sql: expect.stringContaining('children') }]);
    const { added } = answer.data as { added: { child: { id: string } } };
    const { rowCount } = await app.owner.query('select 1 from children where id = $1', [added.child.id]);
    expect(rowCount).toBe(1);
  });

  it('leaves the connection as it was: the next request is planned and answered as ever', async () => {
    const browser = await cast.as('pt');
    await ask(browser, 'plan', TWO_ROOTS, { id: child, search: 'CANARYNAME' });
    const again = await ask(browser, undefined, TWO_ROOTS, { id: child, search: 'CANARYNAME' });
    expect(again).toMatchObject({ data: { found: { totalCount: 1 } } });
    expect(again.extensions).toBeUndefined();
  });
});

describe('the SQL is not shown', () => {
  it('to who did not ask, nor to who asks by a word that means nothing', async () => {
    const before = await statementsOf(app.database);
    for (const wish of [undefined, 'on', 'verbose']) {
      const answer = await ask(await cast.as('pt'), wish, '{ clinic { name } }');
      expect(answer.extensions).toBeUndefined();
    }
    expect((await statementsOf(app.database)) - before).toBe(3);
  });

  it('to nobody who is not signed in', async () => {
    const answer = await ask(app.browser(), 'plan', '{ clinic { name } }');
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(answer.extensions).toBeUndefined();
  });

  it('in production, but to the staff of a demo clinic', async () => {
    const production = await startApp({ environment: 'production', demoPublic: true });
    try {
      const real = await addStaff(production.owner, await addClinic(production.owner));
      const demo = await addStaff(production.owner, await addClinic(production.owner, { name: 'Demo', kind: 'DEMO' }));
      const query = '{ clinic { name } }';
      const refused = await ask(await production.signIn(real.email), 'plan', query);
      expect(refused.extensions).toBeUndefined();
      const shown = await ask(await production.signIn(demo.email), 'plan', query);
      expect(explained(shown)).toMatchObject([{ field: 'clinic' }]);
    } finally {
      await production.close();
    }
  });
});

function byPosition(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10);
}

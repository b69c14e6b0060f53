import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addClinic, addStaff, sharedApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';
import { size } from '../support/deep.ts';
import { statementsOf } from '../support/statements.ts';

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  app = await sharedApp();
  const clinic = await addClinic(app.owner);
  browser = await app.signIn((await addStaff(app.owner, clinic)).email);
});
afterAll(() => app.close());

const fanOut = (levels: number): string => {
  const fragments = Array.from(
    { length: levels },
    (_, at) => `fragment F${at} on Query { a: viewer { today } ...F${at + 1} ...F${at + 1} }`,
  );
  return `{ ...F0 } ${fragments.join(' ')} fragment F${levels} on Query { b: viewer { today } }`;
};

const circle = (length: number): string =>
  `{ ...C0 } ${Array.from({ length }, (_, at) => `fragment C${at} on Query { ...C${(at + 1) % length} }`).join(' ')}`;

const inline = (depth: number): string =>
  `{ ${'... on Query { '.repeat(depth)} viewer { today } ${'} '.repeat(depth)} }`;

/** How many times larger an attack comes again; past four times the text itself is too long to be read. */
const TIMES = Array.from({ length: size(1, 4) }, (_, at) => at + 1);

const attacks: readonly (readonly [name: string, document: (times: number) => string])[] = [
  ['a fan-out of eighteen fragments in 1.3 kB', (times) => fanOut(18 * times)],
  [
    'a thousand aliases of one field',
    (times) => `{ ${Array.from({ length: 300 * times }, (_, at) => `a${at}: viewer { today }`).join(' ')} }`,
  ],
  ['a circle of fragments', (times) => circle(2 * times)],
  ['directives without end', (times) => `{ viewer { today ${'@include(if: true) '.repeat(40 * times)} } }`],
  ['more tokens than any screen needs', (times) => `{ ${'__typename '.repeat(2000 * times)} }`],
];

describe('a document that could cost too much', () => {
  for (const [name, document] of attacks) {
    it(`is refused before the first statement: ${name}`, async () => {
      for (const times of TIMES) {
        const before = await statementsOf(app.database);
        const { data, errors } = await gql(browser, document(times));
        expect(data ?? null).toBeNull();
        expect(errors?.length).toBeLessThanOrEqual(20);
        expect(['LIMIT', 'BAD_DOCUMENT']).toContain(errors?.[0]?.extensions?.['code']);
        expect((await statementsOf(app.database)) - before).toBe(0);
      }
    });
  }

  it('is priced with the values of its variables, not with what is written in it', async () => {
    const list =
      'query ($n: Int!) { ' +
      Array.from({ length: 10 }, (_, at) => `s${at}: staff(first: $n) { edges { node { id } } }`).join(' ') +
      ' }';
    expect((await gql(browser, list, { n: 5 })).errors).toBeUndefined();
    const { errors } = await gql(browser, list, { n: 100 });
    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT', limit: 'cost' } }]);
  });

  it('may not ask for more than a hundred rows of a page, nor for none', async () => {
    for (const first of [0, -1, 101]) {
      const { errors } = await gql(browser, 'query ($n: Int!) { staff(first: $n) { totalCount } }', { n: first });
      expect(errors).toMatchObject([{ extensions: { code: 'LIMIT' } }]);
    }
  });

  it('is not helped along: a wrong name gets no suggestion of the right one', async () => {
    const { errors } = await gql(browser, '{ viewer { todai } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_DOCUMENT' } }]);
    expect(errors?.[0]?.message).not.toContain('Did you mean');
  });

  it('is not sent in batches', async () => {
    const answer = await browser.post('/graphql', [{ query: '{ viewer { today } }' }]);
    expect(answer.status).toBe(400);
  });
});

const keep = (key: string, subject: string) =>
  `${key}: saveDraft(input: { form: "note", subject: "${subject}", body: "kept" }) { __typename }`;
const kept = async () => {
  const { rows } = await app.owner.query<{ subject: string }>('select subject from drafts order by subject');
  return rows.map(({ subject }) => subject);
};

describe('a document with more than one change', () => {
  it.each([
    ['side by side', `mutation { ${keep('a', 'one')} ${keep('b', 'two')} }`],
    ['in a fragment', `mutation { ...Both } fragment Both on Mutation { ${keep('a', 'one')} ${keep('b', 'two')} }`],
    [
      'the second of which would be refused',
      `mutation { ${keep('a', 'one')} b: saveDraft(input: { form: "?", subject: "two", body: "kept" }) { __typename } }`,
    ],
  ])('is refused as a whole, and none of them is made: %s', async (_, document) => {
    const { errors } = await gql(browser, document);
    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT', limit: 'mutations' } }]);
    expect(await kept()).toEqual([]);
  });

  it('is another thing than one change that also says what it is', async () => {
    const { errors } = await gql(browser, `mutation { __typename ${keep('a', 'three')} }`);
    expect(errors).toBeUndefined();
    expect(await kept()).toEqual(['three']);
  });
});

describe('a document of ordinary size', () => {
  it('may nest inline fragments, which cost nothing', async () => {
    const { data } = await gql(browser, inline(5));
    expect(data).toMatchObject({ viewer: { today: '2026-11-23' } });
  });
});

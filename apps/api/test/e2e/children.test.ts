import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';
import { Cast, type Part } from '../support/cast.ts';
import { made } from '../support/change.ts';
import { AARAV, addChild, joinTeam, MOTHER, named } from '../support/children.ts';

let app: TestApp;
let rohini: Cast;
let noida: Cast;
let aarav: string;

beforeAll(async () => {
  app = await sharedApp();
  rohini = await Cast.of(app);
  noida = await Cast.of(app, 'Noida');
  const administrator = await rohini.as('administrator');
  aarav = await addChild(administrator, { ...AARAV, mrn: 'R-1' });
  await joinTeam(rohini, aarav, 'ot', 'trainee');
  const ot = await rohini.as('ot');
  const childId = aarav;
  await made(ot, 'raisePrecaution', { childId, precaution: 'SEIZURE_DISORDER', note: 'Diazepam in his bag' });
  await made(ot, 'raisePrecaution', { childId, precaution: 'DMD_ECCENTRIC_EXERCISE' });
  const priority = { words: 'Gets ready for school', importance: 9, saidBy: 'his mother', saidOn: '2026-11-20' };
  await made(ot, 'addPriority', { childId, ...priority });
  const line = { key: 'CALMING', value: 'Hum, then wait', discipline: 'OCCUPATIONAL_THERAPY' };
  await made(ot, 'agreeHandling', { childId, ...line });
});
afterAll(() => app.close());

const OPEN = `id name mrn birthDate age { text } disciplines onMyTeam careTeam { staff { name } discipline lead joinedOn leftOn }
  emergencyCard { precaution note raisedBy { name } }`;
const INTAKE = 'receivedOn conditions { condition } concerns { concern } consent { id } triage { id }';
const CLINICAL = 'aboutMe precautions { precaution } handling { value } priorities { words }';
const WHOLE = `query ($id: ID!) { child(id: $id) { ${OPEN} ${INTAKE} ${CLINICAL} guardians { name } } }`;

async function read(browser: Browser, id: string, fields: string): Promise<unknown> {
  const { data, errors } = await gql(browser, `query ($id: ID!) { child(id: $id) { ${fields} } }`, { id });
  return errors?.[0]?.extensions ?? data?.['child'];
}

describe('a child', () => {
  it('is known in full to the therapists and trainees of the own care team', async () => {
    for (const part of ['ot', 'trainee'] as const) {
      const { data } = await gql(await rohini.as(part), WHOLE, { id: aarav });
      expect(data?.['child']).toMatchObject({
        name: 'Aarav Namuna',
        onMyTeam: true,
        guardians: [{ name: 'Sunita Namuna' }],
        concerns: [{ concern: 'DRESSING_DIFFICULTY' }, { concern: 'POOR_BALANCE' }],
        receivedOn: '2026-11-23',
        priorities: [{ words: 'Gets ready for school' }],
        handling: [{ value: 'Hum, then wait' }],
        triage: { id: expect.any(String) },
      });
      expect((data!['child'] as { precautions: unknown[] }).precautions).toHaveLength(2);
    }
  });

  it('shows a therapist of another team who it is, who treats it and the emergency card, and nothing else', async () => {
    const { data } = await gql(await rohini.as('pt'), WHOLE, { id: aarav });
    expect(data?.['child']).toEqual({
      id: aarav,
      name: 'Aarav Namuna',
      mrn: 'R-1',
      birthDate: '2022-08-05',
      age: { text: '4 y 3 m' },
      disciplines: ['OCCUPATIONAL_THERAPY', 'PHYSIOTHERAPY'],
      onMyTeam: false,
      careTeam: [
        {
          staff: { name: 'Om Tiwari' },
          discipline: 'OCCUPATIONAL_THERAPY',
          lead: false,
          joinedOn: '2026-11-23',
          leftOn: null,
        },
        { staff: { name: 'Tara Sen' }, discipline: 'PHYSIOTHERAPY', lead: false, joinedOn: '2026-11-23', leftOn: null },
      ],
      emergencyCard: [{ precaution: 'SEIZURE_DISORDER', note: 'Diazepam in his bag', raisedBy: { name: 'Om Tiwari' } }],
      receivedOn: null,
      conditions: null,
      concerns: null,
      consent: null,
      triage: null,
      aboutMe: null,
      precautions: null,
      handling: null,
      priorities: null,
      guardians: null,
    });
  });

  it('opens to a therapist on the next question after they join, and closes on the next after they leave', async () => {
    const pt = await rohini.as('pt');
    const child = await addChild(await rohini.as('desk'), named({ name: 'Comes And Goes' }));
    expect(await read(pt, child, 'guardians { name }')).toEqual({ guardians: null });
    await joinTeam(rohini, child, 'pt');
    expect(await read(pt, child, 'guardians { name } careTeam { id }')).toMatchObject({
      guardians: [{ name: 'Sunita Namuna' }],
    });
    const { careTeam } = (await read(pt, child, 'careTeam { id }')) as { careTeam: { id: string }[] };
    const leaving = { memberId: careTeam[0]!.id, version: 1 };
    await made(await rohini.as('administrator'), 'leaveCareTeam', leaving);
    expect(await read(pt, child, 'guardians { name } careTeam { id }')).toEqual({ guardians: null, careTeam: [] });
  });

  it('refuses the clinical record to front desk and administrator before any row is read, and names the field', async () => {
    for (const part of ['desk', 'administrator'] as const) {
      const browser = await rohini.as(part);
      expect(await read(browser, aarav, INTAKE)).toMatchObject({ receivedOn: '2026-11-23' });
      for (const field of ['precautions { id }', 'handling { id }', 'priorities { id }', 'aboutMe']) {
        expect(await read(browser, aarav, field)).toMatchObject({
          code: 'FORBIDDEN',
          field: `Child.${field.split(' ')[0]}`,
          allowedRoles: ['LEAD_THERAPIST', 'THERAPIST', 'TRAINEE'],
        });
      }
      expect(await read(browser, aarav, 'emergencyCard { precaution note }')).toEqual({
        emergencyCard: [{ precaution: 'SEIZURE_DISORDER', note: 'Diazepam in his bag' }],
      });
    }
  });

  it('opens one chart to every role, each leaving out what it may not read', async () => {
    const chart = `query ($id: ID!, $clinical: Boolean!) { child(id: $id) { name ...Record @include(if: $clinical)
      priorities @skip(if: true) { words } } } fragment Record on Child { precautions { id } }`;
    const ask = async (part: Part, clinical: boolean) => {
      const { data, errors } = await gql(await rohini.as(part), chart, { id: aarav, clinical });
      return errors?.[0]?.extensions?.['code'] ?? data;
    };
    expect(await ask('desk', false)).toEqual({ child: { name: 'Aarav Namuna' } });
    expect(await ask('desk', true)).toBe('FORBIDDEN');
    expect(await ask('ot', true)).toMatchObject({ child: { precautions: [{}, {}] } });
  });

  it('shows the lead the whole record of every child', async () => {
    const { data } = await gql(await rohini.as('lead'), WHOLE, { id: aarav });
    expect(data?.['child']).toMatchObject({
      onMyTeam: false,
      guardians: [{ name: 'Sunita Namuna' }],
      priorities: [{ words: 'Gets ready for school' }],
    });
  });

  it('shows the safeguarding lead what all staff read', async () => {
    const safeguarding = await rohini.as('safeguarding');
    expect(await read(safeguarding, aarav, OPEN)).toMatchObject({
      name: 'Aarav Namuna',
      emergencyCard: [{ precaution: 'SEIZURE_DISORDER' }],
    });
    expect(await read(safeguarding, aarav, 'guardians { id }')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await read(safeguarding, aarav, 'concerns { concern }')).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('of another clinic answers as one that nobody has, as do its rows', async () => {
    const lead = await noida.as('lead');
    const nobody = '019ab000-0000-7000-8000-000000000000';
    const ask = (id: string) => gql(lead, 'query ($id: ID!) { child(id: $id) { name } node(id: $id) { id } }', { id });
    const told = ({ data, errors }: Awaited<ReturnType<typeof ask>>) => ({
      data,
      errors: errors?.map(({ message, path, extensions }) => ({ message, path, code: extensions?.['code'] })),
    });
    const { emergencyCard } = (await read(await rohini.as('ot'), aarav, 'emergencyCard { id }')) as {
      emergencyCard: { id: string }[];
    };
    const unknown = told(await ask(nobody));
    expect(unknown.errors).toMatchObject([{ code: 'NOT_FOUND' }, { code: 'NOT_FOUND' }]);
    for (const id of [aarav, emergencyCard[0]!.id, 'nonsense']) expect(told(await ask(id))).toEqual(unknown);
  });

  it('is nobody for someone who is not signed in', async () => {
    const { errors } = await gql(app.browser(), WHOLE, { id: aarav });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('leads to its rows by their own ids, for those who may read them', async () => {
    const ot = await rohini.as('ot');
    const { priorities } = (await read(ot, aarav, 'priorities { id }')) as { priorities: { id: string }[] };
    const ask = async (browser: Browser) =>
      gql(browser, 'query ($id: ID!) { node(id: $id) { __typename ... on Priority { words } } }', {
        id: priorities[0]!.id,
      });
    expect((await ask(ot)).data).toEqual({ node: { __typename: 'Priority', words: 'Gets ready for school' } });
    expect((await ask(await rohini.as('pt'))).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: { readonly name: string | null; readonly nameLocal: string | null } }[];
}

async function list(browser: Browser, variables: object): Promise<Page> {
  const { data, errors } = await gql(
    browser,
    `query ($first: Int!, $after: String, $filter: ChildFilter) { children(first: $first, after: $after, filter: $filter) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { name nameLocal } } } }`,
    { first: 20, ...variables },
  );
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data!['children'] as Page;
}

const names = ({ edges }: Page): (string | null)[] => edges.map(({ node }) => node.name ?? node.nameLocal);

describe('the list of children', () => {
  let greaterKailash: Cast;
  let desk: Browser;
  let children: Record<string, string>;

  beforeAll(async () => {
    greaterKailash = await Cast.of(app, 'Greater Kailash');
    desk = await greaterKailash.as('desk');
    children = {};
    for (const each of [
      { name: 'Zoya Parikshan', mrn: 'GK-9' },
      { nameLocal: 'मीरा कल्पित', mrn: 'GK-8' },
      { name: 'Aarav Namuna', mrn: 'GK-1' },
      { name: 'Namita Aarohi', mrn: 'GK-2' },
      { name: 'Kabir Udaharan', nameLocal: 'कबीर उदाहरण', mrn: 'GK-3' },
    ]) {
      children[each.name ?? each.nameLocal] = await addChild(desk, named(each));
    }
  });

  it('stands in the order of the names as they sound, whichever script they are in', async () => {
    expect(names(await list(desk, {}))).toEqual([
      'Aarav Namuna',
      'Kabir Udaharan',
      'मीरा कल्पित',
      'Namita Aarohi',
      'Zoya Parikshan',
    ]);
  });

  it('comes in pages that neither repeat nor skip anyone, in a search too', async () => {
    const seen: (string | null)[] = [];
    let after: string | undefined;
    do {
      const page = await list(desk, { first: 2, after });
      expect(page.totalCount).toBe(5);
      seen.push(...names(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after !== undefined);
    expect(seen).toEqual(names(await list(desk, {})));
    const first = await list(desk, { first: 1, filter: { search: 'na' } });
    const second = await list(desk, { first: 1, after: first.pageInfo.endCursor, filter: { search: 'na' } });
    expect([...names(first), ...names(second)]).toEqual(['Namita Aarohi', 'Aarav Namuna']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('finds a child with a Hindi name only by Latin letters, and the other way round', async () => {
    expect(names(await list(desk, { filter: { search: 'meera' } }))).toEqual(['मीरा कल्पित']);
    expect(names(await list(desk, { filter: { search: 'kalp mi' } }))).toEqual(['मीरा कल्पित']);
    expect(names(await list(desk, { filter: { search: 'आरव' } }))).toEqual(['Aarav Namuna']);
    expect(names(await list(desk, { filter: { search: 'उदा' } }))).toEqual(['Kabir Udaharan']);
    expect(names(await list(desk, { filter: { search: 'gk-3' } }))).toEqual(['Kabir Udaharan']);
    expect(names(await list(desk, { filter: { search: 'nobody' } }))).toEqual([]);
  });

  it('puts first whom the search begins with, and takes an empty search as none', async () => {
    expect(names(await list(desk, { filter: { search: 'AAR' } }))).toEqual(['Aarav Namuna', 'Namita Aarohi']);
    expect((await list(desk, { filter: { search: ' -- ' } })).totalCount).toBe(5);
  });

  it('takes whatever is typed as a text to look for', async () => {
    for (const search of [
      `'; drop table children; --`,
      '%',
      '\u0000',
      '\uD83D',
      'a'.repeat(50_000),
      '́'.repeat(5_000),
    ]) {
      expect((await list(desk, { filter: { search } })).totalCount).toBeLessThanOrEqual(5);
    }
  });

  it('narrows to the own team, to a discipline, and to children of more than one', async () => {
    await joinTeam(greaterKailash, children['Aarav Namuna']!, 'ot', 'pt');
    await joinTeam(greaterKailash, children['Zoya Parikshan']!, 'ot');
    const ot = await greaterKailash.as('ot');
    expect(names(await list(ot, { filter: { onMyTeam: true } }))).toEqual(['Aarav Namuna', 'Zoya Parikshan']);
    expect((await list(ot, { filter: { onMyTeam: false } })).totalCount).toBe(3);
    expect(names(await list(desk, { filter: { discipline: 'PHYSIOTHERAPY' } }))).toEqual(['Aarav Namuna']);
    expect(names(await list(desk, { filter: { joint: true } }))).toEqual(['Aarav Namuna']);
    expect((await list(desk, { filter: { joint: false } })).totalCount).toBe(4);
    expect(names(await list(ot, { filter: { onMyTeam: true, search: 'zo' } }))).toEqual(['Zoya Parikshan']);
  });

  it('is of the own clinic alone, and counts nobody else’s', async () => {
    const nobody = await list(await noida.as('lead'), { filter: { search: 'aarav' } });
    expect(nobody).toMatchObject({ totalCount: 0, edges: [] });
  });
});

describe('children whose names could be taken for each other', () => {
  const LIKE = 'name nameLocal likeNames { name nameLocal birthDate mrn guardians { name } }';

  it('are shown beside each other: namesakes, twins and slips of the pen, in either script', async () => {
    const clinic = await Cast.of(app, 'Saket');
    const desk = await clinic.as('desk');
    const first = await addChild(desk, named({ name: 'Ishaan Kalpit', mrn: 'S-1' }));
    await addChild(desk, named({ name: 'Ishan Kalpit', mrn: 'S-2' }));
    await addChild(desk, named({ nameLocal: 'ईशान कल्पित', mrn: 'S-3' }));
    const twin = await addChild(desk, named({ name: 'Diya Mockford', mrn: 'S-4' }));
    await addChild(desk, named({ name: 'Dina Mockford', mrn: 'S-5' }));
    await addChild(desk, named({ name: 'Kabir Kalpit', mrn: 'S-6' }));
    expect(await read(desk, first, LIKE)).toEqual({
      name: 'Ishaan Kalpit',
      nameLocal: null,
      likeNames: [
        {
          name: null,
          nameLocal: 'ईशान कल्पित',
          birthDate: '2022-08-05',
          mrn: 'S-3',
          guardians: [{ name: MOTHER.name }],
        },
        {
          name: 'Ishan Kalpit',
          nameLocal: null,
          birthDate: '2022-08-05',
          mrn: 'S-2',
          guardians: [{ name: MOTHER.name }],
        },
      ],
    });
    expect(await read(desk, twin, 'likeNames { mrn }')).toEqual({ likeNames: [{ mrn: 'S-5' }] });
    const likely = async (likeName: string) =>
      names(await list(desk, { filter: { likeName } })).toSorted((a, b) => String(a).localeCompare(String(b)));
    expect(await likely('ईशन कल्पित')).toEqual(['Ishaan Kalpit', 'Ishan Kalpit', 'ईशान कल्पित']);
    expect(await likely('Kabier Kalpit')).toEqual(['Kabir Kalpit']);
    expect(await likely('--')).toEqual([]);
  });

  it('are five at most, of the own clinic, and each asks for its own care team', async () => {
    const clinic = await Cast.of(app, 'Dwarka');
    const desk = await clinic.as('desk');
    const ids: string[] = [];
    for (let at = 0; at < 7; at += 1) ids.push(await addChild(desk, named({ name: 'Reyansh Namuna', mrn: `D-${at}` })));
    await addChild(await noida.as('desk'), named({ name: 'Reyansh Namuna', mrn: 'D-0' }));
    await joinTeam(clinic, ids[0]!, 'ot');
    const { likeNames } = (await read(await clinic.as('ot'), ids[0]!, 'likeNames { id guardians { name } }')) as {
      likeNames: { id: string; guardians: unknown }[];
    };
    expect(likeNames).toHaveLength(5);
    for (const { id, guardians } of likeNames) {
      expect(ids.slice(1)).toContain(id);
      expect(guardians).toBeNull();
    }
  });
});

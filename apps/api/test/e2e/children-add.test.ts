import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { gql } from '../support/browser.ts';
import { Cast } from '../support/cast.ts';
import { change } from '../support/change.ts';
import { AARAV, addChild, MOTHER, named, trailOf } from '../support/children.ts';

let app: TestApp;
let rohini: Cast;
let noida: Cast;

beforeAll(async () => {
  app = await sharedApp();
  rohini = await Cast.of(app);
  noida = await Cast.of(app, 'Noida');
});
afterAll(() => app.close());

const CHILD = `query ($id: ID!) { child(id: $id) {
  mrn name nameLocal birthDate sex gestationDays language synthetic receivedOn version
  age { years months correctedMonths text }
  guardians { name relationship hasAuthority phone email language }
  conditions { condition confirmed notedOn }
  concerns { concern notedOn }
  careTeam { id } disciplines
  triage { disciplines overrideReason decidedBy { name } decidedAt
    result { rulesVersion status medical therapyPriority joint lead disciplines { discipline answer reasons { rule text { en } } } } }
} }`;

describe('adding a child', () => {
  it('keeps who it is, who answers for it, what was said, and the decision on what triage advises', async () => {
    const administrator = await rohini.as('administrator');
    const id = await addChild(administrator, {
      ...AARAV,
      nameLocal: 'आरव नमूना',
      mrn: 'R-1',
      gestationDays: 224,
      receivedOn: '2026-11-16',
      triage: { ...AARAV.triage, conditions: ['CEREBRAL_PALSY', 'ADHD'] },
    });
    const { data } = await gql(administrator, CHILD, { id });
    expect(data?.['child']).toEqual({
      mrn: 'R-1',
      name: 'Aarav Namuna',
      nameLocal: 'आरव नमूना',
      birthDate: '2022-08-05',
      sex: 'MALE',
      gestationDays: 224,
      language: 'hi',
      synthetic: false,
      receivedOn: '2026-11-16',
      version: 1,
      age: { years: 4, months: 3, correctedMonths: null, text: '4 y 3 m' },
      guardians: [{ ...MOTHER, email: null }],
      conditions: [
        { condition: 'CEREBRAL_PALSY', confirmed: false, notedOn: '2026-11-23' },
        { condition: 'ADHD', confirmed: false, notedOn: '2026-11-23' },
      ],
      concerns: [
        { concern: 'DRESSING_DIFFICULTY', notedOn: '2026-11-23' },
        { concern: 'POOR_BALANCE', notedOn: '2026-11-23' },
      ],
      careTeam: [],
      disciplines: [],
      triage: {
        disciplines: ['OCCUPATIONAL_THERAPY', 'PHYSIOTHERAPY'],
        overrideReason: null,
        decidedBy: { name: 'Asha Rao' },
        decidedAt: expect.stringMatching(/^2026-11-23T03:3.*Z$/),
        result: expect.objectContaining({
          rulesVersion: '2026.11',
          status: 'TRIAGED',
          medical: 'NONE',
          joint: true,
          disciplines: [
            expect.objectContaining({ discipline: 'OCCUPATIONAL_THERAPY', answer: 'RECOMMENDED' }),
            expect.objectContaining({ discipline: 'PHYSIOTHERAPY', answer: 'RECOMMENDED' }),
          ],
        }),
      },
    });
    expect(await trailOf(app, rohini.clinicId, id)).toEqual({
      audit: [
        {
          action: 'child:add',
          outcome: 'DONE',
          type: 'Child',
          childId: id,
          staffId: rohini.staffId('administrator'),
          details: expect.objectContaining({ overridden: false, medical: 'NONE' }),
        },
      ],
      outbox: [{ action: 'child:add', type: 'Child', version: 1 }],
    });
  });

  it('shows the corrected age of a child born early while it counts', async () => {
    const desk = await rohini.as('desk');
    const id = await addChild(desk, { ...AARAV, name: 'Small One', birthDate: '2026-05-23', gestationDays: 224 });
    const { data } = await gql(
      desk,
      'query ($id: ID!) { child(id: $id) { age { years months correctedMonths text } } }',
      {
        id,
      },
    );
    expect(data?.['child']).toEqual({
      age: { years: 0, months: 6, correctedMonths: 4, text: '6 m (corrected 4 m)' },
    });
  });

  it('takes another choice than the advice only with a reason, and keeps the reason', async () => {
    const lead = await rohini.as('lead');
    const alone = { ...AARAV, name: 'Otherwise Chosen', disciplines: ['PHYSIOTHERAPY'] };
    expect(await change(lead, 'addChild', alone, '')).toMatchObject({
      __typename: 'RuleRefusal',
      rule: 'OVERRIDE_NEEDS_REASON',
      data: { recommended: ['OCCUPATIONAL_THERAPY', 'PHYSIOTHERAPY'] },
    });
    const id = await addChild(lead, { ...alone, overrideReason: 'Sees an OT at school' });
    const { data } = await gql(lead, CHILD, { id });
    expect(data?.['child']).toMatchObject({
      triage: { disciplines: ['PHYSIOTHERAPY'], overrideReason: 'Sees an OT at school' },
    });
  });

  it('is as advised where the front desk takes a child in, for it may not decide otherwise', async () => {
    const alone = { ...AARAV, name: 'Desk Chosen', disciplines: ['PHYSIOTHERAPY'], overrideReason: 'Asked for it' };
    for (const who of ['desk', 'administrator'] as const) {
      const { errors } = await gql(
        await rohini.as(who),
        'mutation ($input: AddChildInput!) { addChild(input: $input) { __typename } }',
        { input: alone },
      );
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    await addChild(await rohini.as('desk'), { ...alone, disciplines: AARAV.disciplines });
  });

  it("keeps what the family wishes most as the child's first priority", async () => {
    const wish = { words: 'कपड़े खुद पहने', importance: 10, saidBy: 'his mother' };
    const id = await addChild(await rohini.as('desk'), { ...AARAV, name: 'Wishes Much', wish });
    const { data } = await gql(
      await rohini.as('lead'),
      'query ($id: ID!) { child(id: $id) { priorities { words importance saidBy saidOn withdrawnOn } } }',
      { id },
    );
    expect(data?.['child']).toEqual({ priorities: [{ ...wish, saidOn: '2026-11-23', withdrawnOn: null }] });
  });

  it('says which fields need another look', async () => {
    const desk = await rohini.as('desk');
    const { name: _name, ...nameless } = AARAV;
    const fieldsOf = async (input: object) => (await change(desk, 'addChild', input, ''))['fields'];
    expect(await fieldsOf({ ...nameless, birthDate: '2026-11-24', guardians: [] })).toEqual([
      { path: 'guardians', code: 'TOO_FEW' },
      { path: 'name', code: 'NAME_NEEDED' },
      { path: 'birthDate', code: 'IN_FUTURE' },
      { path: 'guardians', code: 'AUTHORITY_NEEDED' },
    ]);
    expect(await fieldsOf({ ...AARAV, guardians: [{ ...MOTHER, phone: 'call me' }] })).toEqual([
      { path: 'guardians.0.phone', code: 'PHONE_EXPECTED' },
    ]);
    expect(
      await change(desk, 'addChild', { ...AARAV, triage: { ...AARAV.triage, concerns: ['DANCE'] } }, ''),
    ).toMatchObject({ __typename: 'RuleRefusal', rule: 'UNKNOWN_CODE', data: { kind: 'CONCERN', code: 'DANCE' } });
  });

  it('refuses a number that another child of the clinic has, and knows nothing of the numbers of other clinics', async () => {
    const first = await rohini.as('administrator');
    await addChild(first, named({ name: 'Has The Number', mrn: 'R-77' }));
    expect(await change(first, 'addChild', named({ name: 'Wants It Too', mrn: 'R-77' }), '')).toMatchObject({
      __typename: 'RuleRefusal',
      rule: 'MRN_TAKEN',
      data: { field: 'mrn' },
      message: 'Another child of the clinic already has this number.',
    });
    await addChild(await noida.as('administrator'), named({ name: 'Elsewhere', mrn: 'R-77' }));
    const { data } = await gql(first, '{ children(first: 10, filter: { search: "wants" }) { totalCount } }');
    expect(data).toEqual({ children: { totalCount: 0 } });
  });

  it('is for the office and the lead, signed in', async () => {
    expect(await change(await rohini.as('ot'), 'addChild', AARAV, '')).toMatchObject({
      code: 'FORBIDDEN',
      field: 'Mutation.addChild',
      allowedRoles: ['ADMINISTRATOR', 'LEAD_THERAPIST', 'FRONT_DESK'],
    });
    expect(await change(app.browser(), 'addChild', AARAV, '')).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

const EDITED = '... on EditChildPayload { child { version name nameLocal mrn sex birthDate gestationDays language } }';

describe('editing a child', () => {
  it('changes what is said, leaves the rest, and finds the child under the new name alone', async () => {
    const desk = await rohini.as('desk');
    const childId = await addChild(desk, named({ name: 'Before Marriage', mrn: 'E-1' }));
    const input = { childId, version: 1, name: 'Kavita Udaharan', nameLocal: 'कविता', mrn: null, gestationDays: 280 };
    expect(await change(desk, 'editChild', input, EDITED)).toMatchObject({
      child: {
        version: 2,
        name: 'Kavita Udaharan',
        nameLocal: 'कविता',
        mrn: null,
        sex: 'FEMALE',
        birthDate: '2022-08-05',
        gestationDays: 280,
        language: 'en',
      },
    });
    const found = async (search: string) => {
      const { data } = await gql(
        desk,
        'query ($search: String!) { children(first: 5, filter: { search: $search }) { edges { node { id } } } }',
        { search },
      );
      return (data as { children: { edges: { node: { id: string } }[] } }).children.edges.map(({ node }) => node.id);
    };
    expect([await found('marriage'), await found('kavita'), await found('e-1')]).toEqual([[], [childId], []]);
    expect(await trailOf(app, rohini.clinicId, childId)).toMatchObject({
      audit: [
        { action: 'child:add' },
        { action: 'child:edit', details: { fields: ['name', 'nameLocal', 'gestationDays', 'mrn'] } },
      ],
      outbox: [{ version: 1 }, { action: 'child:edit', version: 2 }],
    });
  });

  it('answers a conflict to someone who saw an older row, and changes nothing', async () => {
    const desk = await rohini.as('desk');
    const childId = await addChild(desk, named({ name: 'Twice Edited' }));
    await change(desk, 'editChild', { childId, version: 1, mrn: 'T-1' }, EDITED);
    expect(await change(desk, 'editChild', { childId, version: 1, mrn: 'T-2' }, EDITED)).toMatchObject({
      __typename: 'VersionConflict',
      current: 2,
    });
    const { data } = await gql(desk, 'query ($id: ID!) { child(id: $id) { mrn version } }', { id: childId });
    expect(data).toEqual({ child: { mrn: 'T-1', version: 2 } });
  });

  it('refuses to take the last name, to share a number, and a date of birth in the future', async () => {
    const desk = await rohini.as('desk');
    await addChild(desk, named({ name: 'Numbered', mrn: 'N-1' }));
    const childId = await addChild(desk, named({ name: 'Unnumbered' }));
    const edit = (changes: object) => change(desk, 'editChild', { childId, version: 1, ...changes }, EDITED);
    expect(await edit({ name: null })).toMatchObject({ rule: 'CHILD_NEEDS_NAME' });
    expect(await edit({ mrn: 'N-1' })).toMatchObject({ rule: 'MRN_TAKEN', data: { field: 'mrn' } });
    expect(await edit({ birthDate: '2027-01-01' })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'birthDate', code: 'IN_FUTURE' }],
    });
  });

  it('lets a therapist of the care team write the card about me, and nobody who may not read it', async () => {
    const administrator = await rohini.as('administrator');
    const childId = await addChild(administrator, named({ name: 'Likes Trains' }));
    const aboutMe = { childId, version: 1, aboutMe: 'Loves trains. Says yes with his eyes.' };
    expect(await change(administrator, 'editChild', aboutMe, EDITED)).toMatchObject({
      code: 'FORBIDDEN',
      allowedRoles: ['LEAD_THERAPIST', 'THERAPIST', 'TRAINEE'],
    });
    const ot = await rohini.as('ot');
    expect(await change(ot, 'editChild', aboutMe, EDITED)).toMatchObject({
      code: 'FORBIDDEN',
      rule: 'NOT_ON_CARE_TEAM',
    });
    expect(
      await change(await rohini.as('lead'), 'editChild', aboutMe, '... on EditChildPayload { child { aboutMe } }'),
    ).toMatchObject({ child: { aboutMe: 'Loves trains. Says yes with his eyes.' } });
    expect(await change(await rohini.as('trainee'), 'editChild', aboutMe, EDITED)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('knows no child of another clinic', async () => {
    const childId = await addChild(await noida.as('desk'), named({ name: 'Far Away' }));
    const desk = await rohini.as('desk');
    const answers = await Promise.all(
      [childId, '019ab000-0000-7000-8000-000000000000', 'nonsense'].map((id) =>
        change(desk, 'editChild', { childId: id, version: 1, name: 'Mine' }, EDITED),
      ),
    );
    expect(answers.map(({ code }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await change(app.browser(), 'editChild', { childId, version: 1 }, '')).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});

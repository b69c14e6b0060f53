import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addStaff, sharedApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';
import { Cast, type Part } from '../support/cast.ts';
import { change, made } from '../support/change.ts';
import { addChild, joinTeam, MOTHER, named, trailOf } from '../support/children.ts';

let app: TestApp;
let rohini: Cast;
let noida: Cast;
let administrator: Browser;

beforeAll(async () => {
  app = await sharedApp();
  rohini = await Cast.of(app);
  noida = await Cast.of(app, 'Noida');
  administrator = await rohini.as('administrator');
});
afterAll(() => app.close());

const NOBODY = '019ab000-0000-7000-8000-000000000000';
const MEMBER =
  '... on CareTeamPayload { member { id version lead discipline joinedOn leftOn staff { name } } child { disciplines } }';

const child = (name: string): Promise<string> => addChild(administrator, named({ name }));
const joining = (childId: string, part: Part, changes: object = {}): object => ({
  childId,
  staffId: rohini.staffId(part),
  discipline: 'PHYSIOTHERAPY',
  lead: false,
  ...changes,
});

interface Member {
  readonly id: string;
  readonly lead: boolean;
  readonly version: number;
  readonly staff: { readonly name: string };
}

async function teamOf(childId: string): Promise<readonly Member[]> {
  const { data } = await gql(
    administrator,
    'query ($id: ID!) { child(id: $id) { careTeam { id lead version staff { name } } } }',
    { id: childId },
  );
  return (data!['child'] as { careTeam: Member[] }).careTeam;
}

describe('joining the care team of a child', () => {
  it('is arranged by the administrator or the lead, from today on', async () => {
    const childId = await child('Joined By Lead');
    const lead = await rohini.as('lead');
    const joined = await change(lead, 'joinCareTeam', joining(childId, 'pt', { lead: true }), MEMBER);
    expect(joined).toMatchObject({
      member: {
        version: 1,
        lead: true,
        discipline: 'PHYSIOTHERAPY',
        joinedOn: '2026-11-23',
        leftOn: null,
        staff: { name: 'Priya Thomas' },
      },
      child: { disciplines: ['PHYSIOTHERAPY'] },
    });
    const { id } = joined['member'] as Member;
    expect(await teamOf(childId)).toMatchObject([{ id, staff: { name: 'Priya Thomas' } }]);
    expect(await trailOf(app, rohini.clinicId, id)).toMatchObject({
      audit: [
        {
          action: 'team:change',
          childId,
          staffId: rohini.staffId('lead'),
          details: { staffId: rohini.staffId('pt'), discipline: 'PHYSIOTHERAPY', lead: true },
        },
      ],
      outbox: [{ action: 'team:change', type: 'CareTeamMember', version: 1 }],
    });
  });

  it('asks for the discipline the person works in, and for one that exists', async () => {
    const childId = await child('Asked For Another');
    expect(await change(administrator, 'joinCareTeam', joining(childId, 'ot'), MEMBER)).toMatchObject({
      rule: 'NOT_THEIR_DISCIPLINE',
      data: { discipline: 'PHYSIOTHERAPY' },
    });
    expect(await change(administrator, 'joinCareTeam', joining(childId, 'desk'), MEMBER)).toMatchObject({
      rule: 'NOT_THEIR_DISCIPLINE',
    });
    expect(
      await change(administrator, 'joinCareTeam', joining(childId, 'ot', { discipline: 'DANCE' }), MEMBER),
    ).toMatchObject({ rule: 'UNKNOWN_CODE', data: { kind: 'DISCIPLINE', code: 'DANCE' } });
    expect(await teamOf(childId)).toEqual([]);
  });

  it('happens once, and only to people who work here', async () => {
    const childId = await child('Joined Twice');
    await joinTeam(rohini, childId, 'pt');
    expect(await change(administrator, 'joinCareTeam', joining(childId, 'pt'), MEMBER)).toMatchObject({
      rule: 'ALREADY_ON_TEAM',
    });
    const gone = await addStaff(app.owner, rohini.clinicId, { role: 'THERAPIST', discipline: 'PHYSIOTHERAPY' });
    await app.owner.query('update staff set active = false where id = $1', [gone.staffId]);
    expect(
      await change(administrator, 'joinCareTeam', joining(childId, 'pt', { staffId: gone.staffId }), MEMBER),
    ).toMatchObject({ rule: 'STAFF_NOT_ACTIVE' });
  });

  it('happens once, however many press the button at the same moment', async () => {
    const childId = await child('Pressed At Once');
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => change(administrator, 'joinCareTeam', joining(childId, 'pt'), MEMBER)),
    );
    expect(answers.map(({ __typename, rule }) => (rule as string | undefined) ?? __typename).sort()).toEqual([
      'ALREADY_ON_TEAM',
      'ALREADY_ON_TEAM',
      'ALREADY_ON_TEAM',
      'CareTeamPayload',
    ]);
  });

  it('as the one who answers for the child in a discipline hands that over from who did', async () => {
    const childId = await child('Handed Over');
    await made(administrator, 'joinCareTeam', joining(childId, 'pt', { lead: true }));
    await made(
      administrator,
      'joinCareTeam',
      joining(childId, 'ot', { discipline: 'OCCUPATIONAL_THERAPY', lead: true }),
    );
    await made(administrator, 'joinCareTeam', joining(childId, 'trainee', { lead: true }));
    const leads = (await teamOf(childId)).map(({ staff, lead, version }) => `${staff.name} ${lead} ${version}`);
    expect(leads.sort()).toEqual(['Om Tiwari true 1', 'Priya Thomas false 2', 'Tara Sen true 1']);
  });

  it('is not for therapists, trainees, the front desk or anyone who is not signed in', async () => {
    const childId = await child('Nobody Else Decides');
    for (const part of ['pt', 'trainee', 'desk', 'safeguarding'] as const) {
      expect(await change(await rohini.as(part), 'joinCareTeam', joining(childId, 'pt'), MEMBER)).toMatchObject({
        code: 'FORBIDDEN',
        allowedRoles: ['ADMINISTRATOR', 'LEAD_THERAPIST'],
      });
    }
    expect(await change(app.browser(), 'joinCareTeam', joining(childId, 'pt'), '')).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('knows neither children nor people of another clinic', async () => {
    const childId = await child('Stays At Home');
    const theirs = await addChild(await noida.as('desk'), named({ name: 'Far Away' }));
    for (const input of [
      joining(theirs, 'pt'),
      joining(NOBODY, 'pt'),
      joining('nonsense', 'pt'),
      joining(childId, 'pt', { staffId: noida.staffId('pt') }),
      joining(childId, 'pt', { staffId: NOBODY }),
      joining(childId, 'pt', { staffId: 'nonsense' }),
    ]) {
      expect(await change(administrator, 'joinCareTeam', input, MEMBER)).toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('leaving the care team of a child', () => {
  it('ends the membership today and keeps that there was one', async () => {
    const childId = await child('Left Behind');
    await joinTeam(rohini, childId, 'pt');
    const [member] = await teamOf(childId);
    const leaving = { memberId: member!.id, version: 1 };
    expect(await change(administrator, 'leaveCareTeam', leaving, MEMBER)).toMatchObject({
      member: { version: 2, leftOn: '2026-11-23' },
      child: { disciplines: [] },
    });
    const { data } = await gql(
      administrator,
      `query ($id: ID!, $childId: ID!) { node(id: $id) { ... on CareTeamMember { leftOn staff { name } } }
        child(id: $childId) { careTeam { id } formerCareTeam { id leftOn } } }`,
      { id: member!.id, childId },
    );
    expect(data).toEqual({
      node: { leftOn: '2026-11-23', staff: { name: 'Priya Thomas' } },
      child: { careTeam: [], formerCareTeam: [{ id: member!.id, leftOn: '2026-11-23' }] },
    });
    expect(await trailOf(app, rohini.clinicId, member!.id)).toMatchObject({
      audit: [{ details: { lead: false } }, { action: 'team:change', details: { leftOn: '2026-11-23' } }],
      outbox: [{ version: 1 }, { version: 2 }],
    });
    expect(await change(administrator, 'leaveCareTeam', { ...leaving, version: 2 }, MEMBER)).toMatchObject({
      rule: 'ALREADY_OVER',
    });
    await joinTeam(rohini, childId, 'pt');
  });

  it('answers a conflict to someone who saw an older row', async () => {
    const childId = await child('Seen Too Early');
    await joinTeam(rohini, childId, 'pt');
    const [member] = await teamOf(childId);
    expect(await change(administrator, 'leaveCareTeam', { memberId: member!.id, version: 7 }, MEMBER)).toMatchObject({
      __typename: 'VersionConflict',
      current: 1,
    });
    expect(await teamOf(childId)).toHaveLength(1);
  });

  it('is arranged by those who arrange joining, in their own clinic', async () => {
    const childId = await child('Not Yours To Move');
    await joinTeam(rohini, childId, 'pt');
    const [member] = await teamOf(childId);
    const leaving = { memberId: member!.id, version: 1 };
    expect(await change(await rohini.as('pt'), 'leaveCareTeam', leaving, MEMBER)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await change(app.browser(), 'leaveCareTeam', leaving, '')).toMatchObject({ code: 'UNAUTHENTICATED' });
    const elsewhere = await noida.as('administrator');
    for (const memberId of [member!.id, NOBODY, 'nonsense']) {
      expect(await change(elsewhere, 'leaveCareTeam', { memberId, version: 1 }, MEMBER)).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });
});

async function family(name: string): Promise<{ childId: string; mother: string; uncle: string }> {
  const uncle = { ...MOTHER, name: 'Mohan Namuna', relationship: 'OTHER', hasAuthority: false };
  const childId = await addChild(administrator, { ...named({ name }), guardians: [MOTHER, uncle] });
  const { data } = await gql(administrator, 'query ($id: ID!) { child(id: $id) { guardians { id } } }', {
    id: childId,
  });
  const [first, second] = (data!['child'] as { guardians: { id: string }[] }).guardians;
  return { childId, mother: first!.id, uncle: second!.id };
}

describe('consent to treatment', () => {
  const CONSENT = `... on TreatmentConsentPayload { consent { id how givenOn withdrawnOn version guardian { name } }
    child { consent { how } } }`;

  const given = { givenOn: '2026-11-20', how: 'SIGNED_ON_PAPER' };

  it('is recorded by the office or a therapist of the care team, and stands with the child', async () => {
    const { childId, mother } = await family('Consented');
    const input = { childId, guardianId: mother, ...given };
    const recorded = await change(await rohini.as('desk'), 'recordTreatmentConsent', input, CONSENT);
    expect(recorded).toMatchObject({
      consent: { ...given, withdrawnOn: null, version: 1, guardian: { name: 'Sunita Namuna' } },
      child: { consent: { how: 'SIGNED_ON_PAPER' } },
    });
    const { id } = recorded['consent'] as { id: string };
    expect(await trailOf(app, rohini.clinicId, id)).toMatchObject({
      audit: [{ action: 'consent:record', childId, details: given }],
      outbox: [{ type: 'TreatmentConsent', version: 1 }],
    });
    const pt = await rohini.as('pt');
    expect(await change(pt, 'recordTreatmentConsent', input, CONSENT)).toMatchObject({
      code: 'FORBIDDEN',
      rule: 'NOT_ON_CARE_TEAM',
    });
    await joinTeam(rohini, childId, 'pt');
    await made(pt, 'recordTreatmentConsent', input);
    expect(await change(await rohini.as('trainee'), 'recordTreatmentConsent', input, CONSENT)).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await change(app.browser(), 'recordTreatmentConsent', input, '')).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is taken from a guardian with authority, and has happened', async () => {
    const { childId, mother, uncle } = await family('Not By The Uncle');
    const record = (changes: object) =>
      change(administrator, 'recordTreatmentConsent', { childId, guardianId: mother, ...given, ...changes }, CONSENT);
    expect(await record({ guardianId: uncle })).toMatchObject({ rule: 'GUARDIAN_WITHOUT_AUTHORITY' });
    expect(await record({ givenOn: '2026-11-24' })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'givenOn', code: 'IN_FUTURE' }],
    });
  });

  it('is taken from a guardian of this very child', async () => {
    const { childId } = await family('First Family');
    const other = await family('Second Family');
    const theirs = await addChild(await noida.as('desk'), named({ name: 'Far Family' }));
    for (const input of [
      { childId, guardianId: other.mother },
      { childId, guardianId: NOBODY },
      { childId, guardianId: 'nonsense' },
      { childId: theirs, guardianId: other.mother },
    ]) {
      expect(await change(administrator, 'recordTreatmentConsent', { ...input, ...given }, CONSENT)).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });
});

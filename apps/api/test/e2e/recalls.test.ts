import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { gql } from '../support/browser.ts';
import { Cast, type Part } from '../support/cast.ts';
import { change, made } from '../support/change.ts';
import { AARAV, addChild, joinTeam, NOTHING_SAID, trailOf } from '../support/children.ts';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
});
afterAll(() => app.close());

const PALSY = { ...AARAV, triage: { ...NOTHING_SAID, conditions: ['CEREBRAL_PALSY'], concerns: ['POOR_BALANCE'] } };
const RECALLS = `query ($id: ID!) { child(id: $id) {
  recalls { recall name { en } why { hi } everyMonths lastOn dueOn standing discipline source }
  recallChecks { id recall doneOn level migrationPercent steady recordedBy { name } }
  precautions { precaution site } } }`;

interface Looked {
  readonly recalls: readonly { recall: string; dueOn: string; standing: string }[];
  readonly recallChecks: readonly { id: string; recall: string }[];
  readonly precautions: readonly { precaution: string }[];
}

let count = 0;
const newId = (): string => `0193e0d4-0000-7000-8000-1${String((count += 1)).padStart(11, '0')}`;

async function child(
  team: readonly ('ot' | 'pt' | 'trainee')[] = ['ot', 'pt'],
  input: object = PALSY,
): Promise<string> {
  const id = await addChild(await cast.as('administrator'), input);
  await joinTeam(cast, id, ...team);
  return id;
}
async function looked(id: string, part: Part = 'pt'): Promise<Looked> {
  const { data, errors } = await gql(await cast.as(part), RECALLS, { id });
  expect(errors).toBeUndefined();
  return (data as { child: Looked }).child;
}
const check = (childId: string, over: object): object => ({
  id: newId(),
  childId,
  recall: 'GMFCS_LEVEL',
  doneOn: '2026-11-20',
  ...over,
});
async function record(childId: string, over: object, part: Part = 'pt'): Promise<void> {
  await made(await cast.as(part), 'recordRecallCheck', check(childId, over));
}
async function needs(part: Part): Promise<readonly { child: { id: string }; dueOn: string; discipline: string }[]> {
  const { data } = await gql(
    await cast.as(part),
    '{ needsMe(first: 100, kinds: [RECALL]) { edges { node { child { id } dueOn discipline } } } }',
  );
  return (
    data as { needsMe: { edges: { node: { child: { id: string }; dueOn: string; discipline: string } }[] } }
  ).needsMe.edges.map(({ node }) => node);
}

describe('a child with cerebral palsy', () => {
  it('has a level asked for within thirty days of coming in, with why and by which schedule', async () => {
    const id = await child();
    expect(await looked(id)).toMatchObject({
      recalls: [
        {
          recall: 'GMFCS_LEVEL',
          name: { en: 'GMFCS level' },
          why: { hi: expect.stringMatching(/\p{Script=Devanagari}/u) },
          lastOn: null,
          dueOn: '2026-12-23',
          standing: 'DUE',
          discipline: 'PHYSIOTHERAPY',
          source: expect.stringContaining('2014'),
        },
      ],
      recallChecks: [],
    });
    const other = await child(['pt'], AARAV);
    expect((await looked(other)).recalls).toEqual([]);
  });

  it('has its hips looked at by the level, counted from what was done', async () => {
    const id = await child();
    await record(id, { level: 'IV' });
    await record(id, { recall: 'HIP_XRAY', doneOn: '2026-09-01', migrationPercent: 18, steady: true });
    expect(await looked(id)).toMatchObject({
      recalls: [
        { recall: 'HIP_EXAMINATION', dueOn: '2026-11-20', standing: 'OVERDUE', lastOn: null, everyMonths: 12 },
        { recall: 'HIP_XRAY', dueOn: '2027-09-01', standing: 'LATER', lastOn: '2026-09-01' },
        { recall: 'GMFCS_LEVEL', dueOn: '2027-11-20', lastOn: '2026-11-20' },
      ],
      recallChecks: [
        { recall: 'GMFCS_LEVEL', level: 'IV', migrationPercent: null },
        { recall: 'HIP_XRAY', level: null, migrationPercent: 18, steady: true },
      ],
    });
  });

  it('is counted anew when a birthday is put right and when a check is taken back', async () => {
    const id = await child();
    await record(id, { level: 'II' });
    const due = async () => (await looked(id)).recalls.find(({ recall }) => recall === 'GMFCS_LEVEL')?.dueOn;
    expect(await due()).toBe('2027-11-20');
    const administrator = await cast.as('administrator');
    const { data } = await gql(administrator, 'query ($id: ID!) { child(id: $id) { version } }', { id });
    const { version } = (data as { child: { version: number } }).child;
    await made(administrator, 'editChild', { childId: id, version, birthDate: '2023-01-10' });
    expect(await due()).toBe('2027-01-10');
    const [level] = (await looked(id)).recallChecks;
    await made(await cast.as('pt'), 'voidRecallCheck', { checkId: level!.id });
    expect(await looked(id)).toMatchObject({
      recalls: [{ recall: 'GMFCS_LEVEL', dueOn: '2026-12-23' }],
      recallChecks: [],
    });
    expect(await change(await cast.as('pt'), 'voidRecallCheck', { checkId: level!.id }, '')).toMatchObject({
      rule: 'ALREADY_VOIDED',
    });
  });

  it('with a displaced hip has its precaution at once, for both disciplines, and once', async () => {
    const id = await child();
    await record(id, { level: 'V' });
    await record(id, { recall: 'HIP_XRAY', migrationPercent: 34, steady: false });
    await record(id, { recall: 'HIP_XRAY', doneOn: '2026-11-21', migrationPercent: 36, steady: false });
    expect((await looked(id, 'ot')).precautions).toEqual([{ precaution: 'HIP_DISPLACEMENT_KNOWN', site: 'HIP' }]);
    const { rows } = await app.owner.query(
      "select type from outbox_events where child_id = $1 and type in ('recall:record', 'precaution:raise') order by id",
      [id],
    );
    expect(rows.filter(({ type }) => type === 'precaution:raise')).toHaveLength(1);
    expect(rows.filter(({ type }) => type === 'recall:record')).toHaveLength(3);
  });
});

describe('what is due', () => {
  it('waits for the physiotherapist of the team; for everybody, where there is none', async () => {
    const ours = await child(['ot', 'pt']);
    const withoutPhysio = await child(['ot']);
    const ids = async (part: Part) => (await needs(part)).map(({ child: { id } }) => id);
    expect(await ids('pt')).toContain(ours);
    expect(await ids('ot')).not.toContain(ours);
    expect(await ids('ot')).toContain(withoutPhysio);
    expect(await ids('pt')).not.toContain(withoutPhysio);
    expect(await ids('desk')).toEqual([]);
    await record(ours, { level: 'I' });
    expect((await needs('pt')).find(({ child: { id } }) => id === ours)).toMatchObject({ dueOn: '2026-11-20' });
  });
});

describe('a check', () => {
  it('is recorded once however often it is sent, and an id is not used for another', async () => {
    const id = await child();
    const input = check(id, { level: 'III' });
    const pt = await cast.as('pt');
    const sent = await Promise.all([1, 2, 3].map(() => change(pt, 'recordRecallCheck', input, '')));
    expect(sent.map(({ __typename }) => __typename)).toEqual(Array(3).fill('RecallCheckPayload'));
    expect((await looked(id)).recallChecks).toHaveLength(1);
    expect(await change(pt, 'recordRecallCheck', { ...input, level: 'II' }, '')).toMatchObject({
      rule: 'IDEMPOTENCY_MISMATCH',
    });
  });

  it.each<readonly [string, object, object]>([
    ['before the child was born', { doneOn: '2020-01-01', level: 'I' }, { rule: 'BEFORE_BIRTH' }],
    ['tomorrow', { doneOn: '2026-11-24', level: 'I' }, { fields: [{ path: 'doneOn' }] }],
    ['without its level', {}, { fields: [{ path: 'level' }] }],
    ['of an X-ray without a word on whether it is stable', { recall: 'HIP_XRAY' }, { fields: expect.anything() }],
  ])('is refused %s', async (_, over, refusal) => {
    const id = await child();
    expect(await change(await cast.as('pt'), 'recordRecallCheck', check(id, over), '')).toMatchObject(refusal);
  });

  it('is for the care team, and taken back by its author or the lead', async () => {
    const id = await child(['pt', 'trainee']);
    const said = check(id, { level: 'II' });
    expect(await change(await cast.as('ot'), 'recordRecallCheck', said, '')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await change(await cast.as('desk'), 'recordRecallCheck', said, '')).toMatchObject({ code: 'FORBIDDEN' });
    await record(id, { level: 'II' }, 'trainee');
    const [level] = (await looked(id)).recallChecks;
    const taken = { checkId: level!.id };
    expect(await change(await cast.as('pt'), 'voidRecallCheck', taken, '')).toMatchObject({ rule: 'NOT_YOUR_OWN' });
    await made(await cast.as('lead'), 'voidRecallCheck', taken);
  });
});

const OWN = `query ($id: ID!) { child(id: $id) {
  recalls { id recall lastOn dueOn standing name { en } why { hi } discipline source
    own { id what everyCount everyUnit owner { id } unattended version } }
  recallChecks { id recall done doneOn againOn note own { what } }
  endedRecalls { what endReason endedBy { id } } } }`;

interface OwnLooked {
  readonly recalls: readonly { id: string; recall: string; own: { id: string; version: number } | null }[];
  readonly recallChecks: readonly { id: string }[];
  readonly endedRecalls: readonly object[];
}

const own = async (id: string): Promise<OwnLooked> => {
  const { data, errors } = await gql(await cast.as('ot'), OWN, { id });
  expect(errors).toBeUndefined();
  return (data as { child: OwnLooked }).child;
};
const splint = (over: object = {}) => ({
  what: 'Splint at the right hand',
  why: 'It is outgrown in half a year.',
  everyCount: 6,
  everyUnit: 'MONTH',
  firstDueOn: '2026-12-10',
  ownerId: cast.staffId('ot'),
  ...over,
});
const may = async (part: Part, name: string, input: object) => change(await cast.as(part), name, input, '');
const waiting = async (part: Part, id: string): Promise<readonly object[]> => {
  const { data } = await gql(
    await cast.as(part),
    '{ needsMe(first: 100, kinds: [RECALL]) { edges { node { dueOn discipline child { id } recall { own { what } } } } } }',
  );
  const { edges } = (data as { needsMe: { edges: { node: { child: { id: string } } }[] } }).needsMe;
  return edges.map(({ node }) => node).filter((node) => node.child.id === id);
};

describe('what the clinic itself wants looked at again', () => {
  let id: string;
  const held = async () => {
    const found = (await own(id)).recalls.find(({ recall }) => recall === 'OWN')?.own;
    return { ownRecallId: found!.id, version: found!.version };
  };
  const again = { dueOn: '2026-12-10', discipline: null, recall: { own: { what: 'Splint at the right hand' } } };

  it('stands beside what a schedule asks for, and waits on Today for its owner alone', async () => {
    id = await child(['ot', 'pt', 'trainee']);
    const input = { id: newId(), childId: id, ...splint() };
    await made(await cast.as('ot'), 'addOwnRecall', input);
    await made(await cast.as('ot'), 'addOwnRecall', input);
    expect(await may('ot', 'addOwnRecall', { ...input, everyCount: 3 })).toMatchObject({
      rule: 'IDEMPOTENCY_MISMATCH',
    });
    expect((await own(id)).recalls).toMatchObject([
      {
        recall: 'OWN',
        name: { en: 'Splint at the right hand' },
        why: { hi: 'It is outgrown in half a year.' },
        lastOn: null,
        dueOn: '2026-12-10',
        standing: 'DUE',
        discipline: null,
        source: null,
        own: { everyCount: 6, everyUnit: 'MONTH', owner: { id: cast.staffId('ot') }, unattended: false, version: 1 },
      },
      { recall: 'GMFCS_LEVEL', own: null, discipline: 'PHYSIOTHERAPY' },
    ]);
    expect(await waiting('ot', id)).toEqual([{ ...again, child: { id } }]);
    expect(await waiting('pt', id)).toMatchObject([{ discipline: 'PHYSIOTHERAPY', recall: { own: null } }]);
    expect(await trailOf(app, cast.clinicId, input.id)).toMatchObject({
      audit: [{ action: 'recall:add', type: 'OwnRecall', childId: id, details: { everyCount: 6, everyUnit: 'MONTH' } }],
      outbox: [{ action: 'recall:add' }],
    });
  });

  it('is for a therapist of the team or a lead to add, and for somebody who can see to it', async () => {
    const input = () => ({ id: newId(), childId: id, ...splint() });
    expect(await change(app.browser(), 'addOwnRecall', input(), '')).toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const part of ['trainee', 'desk', 'administrator'] as const) {
      expect(await may(part, 'addOwnRecall', input())).toMatchObject({ code: 'FORBIDDEN' });
    }
    const noida = await Cast.of(app, 'Noida');
    expect(await change(await noida.as('lead'), 'addOwnRecall', input(), '')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await change(await noida.as('lead'), 'endOwnRecall', { ...(await held()), reason: 'x' }, '')).toMatchObject({
      code: 'NOT_FOUND',
    });
    for (const [over, answer] of [
      [{ ownerId: cast.staffId('desk') }, { rule: 'OWNER_NOT_ON_TEAM' }],
      [{ ownerId: noida.staffId('ot') }, { code: 'NOT_FOUND' }],
      [{ firstDueOn: '2001-01-01' }, { rule: 'BEFORE_BIRTH' }],
      [{ what: '' }, { __typename: 'InvalidInput' }],
      [{ everyCount: 0 }, { __typename: 'InvalidInput' }],
    ] as const) {
      expect(await may('ot', 'addOwnRecall', { ...input(), ...over })).toMatchObject(answer);
    }
    expect((await own(id)).recalls).toHaveLength(2);
  });

  it('is done, and counted from that day, and taken back', async () => {
    const { ownRecallId } = await held();
    const input = { id: newId(), ownRecallId, done: true, doneOn: '2026-11-22', note: 'New splint made' };
    await made(await cast.as('trainee'), 'recordOwnRecall', input);
    await made(await cast.as('trainee'), 'recordOwnRecall', input);
    expect(await own(id)).toMatchObject({
      recalls: [{ recall: 'GMFCS_LEVEL' }, { lastOn: '2026-11-22', dueOn: '2027-05-22', standing: 'LATER' }],
      recallChecks: [{ recall: 'OWN', done: true, doneOn: '2026-11-22', note: 'New splint made' }],
    });
    expect(await waiting('ot', id)).toEqual([]);
    await made(await cast.as('trainee'), 'voidRecallCheck', { checkId: input.id });
    expect(await waiting('ot', id)).toEqual([{ ...again, child: { id } }]);
  });

  it('is not done for a reason, and asked for again on the day that was said', async () => {
    const { ownRecallId } = await held();
    const input = { id: newId(), ownRecallId, done: false, doneOn: '2026-11-23', againOn: '2026-12-01' };
    expect(await may('pt', 'recordOwnRecall', input)).toMatchObject({ fields: [{ path: 'note', code: 'MISSING' }] });
    await made(await cast.as('pt'), 'recordOwnRecall', { ...input, note: 'He was ill' });
    expect(await waiting('ot', id)).toEqual([{ ...again, dueOn: '2026-12-01', child: { id } }]);
  });

  it('is changed by whoever saw it as it is, with another owner and interval', async () => {
    const seen = await held();
    const changed = splint({ everyCount: 8, everyUnit: 'WEEK', ownerId: cast.staffId('pt') });
    const written = async () => {
      const { audit, outbox } = await trailOf(app, cast.clinicId, seen.ownRecallId);
      return [(await held()).version, audit.length, outbox.length];
    };
    expect(await may('ot', 'changeOwnRecall', { ...seen, version: 7, ...changed })).toMatchObject({
      __typename: 'VersionConflict',
      current: 1,
    });
    const before = await written();
    await made(await cast.as('ot'), 'changeOwnRecall', { ...seen, ...splint() });
    expect(await written()).toEqual(before);
    await made(await cast.as('ot'), 'changeOwnRecall', { ...seen, ...changed });
    expect(await written()).toEqual(before.map((each) => each + 1));
    expect(await waiting('ot', id)).toEqual([]);
    expect(await waiting('pt', id)).toHaveLength(2);
  });

  it('waits for the whole team once its owner has left it', async () => {
    const { data } = await gql(
      await cast.as('ot'),
      'query ($id: ID!) { child(id: $id) { careTeam { id version staff { id } } } }',
      {
        id,
      },
    );
    const { careTeam } = (data as { child: { careTeam: { id: string; version: number; staff: { id: string } }[] } })
      .child;
    const { id: memberId, version } = careTeam.find(({ staff }) => staff.id === cast.staffId('pt'))!;
    await made(await cast.as('administrator'), 'leaveCareTeam', { memberId, version });
    expect(await waiting('ot', id)).toMatchObject([{ recall: again.recall }]);
    expect((await own(id)).recalls[0]).toMatchObject({ own: { unattended: true } });
  });

  it('ends with a reason: nothing is due of it any more, and what was recorded stays', async () => {
    const seen = await held();
    expect(await may('ot', 'endOwnRecall', { ...seen, reason: ' ' })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await may('trainee', 'endOwnRecall', { ...seen, reason: 'x' })).toMatchObject({ code: 'FORBIDDEN' });
    await made(await cast.as('ot'), 'endOwnRecall', { ...seen, reason: 'He needs no splint any more.' });
    expect(await own(id)).toMatchObject({
      recalls: [{ recall: 'GMFCS_LEVEL' }],
      recallChecks: [{ done: false, againOn: '2026-12-01', own: { what: 'Splint at the right hand' } }],
      endedRecalls: [{ endReason: 'He needs no splint any more.', endedBy: { id: cast.staffId('ot') } }],
    });
    expect(await waiting('ot', id)).toEqual([]);
    const over = { rule: 'ALREADY_OVER' };
    const after = { ...seen, version: seen.version + 1 };
    expect(await may('ot', 'endOwnRecall', { ...after, reason: 'x' })).toMatchObject(over);
    expect(await may('ot', 'changeOwnRecall', { ...after, ...splint() })).toMatchObject(over);
    const late = { id: newId(), ownRecallId: seen.ownRecallId, done: true, doneOn: '2026-11-23' };
    expect(await may('ot', 'recordOwnRecall', late)).toMatchObject(over);
    expect((await own(id)).recallChecks).toHaveLength(1);
  });

  it('is not recorded as what a schedule asks for', async () => {
    const input = { id: newId(), childId: id, recall: 'OWN', doneOn: '2026-11-20' };
    expect(await may('ot', 'recordRecallCheck', input)).toMatchObject({ __typename: 'InvalidInput' });
  });
});

import { randomUUID } from 'node:crypto';
import { TASK_NOTICE_DAYS, taskWaitsFor } from '@trellis/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';
import { change, type Changed, made } from '../support/change.ts';
import { trailOf } from '../support/children.ts';
import { layPractice, type Practice } from '../support/plan-rows.ts';

const CONFERENCE = `id version happenedAt talkedAbout takenBackReason mayCorrect recordedBy { name }
  people { part id name role code }
  decisions { text about aboutId aboutWords discipline heldOn standing }
  tasks { id version what owner { id } dueOn state standing reason acts earlier { owner dueOn state said } }
  earlier { talkedAbout people { name } decisions reason changedBy { name } }`;
const DONE = `... on CaseConferencePayload { conference { ${CONFERENCE} } }`;
const TASK = `... on ConferenceTaskPayload { task { id version state reason dueOn owner { id } acts } }`;

interface Conference {
  readonly id: string;
  readonly version: number;
  readonly decisions: readonly { standing: string | null }[];
  readonly tasks: readonly { id: string; version: number; earlier: readonly object[] }[];
}

let app: TestApp;
let practice: Practice;
let ot: Browser;
let pt: Browser;

beforeAll(async () => {
  app = await sharedApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  practice = await layPractice(app.owner);
  [ot, pt] = [await app.signIn(practice.ot.email), await app.signIn(practice.pt.email)];
});

const task = (over: object = {}) => ({
  id: randomUUID(),
  what: 'Measure the desk at school',
  ownerId: practice.pt.staffId,
  dueOn: '2026-11-25',
  ...over,
});
const said = (over: object = {}) => ({
  id: randomUUID(),
  childId: practice.child.childId,
  happenedAt: '2026-11-20T15:30:00+05:30',
  people: [
    { part: 'STAFF', staffId: practice.ot.staffId },
    { part: 'GUARDIAN', guardianId: practice.child.guardianId },
    { part: 'OTHER', name: 'Mr Iyer', role: 'class teacher' },
    { part: 'CHILD' },
  ],
  talkedAbout: 'How she sits in class',
  decisions: [
    { text: 'A footrest at school' },
    { text: 'Stairs: fewer steps first', about: 'GOAL', aboutId: practice.plan.stairs },
  ],
  tasks: [task()],
  ...over,
});

async function recorded(over: object = {}, by: Browser = ot): Promise<Conference> {
  const answer = await made(by, 'recordCaseConference', said(over), DONE);
  return answer['conference'] as Conference;
}
async function read(id: string, by: Browser = ot): Promise<Conference> {
  const { data, errors } = await gql(by, `query ($id: ID!) { caseConference(id: $id) { ${CONFERENCE} } }`, { id });
  expect(errors).toBeUndefined();
  return (data as { caseConference: Conference }).caseConference;
}
/** Whether a caller is told of a conference at all. */
async function isThere(id: string, by: Browser = ot): Promise<boolean> {
  const { errors } = await gql(by, 'query ($id: ID!) { caseConference(id: $id) { id } }', { id });
  const codes = errors?.map(({ extensions }) => extensions?.['code']) ?? [];
  expect(codes.filter((code) => code !== 'NOT_FOUND')).toEqual([]);
  return codes.length === 0;
}
async function needs(by: Browser): Promise<readonly { dueOn: string; conferenceTask: { what: string } }[]> {
  const { data } = await gql(
    by,
    `{ needsMe(first: 100, kinds: [CONFERENCE_TASK]) { edges { node {
      dueOn child { id } conferenceTask { what conference { id } } } } } }`,
  );
  return (
    data as { needsMe: { edges: { node: { dueOn: string; conferenceTask: { what: string } } }[] } }
  ).needsMe.edges.map(({ node }) => node);
}
const settle = (by: Browser, taskId: string, version: number, act: string, reason = ''): Promise<Changed> =>
  change(by, 'settleConferenceTask', { taskId, version, act, reason }, TASK);

describe('a case conference', () => {
  it('is one record: who, when, about what, what was decided, and who does what until when', async () => {
    const conference = await recorded();
    expect(conference).toMatchObject({
      happenedAt: '2026-11-20T10:00:00.000Z',
      talkedAbout: 'How she sits in class',
      mayCorrect: true,
      people: [
        { part: 'STAFF', id: practice.ot.staffId, code: 'OCCUPATIONAL_THERAPY' },
        { part: 'GUARDIAN', name: 'Lata Nair', code: 'MOTHER' },
        { part: 'OTHER', id: null, name: 'Mr Iyer', role: 'class teacher' },
        { part: 'CHILD', name: '' },
      ],
      decisions: [
        { text: 'A footrest at school', about: null, standing: null },
        {
          about: 'GOAL',
          aboutId: practice.plan.stairs,
          aboutWords: expect.stringMatching(/stairs/iu),
          standing: 'NOT_YET',
        },
      ],
      tasks: [{ what: 'Measure the desk at school', state: 'OPEN', standing: 'DUE', acts: ['DONE', 'SET_ASIDE'] }],
      earlier: [],
    });
    const { audit, outbox } = await trailOf(app, practice.clinicId, conference.id);
    expect(audit.filter((each) => (each as { action: string }).action === 'conference:record')).toHaveLength(1);
    expect(JSON.stringify(audit)).not.toMatch(/Iyer|class|footrest/u);
    expect(outbox).toEqual([{ action: 'conference:record', type: 'CaseConference', version: 1 }]);
  });

  it('is recorded once however often it is sent, and an id is not used for another', async () => {
    const input = said();
    const sent = await Promise.all([1, 2, 3].map(() => change(ot, 'recordCaseConference', input, '')));
    expect(sent.map(({ __typename }) => __typename)).toEqual(Array(3).fill('CaseConferencePayload'));
    expect((await read(input.id)).tasks).toHaveLength(1);
    const other = { ...input, tasks: [task({ what: 'Something else' })] };
    expect(await change(ot, 'recordCaseConference', other, '')).toMatchObject({ rule: 'IDEMPOTENCY_MISMATCH' });
    expect(await change(ot, 'recordCaseConference', said({ tasks: input.tasks }), '')).toMatchObject({
      rule: 'IDEMPOTENCY_MISMATCH',
    });
  });

  it.each<readonly [string, () => object, object]>([
    ['tomorrow', () => ({ happenedAt: '2026-11-24T09:00:00Z' }), { rule: 'HAPPENED_IN_FUTURE' }],
    ['without anybody', () => ({ people: [] }), { fields: [{ path: 'people', code: 'TOO_FEW' }] }],
    [
      'with a guardian of another child',
      () => ({ people: [{ part: 'GUARDIAN', guardianId: randomUUID() }] }),
      { code: 'NOT_FOUND' },
    ],
    [
      'on a goal of another plan',
      () => ({ decisions: [{ text: 'x', about: 'GOAL', aboutId: randomUUID() }] }),
      { code: 'NOT_FOUND' },
    ],
    ['with a task due before it', () => ({ tasks: [task({ dueOn: '2026-11-19' })] }), { rule: 'TASK_DUE_TOO_EARLY' }],
    [
      'with a task of one who is not on the team',
      () => ({ tasks: [task({ ownerId: practice.frontDesk.staffId })] }),
      { rule: 'TASK_OWNER_NOT_ON_TEAM' },
    ],
  ])('is refused %s, and nothing of it is kept', async (_, over, refusal) => {
    const input = said(over());
    expect(await change(ot, 'recordCaseConference', input, '')).toMatchObject(refusal);
    expect(await isThere(input.id)).toBe(false);
  });

  it('is for the care team alone', async () => {
    const desk = await app.signIn(practice.frontDesk.email);
    expect(await change(desk, 'recordCaseConference', said(), '')).toMatchObject({ code: 'FORBIDDEN' });
    const stranger = await app.signIn(practice.stranger.email);
    expect(await change(stranger, 'recordCaseConference', said(), '')).toMatchObject({ code: 'FORBIDDEN' });
    const { id } = await recorded();
    expect(await isThere(id, stranger)).toBe(false);
    expect(await isThere(id)).toBe(true);
  });

  it('is in the list of the child with a count, by open tasks and by day, and in the timeline', async () => {
    const first = await recorded({ happenedAt: '2026-10-05T09:00:00Z', tasks: [] });
    const second = await recorded();
    const list = async (args: string) => {
      const document = `query ($id: ID!) { child(id: $id) {
        caseConferences(first: 1${args}) { totalCount pageInfo { hasNextPage } edges { node { id } } }
        timeline(first: 50, kinds: [CONFERENCE]) { edges { node { kind by conference { id } } } } } }`;
      const { data } = await gql(ot, document, { id: practice.child.childId });
      return (data as { child: { caseConferences: object; timeline: object } }).child;
    };
    expect(await list('')).toMatchObject({
      caseConferences: { totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { id: second.id } }] },
      timeline: { edges: [{ node: { conference: { id: second.id } } }, { node: { conference: { id: first.id } } }] },
    });
    expect(await list(', openTasks: true')).toMatchObject({ caseConferences: { totalCount: 1 } });
    expect(await list(', until: "2026-10-05"')).toMatchObject({
      caseConferences: { totalCount: 1, edges: [{ node: { id: first.id } }] },
    });
    await made(ot, 'takeBackCaseConference', { conferenceId: second.id, version: 1, reason: 'Of another child' });
    expect(await list('')).toMatchObject({ caseConferences: { totalCount: 1 }, timeline: { edges: [{}] } });
    expect(await list(', takenBack: true')).toMatchObject({ caseConferences: { totalCount: 2 } });
  });
});

describe('what was decided about the plan', () => {
  it('is done by the plan’s own edits, and tells how far it has come', async () => {
    const { id } = await recorded();
    const standing = async () => (await read(id)).decisions[1]?.standing;
    expect(await standing()).toBe('NOT_YET');
    const { planId, stairs } = practice.plan;
    const plan = await gql(ot, 'query ($id: ID!) { carePlan(id: $id) { version } }', { id: planId });
    const { version } = (plan.data as { carePlan: { version: number } }).carePlan;
    const opened = await made(
      ot,
      'openDraft',
      { planId, version },
      '... on PlanPayload { planVersion { id goals { version goal { id } } } }',
    );
    const draft = opened['planVersion'] as { id: string; goals: { version: number; goal: { id: string } }[] };
    expect(await standing()).toBe('NOT_YET');
    const row = draft.goals.find(({ goal }) => goal.id === stairs)!;
    await made(pt, 'editGoal', {
      versionId: draft.id,
      goalId: stairs,
      version: row.version,
      statement: 'Climbs six steps at school',
    });
    expect(await standing()).toBe('IN_DRAFT');
  });
});

/** The same conference put right in one field. */
function correction(conference: Conference, over: object = {}) {
  const { id: _, childId: __, tasks: ___, ...words } = said();
  const first = { conferenceId: conference.id, version: conference.version, reason: 'It was about lunch' };
  return { ...first, ...words, talkedAbout: 'How she sits at lunch', ...over };
}

describe('a case conference that was written wrong', () => {
  it('is put right by who recorded it, and what it said stays beside it', async () => {
    const conference = await recorded();
    const input = correction(conference);
    expect(await change(pt, 'correctCaseConference', input, '')).toMatchObject({ rule: 'NOT_YOUR_OWN' });
    expect(await made(ot, 'correctCaseConference', input, DONE)).toMatchObject({
      conference: {
        version: 2,
        talkedAbout: 'How she sits at lunch',
        tasks: [{ state: 'OPEN' }],
        earlier: [{ talkedAbout: 'How she sits in class', reason: 'It was about lunch' }],
      },
    });
    expect(await change(ot, 'correctCaseConference', input, '')).toMatchObject({
      __typename: 'VersionConflict',
      current: 2,
    });
    const again = correction({ ...conference, version: 2 });
    expect(await change(ot, 'correctCaseConference', again, '')).toMatchObject({ rule: 'CONFERENCE_UNCHANGED' });
    expect(await change(ot, 'correctCaseConference', { ...again, reason: ' ' }, '')).toMatchObject({
      fields: [{ path: 'reason' }],
    });
  });

  it('is taken back with a reason: it and its tasks wait for nobody any more', async () => {
    const conference = await recorded();
    expect(await needs(pt)).toHaveLength(1);
    const taken = { conferenceId: conference.id, version: 1, reason: 'Of another child' };
    expect(await change(pt, 'takeBackCaseConference', taken, '')).toMatchObject({ rule: 'NOT_YOUR_OWN' });
    expect(await made(ot, 'takeBackCaseConference', taken, DONE)).toMatchObject({
      conference: { takenBackReason: 'Of another child', mayCorrect: false, tasks: [{ acts: [] }] },
    });
    expect(await needs(pt)).toEqual([]);
    const [one] = conference.tasks;
    expect(await settle(pt, one!.id, 1, 'DONE')).toMatchObject({ rule: 'CONFERENCE_TAKEN_BACK' });
    const more = { ...task(), conferenceId: conference.id };
    expect(await change(pt, 'giveConferenceTask', more, '')).toMatchObject({ rule: 'CONFERENCE_TAKEN_BACK' });
    expect(await change(ot, 'takeBackCaseConference', { ...taken, version: 2 }, '')).toMatchObject({
      rule: 'CONFERENCE_TAKEN_BACK',
    });
  });
});

describe('a task of a case conference', () => {
  it('waits for its owner from three days before its day, and for the team once the owner has left', async () => {
    await recorded({ tasks: [task(), task({ what: 'Later', dueOn: '2026-11-27' })] });
    expect(await needs(pt)).toMatchObject([
      { dueOn: '2026-11-25', conferenceTask: { what: 'Measure the desk at school' } },
    ]);
    expect(await needs(ot)).toEqual([]);
    await app.owner.query(`update care_team_members set left_on = '2026-11-23' where staff_id = $1`, [
      practice.pt.staffId,
    ]);
    expect(await needs(ot)).toHaveLength(1);
    expect(await needs(pt)).toEqual([]);
    expect(await needs(await app.signIn(practice.lead.email))).toHaveLength(1);
    const team = [practice.ot.staffId];
    const waits = { today: '2026-11-23', noticeDays: TASK_NOTICE_DAYS, ownerAttends: false, team };
    const left = { owner: practice.pt.staffId, dueOn: '2026-11-25', open: true };
    expect(taskWaitsFor(left, waits)).toEqual([practice.ot.staffId]);
  });

  it('is done, set aside with a reason, and opened again, with what it was before beside it', async () => {
    const conference = await recorded();
    const id = conference.tasks[0]!.id;
    expect(await settle(ot, id, 1, 'SET_ASIDE')).toMatchObject({ rule: 'REASON_NEEDED' });
    expect(await settle(ot, id, 1, 'SET_ASIDE', 'School has one')).toMatchObject({
      task: { version: 2, state: 'SET_ASIDE', reason: 'School has one', acts: ['REOPEN'] },
    });
    expect(await needs(pt)).toEqual([]);
    expect(await settle(ot, id, 1, 'DONE')).toMatchObject({ __typename: 'VersionConflict', current: 2 });
    expect(await settle(ot, id, 2, 'DONE')).toMatchObject({ rule: 'TASK_SETTLED' });
    expect(await settle(pt, id, 2, 'REOPEN')).toMatchObject({ task: { state: 'OPEN', reason: '' } });
    expect(await settle(pt, id, 3, 'DONE', 'Footrest ordered')).toMatchObject({ task: { state: 'DONE' } });
    expect((await read(conference.id)).tasks[0]?.earlier).toMatchObject([
      { state: 'OPEN' },
      { state: 'SET_ASIDE', said: 'School has one' },
      { state: 'OPEN' },
    ]);
  });

  it('is passed on to another of the team, and one more is given later', async () => {
    const conference = await recorded();
    const taskId = conference.tasks[0]!.id;
    const passed = { taskId, version: 1, ownerId: practice.ot.staffId, dueOn: '2026-11-24' };
    expect(await made(pt, 'passOnConferenceTask', passed, TASK)).toMatchObject({
      task: { version: 2, owner: { id: practice.ot.staffId }, dueOn: '2026-11-24' },
    });
    expect(await needs(ot)).toHaveLength(1);
    expect(await change(pt, 'passOnConferenceTask', { ...passed, version: 2 }, '')).toMatchObject({
      rule: 'TASK_UNCHANGED',
    });
    const away = { ...passed, version: 2, ownerId: practice.frontDesk.staffId };
    expect(await change(pt, 'passOnConferenceTask', away, '')).toMatchObject({ rule: 'TASK_OWNER_NOT_ON_TEAM' });
    const more = { ...task({ what: 'Ring the school' }), conferenceId: conference.id };
    await made(pt, 'giveConferenceTask', more);
    await made(pt, 'giveConferenceTask', more);
    expect(await change(pt, 'giveConferenceTask', { ...more, what: 'Other' }, '')).toMatchObject({
      rule: 'IDEMPOTENCY_MISMATCH',
    });
    expect((await read(conference.id)).tasks).toHaveLength(2);
    const desk = await app.signIn(practice.frontDesk.email);
    expect(await change(desk, 'passOnConferenceTask', passed, '')).toMatchObject({ code: 'FORBIDDEN' });
  });
});

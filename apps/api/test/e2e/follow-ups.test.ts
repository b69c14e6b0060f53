import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { Cast, type Part } from '../support/cast.ts';
import { trailOf } from '../support/children.ts';
import { JointPlan } from '../support/joint-plan.ts';

const FOLLOW_UPS = `query ($id: ID!) { child(id: $id) { followUps { id months dueOn from closedOn levelAtClosing setting
  scaleEdition levels { level text } owner { id } unattended state result setAsideReason note settledBy { id } version
  observation { id level levelWords setting seenBy } goal { id state outcome version reachedProposal { observationIds } } } } }`;

interface FollowUp {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly goal: object;
}

let app: TestApp;
let cast: Cast;
let story: JointPlan;
let goalId: string;

const followUps = async (part: Part = 'ot'): Promise<readonly [FollowUp, FollowUp]> => {
  const { child } = await story.ask<{ child: { followUps: [FollowUp, FollowUp] } }>(part, FOLLOW_UPS, {
    id: story.childId,
  });
  return child.followUps;
};
const held = async (at: 0 | 1) => {
  const { id: followUpId, version } = (await followUps())[at];
  return { followUpId, version };
};
const second = async (over: object) => ({ ...(await held(1)), ...over });
const see = (level: number, happenedAt: string) =>
  story.do('ot', 'recordObservation', {
    id: randomUUID(),
    goalId,
    scaleEdition: 1,
    level,
    setting: 'HOME',
    seenBy: 'REPORTED_BY_CARER',
    remarks: [],
    note: '',
    happenedAt,
  });
const seen = async (over: object = {}) => ({
  ...(await held(0)),
  id: randomUUID(),
  scaleEdition: 1,
  level: 1,
  setting: 'HOME',
  seenBy: 'REPORTED_BY_CARER',
  seenOn: '2027-03-01',
  note: 'his mother says so',
  ...over,
});
const waitsFor = async (part: Part): Promise<readonly string[]> => {
  const { needsMe } = await story.ask<{ needsMe: { edges: { node: { dueOn: string } }[] } }>(
    part,
    '{ needsMe(first: 20, kinds: [FOLLOW_UP]) { edges { node { dueOn goal { id statement } child { id } } } } }',
    {},
  );
  return needsMe.edges.map(({ node }) => node.dueOn);
};
const rowVersion = async () => {
  const { goal } = await story.ask<{ goal: { version: number } }>(
    'ot',
    'query ($id: ID!) { goal(id: $id) { version } }',
    {
      id: goalId,
    },
  );
  return goal.version;
};

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
  story = await JointPlan.of(app, cast);
  goalId = (await story.activate()).goals[0]!.goal.id;
  cast.sleep(10);
  await see(0, '2026-11-25T12:00:00+05:30');
  await see(1, '2026-11-29T12:00:00+05:30');
  await see(-1, '2026-12-01T12:00:00+05:30');
});
afterAll(() => app.close());

describe('a goal that was reached', () => {
  it('is looked at again after three and six months, by its therapist, at the level it was closed at', async () => {
    await story.do('ot', 'closeGoal', {
      goalId,
      version: await rowVersion(),
      outcome: 'REACHED',
      reason: 'seen twice',
    });
    const open = {
      closedOn: '2026-12-03',
      levelAtClosing: 1,
      setting: 'HOME',
      scaleEdition: 1,
      owner: { id: cast.staffId('ot') },
      unattended: false,
      state: 'OPEN',
      result: null,
      observation: null,
      goal: { id: goalId, state: 'CLOSED', outcome: 'REACHED' },
    };
    expect(await followUps('pt')).toMatchObject([
      { ...open, months: 3, dueOn: '2027-03-03', from: '2027-02-17' },
      { ...open, months: 6, dueOn: '2027-06-03', from: '2027-05-20' },
    ]);
    expect(await waitsFor('ot')).toEqual([]);
    expect(await story.try('ot', 'recordFollowUp', await seen({ seenOn: '2026-12-02' }))).toMatchObject({
      rule: 'FOLLOW_UP_TOO_EARLY',
      data: { from: '2027-02-17' },
    });
    expect(await story.try('ot', 'recordFollowUp', await seen())).toMatchObject({
      fields: [{ path: 'seenOn', code: 'IN_FUTURE' }],
    });
  });

  it('is handed to one of the team who may record it, by a therapist of the team', async () => {
    const to = async (part: Part) => ({ ...(await held(0)), ownerId: cast.staffId(part) });
    expect(await story.try('trainee', 'handFollowUpOver', await to('pt'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await story.try('ot', 'handFollowUpOver', await to('desk'))).toMatchObject({ rule: 'OWNER_NOT_ON_TEAM' });
    expect(await story.try('ot', 'handFollowUpOver', { ...(await to('pt')), version: 7 })).toMatchObject({
      __typename: 'VersionConflict',
      current: 1,
    });
    await story.do('ot', 'handFollowUpOver', await to('pt'));
    const [first] = await followUps();
    expect(first).toMatchObject({ owner: { id: cast.staffId('pt') }, version: 2 });
    expect((await trailOf(app, cast.clinicId, first.id)).audit).toMatchObject([
      {
        action: 'follow-up:hand-over',
        details: { goal: goalId, months: 3, from: cast.staffId('ot'), to: cast.staffId('pt') },
      },
    ]);
  });

  it('waits on the day for its owner, and for everybody who treats the child once the owner has left the team', async () => {
    cast.sleep(90);
    expect([await waitsFor('ot'), await waitsFor('pt'), await waitsFor('lead')]).toEqual([[], ['2027-03-03'], []]);
    const { child } = await story.ask<{
      child: { careTeam: { id: string; version: number; staff: { id: string } }[] };
    }>('ot', 'query ($id: ID!) { child(id: $id) { careTeam { id version staff { id } } } }', { id: story.childId });
    const { id: memberId, version } = child.careTeam.find(({ staff }) => staff.id === cast.staffId('pt'))!;
    await story.do('administrator', 'leaveCareTeam', { memberId, version });
    expect((await followUps())[0]).toMatchObject({ unattended: true });
    expect([await waitsFor('ot'), await waitsFor('lead')]).toEqual([['2027-03-03'], ['2027-03-03']]);
    await story.do('ot', 'handFollowUpOver', { ...(await held(0)), ownerId: cast.staffId('ot') });
    expect([await waitsFor('ot'), await waitsFor('lead')]).toEqual([['2027-03-03'], []]);
  });

  it('is told by what was seen then, once, and stays as it is whatever that was', async () => {
    const before = (await followUps())[0].goal;
    const said = await seen({ level: 0 });
    await story.do('trainee', 'recordFollowUp', said);
    await story.do('trainee', 'recordFollowUp', said);
    expect(await story.try('trainee', 'recordFollowUp', { ...said, level: 2 })).toMatchObject({
      rule: 'IDEMPOTENCY_MISMATCH',
    });
    expect(await story.try('ot', 'recordFollowUp', await seen())).toMatchObject({ rule: 'FOLLOW_UP_SETTLED' });
    const [first] = await followUps();
    expect(first).toMatchObject({
      state: 'SEEN',
      result: 'LOST',
      settledBy: { id: cast.staffId('trainee') },
      observation: {
        id: said.id,
        level: 0,
        levelWords: '3-4 evenings of 7',
        setting: 'HOME',
        seenBy: 'REPORTED_BY_CARER',
      },
      goal: before,
    });
    expect(await waitsFor('ot')).toEqual([]);
    const trail = await trailOf(app, cast.clinicId, first.id);
    expect(trail.audit.at(-1)).toMatchObject({
      action: 'follow-up:record',
      details: { goal: goalId, months: 3, observation: said.id },
    });
  });

  it('waits again when what was seen is taken back, and is held where it was seen in its own setting', async () => {
    const [{ id }] = await followUps();
    const { observation } = (await followUps())[0] as unknown as { observation: { id: string } };
    await story.do('lead', 'voidObservation', { observationId: observation.id, reason: 'WRONG_VALUE' });
    expect((await followUps())[0]).toMatchObject({ id, state: 'OPEN', observation: null, settledBy: null });
    expect(await waitsFor('ot')).toEqual(['2027-03-03']);
    expect(await story.try('ot', 'recordFollowUp', await seen({ id: observation.id, level: 0 }))).toMatchObject({
      rule: 'IDEMPOTENCY_MISMATCH',
    });
    await story.do('ot', 'recordFollowUp', await seen({ setting: 'CLINIC' }));
    const [elsewhere] = await followUps();
    expect(elsewhere).toMatchObject({ state: 'SEEN', result: 'SEEN_ELSEWHERE' });
    const again = (elsewhere as unknown as { observation: { id: string } }).observation.id;
    await story.do('ot', 'voidObservation', { observationId: again, reason: 'UNDO' });
    await story.do('ot', 'recordFollowUp', await seen({ level: 2 }));
    expect((await followUps())[0]).toMatchObject({ state: 'SEEN', result: 'HELD' });
  });

  it('is set aside for a reason', async () => {
    expect(await story.try('ot', 'setFollowUpAside', await second({ reason: 'OTHER' }))).toMatchObject({
      fields: [{ path: 'note', code: 'MISSING' }],
    });
    expect(await story.try('ot', 'setFollowUpAside', await second({ reason: 'OPEN_AGAIN' }))).toMatchObject({
      fields: [{ path: 'reason', code: 'NOT_IN_LIST' }],
    });
    expect(await story.try('trainee', 'setFollowUpAside', await second({ reason: 'MOVED_AWAY' }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    await story.do('ot', 'setFollowUpAside', await second({ reason: 'MOVED_AWAY', note: 'to Lucknow' }));
    expect((await followUps())[1]).toMatchObject({
      state: 'SET_ASIDE',
      setAsideReason: 'MOVED_AWAY',
      note: 'to Lucknow',
      goal: { state: 'CLOSED', outcome: 'REACHED' },
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { gql } from '../support/browser.ts';
import { Cast } from '../support/cast.ts';
import { change } from '../support/change.ts';
import { addChild, joinTeam, trailOf } from '../support/children.ts';
import { JointPlan, OT, TERMS } from '../support/joint-plan.ts';

const UNKNOWN = '01890a5d-ac96-774b-bcce-b302099a8057';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
});
afterAll(() => app.close());

const OPENED =
  '... on PlanPayload { plan { id state episode { kind openedOn } } planVersion { number revision state } }';

describe('opening a plan', () => {
  it('begins an episode, a plan and a first draft, with the start of the clinic', async () => {
    const story = await JointPlan.of(app, cast);
    const opened = await story.do('pt', 'openPlan', { childId: story.childId, episodeKind: 'SHORT_TERM' }, OPENED);
    expect(opened).toMatchObject({
      plan: { state: 'DRAFT', episode: { kind: 'SHORT_TERM', openedOn: '2026-11-23' } },
      planVersion: { number: 1, revision: 0, state: 'DRAFT' },
    });
    const { id } = opened['plan'] as { id: string };
    const found = await story.ask(
      'ot',
      'query ($id: ID!) { child(id: $id) { plan { id draft { startConvention } } } }',
      {
        id: story.childId,
      },
    );
    expect(found).toEqual({ child: { plan: { id, draft: { startConvention: -2 } } } });
    expect(await trailOf(app, cast.clinicId, id)).toMatchObject({
      audit: [{ action: 'plan:open', type: 'CarePlan', childId: story.childId, staffId: cast.staffId('pt') }],
      outbox: [{ action: 'plan:open', version: 1 }],
    });
  });

  it('happens once a child, however many try at the same moment', async () => {
    const story = await JointPlan.of(app, cast);
    const input = { childId: story.childId, episodeKind: 'ONGOING' };
    const answers = await Promise.all([
      ...Array.from({ length: 4 }, () => story.try('pt', 'openPlan', input)),
      ...Array.from({ length: 4 }, () => story.try('ot', 'openPlan', input)),
    ]);
    expect(answers.filter(({ __typename }) => __typename === 'PlanPayload')).toHaveLength(1);
    const refused = answers.filter(({ __typename }) => __typename !== 'PlanPayload');
    expect(new Set(refused.map((each) => each['rule']))).toEqual(new Set(['PLAN_ALREADY_OPEN']));
  });

  it('is for clinicians of the care team, and tells nobody else that there is such a child', async () => {
    const childId = await addChild(await cast.as('administrator'));
    await joinTeam(cast, childId, 'ot');
    const open = async (caller: Parameters<typeof change>[0]) =>
      (await change(caller, 'openPlan', { childId, episodeKind: 'ONGOING' }, ''))['code'];
    expect(await open(app.browser())).toBe('UNAUTHENTICATED');
    expect(await open(await cast.as('administrator'))).toBe('FORBIDDEN');
    expect(await open(await cast.as('desk'))).toBe('FORBIDDEN');
    expect(await open(await cast.as('pt'))).toBe('NOT_FOUND');
    const other = await Cast.of(app, 'Noida');
    expect(await open(await other.as('lead'))).toBe('NOT_FOUND');
    expect(await open(await cast.as('lead'))).toBeUndefined();
  });

  it('needs to know what the stretch of care is for', async () => {
    const story = await JointPlan.of(app, cast);
    const { errors } = await gql(
      await cast.as('pt'),
      'mutation ($input: OpenPlanInput!) { openPlan(input: $input) { __typename } }',
      { input: { childId: story.childId, episodeKind: 'FOR_FUN' } },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_DOCUMENT' } }]);
  });
});

describe('the terms of a draft', () => {
  it('change field by field, and what was left out stays', async () => {
    const story = await JointPlan.of(app, cast);
    const draft = await story.open();
    await story.do('ot', 'editVersion', { versionId: draft.id, version: draft.version, ...TERMS });
    const after = await story.draft();
    await story.do('pt', 'editVersion', { versionId: draft.id, version: after.version, agreedWeeklyMinutes: 90 });
    const { carePlanVersion } = await story.ask<{ carePlanVersion: object }>(
      'ot',
      'query ($id: ID!) { carePlanVersion(id: $id) { reviewOn agreedWeeklyMinutes place version } }',
      { id: draft.id },
    );
    expect(carePlanVersion).toEqual({ ...TERMS, agreedWeeklyMinutes: 90, version: 3 });
    expect((await trailOf(app, cast.clinicId, draft.id)).audit).toMatchObject([
      { action: 'plan:edit', details: { fields: ['reviewOn', 'agreedWeeklyMinutes', 'place'] } },
      { action: 'plan:edit', details: { fields: ['agreedWeeklyMinutes'] } },
    ]);
  });

  it('that somebody else changed meanwhile are told by field, and those sent twice are the same answer', async () => {
    const story = await JointPlan.of(app, cast);
    const draft = await story.open();
    const seen = { versionId: draft.id, version: draft.version };
    await story.do('ot', 'editVersion', { ...seen, place: 'CLINIC' });
    expect(await story.try('pt', 'editVersion', { ...seen, place: 'ONLINE' })).toEqual({
      __typename: 'VersionConflict',
      message: expect.any(String) as string,
      current: draft.version + 1,
      changedFields: ['place'],
    });
    expect(await story.try('ot', 'editVersion', { ...seen, place: 'CLINIC' })).toEqual({ __typename: 'PlanPayload' });
  });

  it.each([
    ['a review before six weeks', { reviewOn: '2026-12-25' }, { rule: 'REVIEW_OUT_OF_RANGE' }],
    ['a place that is no way of giving care', { place: 'THE_MOON' }, { rule: 'UNKNOWN_CODE' }],
    ['more minutes than a week of work', { agreedWeeklyMinutes: 9000 }, { __typename: 'InvalidInput' }],
    ['no start at all', { startConvention: null }, { __typename: 'InvalidInput' }],
  ])('are not %s', async (_what, terms, refused) => {
    const story = await JointPlan.of(app, cast);
    const draft = await story.open();
    const input = { versionId: draft.id, version: draft.version, ...terms };
    expect(await story.try('pt', 'editVersion', input)).toMatchObject(refused);
    expect((await story.draft()).version).toBe(draft.version);
  });

  it('are nothing to a therapist who is not on the team, nor to another clinic, nor to the front desk', async () => {
    const story = await JointPlan.of(app, cast);
    const draft = await story.open();
    const other = await Cast.of(app, 'Noida');
    const edit = async (caller: Parameters<typeof change>[0], versionId = draft.id) =>
      (await change(caller, 'editVersion', { versionId, version: 1, place: 'CLINIC' }, ''))['code'];
    expect(await edit(await other.as('lead'))).toBe('NOT_FOUND');
    expect(await edit(await cast.as('pt'), UNKNOWN)).toBe('NOT_FOUND');
    expect(await edit(await cast.as('pt'), 'no-id-at-all')).toBe('NOT_FOUND');
    expect(await edit(await cast.as('desk'))).toBe('FORBIDDEN');
    expect(await edit(app.browser())).toBe('UNAUTHENTICATED');
    const { child } = await story.ask<{
      child: { careTeam: { id: string; version: number; staff: { id: string } }[] };
    }>('administrator', 'query ($id: ID!) { child(id: $id) { careTeam { id version staff { id } } } }', {
      id: story.childId,
    });
    const { id: memberId, version } = child.careTeam.find(({ staff }) => staff.id === cast.staffId('pt'))!;
    await story.do('administrator', 'leaveCareTeam', { memberId, version });
    expect(await edit(await cast.as('pt'))).toBe('NOT_FOUND');
  });
});

describe('a draft', () => {
  it('of the next version holds what is in force, which stays in force', async () => {
    const story = await JointPlan.of(app, cast);
    const inForce = await story.activate();
    const draft = await story.openDraft();
    expect(
      draft.goals.map(({ statement, strands }) => ({ statement, strands: strands.map(({ what }) => what) })),
    ).toEqual(inForce.goals.map(({ statement, strands }) => ({ statement, strands: strands.map(({ what }) => what) })));
    expect(draft).toMatchObject({ number: 1, revision: 1, changes: [] });
    const { version } = await story.plan();
    expect(await story.try('ot', 'openDraft', { planId: story.planId, version })).toMatchObject({
      rule: 'DRAFT_ALREADY_OPEN',
    });
    expect(await story.try('pt', 'sendForSignatures', { versionId: draft.id, version: draft.version })).toMatchObject({
      rule: 'NOTHING_CHANGED',
    });
  });

  it('is thrown away and another begun, also where nothing was ever in force', async () => {
    const story = await JointPlan.of(app, cast);
    const draft = await story.write(await story.open());
    await story.do('ot', 'discardDraft', { versionId: draft.id, version: draft.version });
    const { draft: none, version } = await story.plan();
    expect(none).toBeNull();
    expect(await story.version(draft.id)).toMatchObject({ state: 'DISCARDED' });
    const actions = await story.ask<{ carePlan: { actions: { action: string; open: boolean }[]; goals: unknown[] } }>(
      'pt',
      'query ($id: ID!) { carePlan(id: $id) { actions { action open because } goals { id } } }',
      { id: story.planId },
    );
    expect(actions.carePlan.actions).toContainEqual({ action: 'OPEN_DRAFT', open: true, because: null });
    expect(actions.carePlan.goals).toEqual([]);
    await story.do('pt', 'openDraft', { planId: story.planId, version });
    expect(await story.draft()).toMatchObject({ number: 1, revision: 0, goals: [] });
    expect(await story.try('pt', 'discardDraft', { versionId: draft.id, version: draft.version + 1 })).toMatchObject({
      rule: 'VERSION_NOT_DRAFT',
    });
  });

  it('whose only difference is a slip of the pen asks nobody and is in force at once', async () => {
    const story = await JointPlan.of(app, cast);
    await story.activate();
    const draft = await story.openDraft();
    const strand = draft.goals[0]!.strands.find(({ discipline }) => discipline === OT)!;
    const edit = { versionId: draft.id, strandId: strand.strand.id, version: strand.version };
    await story.do('ot', 'editStrand', { ...edit, what: 'independant steps of brushing' });
    const path = `strands/${strand.strand.id}/what`;
    const mark = { versionId: draft.id, version: draft.version, path, isSlip: true };
    expect(await story.try('ot', 'markSlip', { ...mark, path: 'goals/x/statement' })).toMatchObject({
      rule: 'NOT_A_SLIP',
    });
    await story.do('ot', 'markSlip', mark);
    const marked = await story.draft();
    expect(marked.changes).toMatchObject([{ class: 'D', path, asks: [] }]);
    expect(await story.send(marked)).toMatchObject({ state: 'IN_FORCE', number: 1, revision: 1, changeClass: 'D' });
  });

  it('that was changed since is not sent unread', async () => {
    const story = await JointPlan.of(app, cast);
    const draft = await story.write(await story.open());
    await story.do('ot', 'editVersion', { versionId: draft.id, version: draft.version, agreedWeeklyMinutes: 120 });
    for (const name of ['sendForSignatures', 'discardDraft', 'takeBack']) {
      expect(await story.try('pt', name, { versionId: draft.id, version: draft.version })).toMatchObject({
        __typename: 'VersionConflict',
        current: draft.version + 1,
      });
    }
  });
});

describe('a plan', () => {
  it('rests for a reason, goes on, and ends with its episode', async () => {
    const story = await JointPlan.of(app, cast);
    await story.activate();
    const at = async () => ({ planId: story.planId, version: (await story.plan()).version });
    expect(await story.try('pt', 'pausePlan', await at())).toMatchObject({ rule: 'REASON_NEEDED' });
    await story.do('pt', 'pausePlan', { ...(await at()), reason: 'in hospital until January' });
    const paused = 'query ($id: ID!) { carePlan(id: $id) { state stateReason } }';
    expect(await story.ask('ot', paused, { id: story.planId })).toEqual({
      carePlan: { state: 'PAUSED', stateReason: 'in hospital until January' },
    });
    await story.do('ot', 'resumePlan', await at());
    const stale = { planId: story.planId, version: 1, reason: 'x' };
    expect(await story.try('pt', 'pausePlan', stale)).toMatchObject({ __typename: 'VersionConflict' });

    await story.openDraft();
    const end = { ...(await at()), endedReason: 'MOVED', reason: 'moved to Jaipur' };
    await story.do('pt', 'endPlan', end);
    const ended = `query ($id: ID!) { carePlan(id: $id) {
      state endedReason draft { id } episode { closedOn } goals { state outcome strands { state } } } }`;
    expect(await story.ask('ot', ended, { id: story.planId })).toEqual({
      carePlan: {
        state: 'ENDED',
        endedReason: 'MOVED',
        draft: null,
        episode: { closedOn: '2026-11-23' },
        goals: [{ state: 'CLOSED', outcome: 'MOVED_OR_ENDED', strands: [{ state: 'ENDED' }, { state: 'ENDED' }] }],
      },
    });
    expect(await story.try('pt', 'resumePlan', await at())).toMatchObject({
      rule: 'STATE_DOES_NOT_ALLOW',
      message: 'It is ended and cannot become active.',
    });
    await story.open();
    expect(await story.plan()).toMatchObject({ state: 'DRAFT' });
  });

  it('is not paused by a trainee nor by the administrator', async () => {
    const story = await JointPlan.of(app, cast);
    await story.activate();
    const input = { planId: story.planId, version: 2, reason: 'x' };
    for (const part of ['trainee', 'administrator', 'desk'] as const) {
      expect(await story.try(part, 'pausePlan', input)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('shows the administrator where it stands and nothing of what it says', async () => {
    const story = await JointPlan.of(app, cast);
    await story.activate();
    const state = `query ($id: ID!) { carePlan(id: $id) { state reviewOn inForce { number state agreements { party } } } }`;
    expect(await story.ask('administrator', state, { id: story.planId })).toMatchObject({
      carePlan: { state: 'ACTIVE', reviewOn: '2027-02-15', inForce: { number: 1, state: 'IN_FORCE' } },
    });
    const { errors } = await gql(
      await cast.as('administrator'),
      'query ($id: ID!) { carePlan(id: $id) { inForce { goals { statement } } } }',
      { id: story.planId },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

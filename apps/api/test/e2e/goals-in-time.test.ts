import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { Cast } from '../support/cast.ts';
import { trailOf } from '../support/children.ts';
import { JointPlan, TOOTHBRUSHING } from '../support/joint-plan.ts';

let app: TestApp;
let cast: Cast;

/** Each story has a clock of its own, since time goes one way in it. */
async function begin(): Promise<void> {
  app = await sharedApp();
  cast = await Cast.of(app);
}

describe('the life of a goal', () => {
  let story: JointPlan;
  let goalId: string;

  beforeAll(async () => {
    await begin();
    story = await JointPlan.of(app, cast);
    goalId = (await story.activate()).goals[0]!.goal.id;
  });

  afterAll(() => app.close());

  const life = async () => {
    const found = await story.ask<{ goal: { version: number; state: string } }>(
      'ot',
      'query ($id: ID!) { goal(id: $id) { version state stateReason outcome closedOn reachedProposal { observationIds } } }',
      { id: goalId },
    );
    return found.goal;
  };
  const at = async () => ({ goalId, version: (await life()).version });
  const see = (level: number, day: string) =>
    story.do('ot', 'recordObservation', {
      id: randomUUID(),
      goalId,
      scaleEdition: 1,
      level,
      setting: 'HOME',
      seenBy: 'REPORTED_BY_CARER',
      remarks: [],
      note: '',
      happenedAt: `${day}T12:00:00+05:30`,
    });

  it('rests for a reason and goes on', async () => {
    expect(await story.try('pt', 'pauseGoal', await at())).toMatchObject({ rule: 'REASON_NEEDED' });
    await story.do('pt', 'pauseGoal', { ...(await at()), reason: 'a cast until Christmas' });
    expect(await life()).toMatchObject({ state: 'PAUSED', stateReason: 'a cast until Christmas' });
    expect(await story.try('ot', 'resumeGoal', { goalId, version: 1 })).toMatchObject({
      __typename: 'VersionConflict',
    });
    await story.do('ot', 'resumeGoal', await at());
    expect(await life()).toMatchObject({ state: 'ACTIVE', stateReason: null });
  });

  it('is not reached because somebody says so', async () => {
    const close = { ...(await at()), outcome: 'REACHED', reason: 'he does it' };
    expect(await story.try('ot', 'closeGoal', close)).toMatchObject({ rule: 'NOT_REACHED_YET' });
    cast.sleep(10);
    await see(0, '2026-11-25');
    await see(1, '2026-11-26');
    expect(await story.try('ot', 'closeGoal', close)).toMatchObject({ rule: 'NOT_REACHED_YET' });
  });

  it('is reached when it was seen on two days, and a person confirms it', async () => {
    await see(0, '2026-11-29');
    const proposed = await life();
    expect(proposed).toMatchObject({
      state: 'ACTIVE',
      reachedProposal: { observationIds: [expect.any(String), expect.any(String)] },
    });
    await story.do('ot', 'closeGoal', { ...(await at()), outcome: 'REACHED', reason: 'seen twice' });
    expect(await life()).toMatchObject({
      state: 'CLOSED',
      outcome: 'REACHED',
      closedOn: '2026-12-03',
      reachedProposal: null,
    });
    const trail = await trailOf(app, cast.clinicId, goalId);
    expect(trail.audit.at(-1)).toMatchObject({
      action: 'goal:close',
      details: { outcome: 'REACHED', observations: [expect.any(String), expect.any(String)] },
    });
    const counts = await story.ask('pt', 'query ($id: ID!) { child(id: $id) { goalCounts { active reached } } }', {
      id: story.childId,
    });
    expect(counts).toEqual({ child: { goalCounts: { active: 0, reached: 1 } } });
  });

  it('is opened again within ninety days and not after', async () => {
    await story.do('pt', 'reopenGoal', { ...(await at()), reason: 'lost it again' });
    // What was confirmed and taken back is not put before them again: only what is seen from now on.
    expect(await life()).toMatchObject({ state: 'ACTIVE', outcome: null, closedOn: null, reachedProposal: null });
    // Nobody follows up what is worked at again.
    const asked = 'query ($id: ID!) { child(id: $id) { followUps { dueOn state setAsideReason } } }';
    const aside = { state: 'SET_ASIDE', setAsideReason: 'OPEN_AGAIN' };
    expect(await story.ask('pt', asked, { id: story.childId })).toMatchObject({
      child: {
        followUps: [
          { dueOn: '2027-03-03', ...aside },
          { dueOn: '2027-06-03', ...aside },
        ],
      },
    });
    const reached = { outcome: 'REACHED', reason: 'seen twice' };
    expect(await story.try('ot', 'closeGoal', { ...(await at()), ...reached })).toMatchObject({
      rule: 'NOT_REACHED_YET',
    });
    cast.sleep(6);
    await see(0, '2026-12-05');
    await see(0, '2026-12-08');
    expect(await life()).toMatchObject({
      reachedProposal: { observationIds: [expect.any(String), expect.any(String)] },
    });
    await story.do('pt', 'closeGoal', { ...(await at()), outcome: 'NO_LONGER_WANTED', reason: 'other worries' });
    cast.sleep(91);
    expect(await story.try('pt', 'reopenGoal', { ...(await at()), reason: 'again' })).toMatchObject({
      rule: 'REOPENED_TOO_LATE',
    });
  });
});

describe('the words of a scale', () => {
  beforeAll(begin);
  afterAll(() => app.close());

  it('are corrected for two weeks after they came into force, then a new edition begins', async () => {
    const story = await JointPlan.of(app, cast);
    await story.activate();
    const draft = await story.openDraft();
    const goal = draft.goals[0]!;
    const edit = { versionId: draft.id, goalId: goal.goal.id };
    const reworded = TOOTHBRUSHING.levels.with(0, { level: -2, text: 'no evening of 7' });
    await story.do('pt', 'editGoal', { ...edit, version: 1, levels: reworded });
    expect((await story.draft()).goals[0]).toMatchObject({ scaleEdition: 1, levels: reworded });

    cast.sleep(16);
    const later = TOOTHBRUSHING.levels.with(0, { level: -2, text: 'never in the week' });
    expect(await story.try('pt', 'editGoal', { ...edit, version: 2, levels: later })).toMatchObject({
      rule: 'GAS_SCALE_LOCKED',
      data: { lockedOn: '2026-12-08' },
    });
    await story.do('pt', 'editGoal', { ...edit, version: 2, levels: later, reScale: true });
    expect((await story.draft()).goals[0]).toMatchObject({ scaleEdition: 2, levels: later });
    await story.do('pt', 'editGoal', { ...edit, version: 3, levels: TOOTHBRUSHING.levels });
    expect((await story.draft()).goals[0]).toMatchObject({ scaleEdition: 1 });
  });
});

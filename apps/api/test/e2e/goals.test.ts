import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { Cast } from '../support/cast.ts';
import { change } from '../support/change.ts';
import { trailOf } from '../support/children.ts';
import { JointPlan, OT_STRAND, PT_STRAND, TOOTHBRUSHING, type Version } from '../support/joint-plan.ts';

let app: TestApp;
let cast: Cast;
let other: JointPlan;

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
  other = await JointPlan.of(app, cast);
  await other.open();
});
afterAll(() => app.close());

const ADDED = '... on GoalContentPayload { goal { id state } planVersion { goals { goal { id } statement version } } }';

describe('adding a goal to a draft', () => {
  it('begins its life and says where it is', async () => {
    const story = await JointPlan.of(app, cast);
    const draft = await story.open();
    const goalId = randomUUID();
    const added = await story.do(
      'ot',
      'addGoal',
      { versionId: draft.id, goalId, priorityId: story.priorityId, ...TOOTHBRUSHING },
      ADDED,
    );
    expect(added).toMatchObject({
      goal: { id: goalId, state: 'DRAFT' },
      planVersion: { goals: [{ goal: { id: goalId }, statement: TOOTHBRUSHING.statement, version: 1 }] },
    });
    const found = await story.ask(
      'pt',
      `query ($id: ID!) { carePlanVersion(id: $id) { goals { setting direction levels { level text } targetOn icf
        division scaleEdition startLevel template priority { words } } } }`,
      { id: draft.id },
    );
    const { statement: _, ...written } = TOOTHBRUSHING;
    expect(found).toEqual({
      carePlanVersion: {
        goals: [
          {
            ...written,
            scaleEdition: 1,
            startLevel: null,
            template: null,
            priority: { words: 'Clean teeth without a fight' },
          },
        ],
      },
    });
    expect(await trailOf(app, cast.clinicId, goalId)).toMatchObject({
      audit: [{ action: 'goal:edit', type: 'GoalContent', childId: story.childId }],
      outbox: [{ action: 'goal:edit', version: 1 }],
    });
  });

  it('is adding it once under its id, and never another one', async () => {
    const story = await JointPlan.of(app, cast);
    const draft = await story.open();
    const input = { versionId: draft.id, goalId: randomUUID(), ...TOOTHBRUSHING };
    const answers = await Promise.all(Array.from({ length: 5 }, () => story.try('pt', 'addGoal', input, ADDED)));
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect((await story.draft()).goals).toHaveLength(1);
    expect(await story.try('pt', 'addGoal', { ...input, statement: 'Another' })).toMatchObject({
      rule: 'IDEMPOTENCY_MISMATCH',
    });
    const taken = { ...input, versionId: (await other.draft()).id };
    expect(await story.try('pt', 'addGoal', taken)).toMatchObject({ rule: 'IDEMPOTENCY_MISMATCH' });
  });

  it.each([
    ['a setting nobody knows', { setting: 'THE_MOON' }, { rule: 'UNKNOWN_CODE' }],
    [
      'one level worded twice',
      {
        levels: [
          { level: 0, text: 'a' },
          { level: 0, text: 'b' },
        ],
      },
      { __typename: 'InvalidInput', fields: [{ path: 'levels' }] },
    ],
    ['a level past the scale', { levels: [{ level: 3, text: 'a' }] }, { __typename: 'InvalidInput' }],
    ['an id that is none', { goalId: 'mine' }, { __typename: 'InvalidInput', fields: [{ path: 'goalId' }] }],
    ['a code that is no ICF', { icf: 'x1' }, { __typename: 'InvalidInput' }],
  ])('is refused for %s', async (_what, over, refused) => {
    const draft = await other.draft();
    const input = { versionId: draft.id, ...TOOTHBRUSHING, ...over };
    expect(await other.try('pt', 'addGoal', input)).toMatchObject(refused);
    expect((await other.draft()).goals).toEqual([]);
  });

  it("names a priority of the own child and no other's", async () => {
    const story = await JointPlan.of(app, cast);
    const draft = await story.open();
    const input = { versionId: draft.id, ...TOOTHBRUSHING, priorityId: other.priorityId };
    expect(await story.try('pt', 'addGoal', input)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('stops at twenty', async () => {
    const story = await JointPlan.of(app, cast);
    const draft = await story.open();
    for (let goal = 1; goal <= 20; goal += 1) await story.addGoal(draft.id, { statement: `Goal ${goal}` });
    expect(await story.try('pt', 'addGoal', { versionId: draft.id, ...TOOTHBRUSHING })).toMatchObject({
      rule: 'PLAN_FULL',
      data: { most: 20 },
    });
  });
});

const goalOf = (version: Version) => ({
  versionId: version.id,
  goalId: version.goals[0]!.goal.id,
  version: version.goals[0]!.version,
});

describe('a goal in a draft', () => {
  let story: JointPlan;
  let draft: Version;

  beforeAll(async () => {
    story = await JointPlan.of(app, cast);
    draft = await story.write(await story.open());
  });

  it('belongs to both disciplines, and to nobody outside them', async () => {
    await story.do('ot', 'editGoal', { ...goalOf(draft), division: 'OT the brushing' });
    draft = await story.draft();
    await story.do('trainee', 'editGoal', { ...goalOf(draft), division: 'OT brushing, PT standing' });
    draft = await story.draft();
    expect(draft.goals[0]).toMatchObject({ division: 'OT brushing, PT standing', version: 3 });
    const noida = await Cast.of(app, 'Noida');
    const input = { ...goalOf(draft), division: 'mine' };
    expect(await change(await noida.as('lead'), 'editGoal', input, '')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await story.try('administrator', 'editGoal', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await change(app.browser(), 'editGoal', input, '')).toMatchObject({ code: 'UNAUTHENTICATED' });
    const elsewhere = { ...input, versionId: (await other.draft()).id };
    expect(await story.try('pt', 'editGoal', elsewhere)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keeps what two write at once in different fields of it', async () => {
    draft = await story.draft();
    const seen = goalOf(draft);
    const answers = await Promise.all([
      story.try('ot', 'editGoal', { ...seen, division: 'either' }),
      story.try('pt', 'editGoal', { ...seen, statement: 'Brushes his teeth' }),
    ]);
    expect(answers.map(({ __typename }) => __typename)).toEqual(['GoalContentPayload', 'GoalContentPayload']);
    const [after] = (await story.draft()).goals;
    expect(after).toMatchObject({
      division: 'either',
      statement: 'Brushes his teeth',
      version: seen.version + 2,
    });
  });

  it('tells the second of two who write at once in one field of it that the first did', async () => {
    draft = await story.draft();
    const seen = goalOf(draft);
    const answers = await Promise.all([
      story.try('ot', 'editGoal', { ...seen, statement: 'Brushes his own teeth' }),
      story.try('pt', 'editGoal', { ...seen, statement: 'Brushes all his teeth' }),
    ]);
    const [lost] = answers.filter(({ __typename }) => __typename === 'VersionConflict');
    expect(answers.filter(({ __typename }) => __typename === 'GoalContentPayload')).toHaveLength(1);
    expect(lost).toMatchObject({ current: seen.version + 1, changedFields: ['statement'] });
  });

  it('is cleared where something is taken away again, and refuses what cannot be nothing', async () => {
    draft = await story.draft();
    await story.do('pt', 'editGoal', { ...goalOf(draft), targetOn: null, priorityId: null });
    const after = await story.draft();
    expect(after.checklist.map(({ code, goalId }) => ({ code, goalId }))).toEqual([
      { code: 'GOAL_HAS_NO_PRIORITY', goalId: goalOf(after).goalId },
      { code: 'GOAL_HAS_NO_DATE', goalId: goalOf(after).goalId },
    ]);
    expect(await story.try('pt', 'editGoal', { ...goalOf(after), statement: null })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'statement' }],
    });
  });

  it('is taken out with the strands under it only by someone who may take each of them', async () => {
    draft = await story.draft();
    const input = goalOf(draft);
    expect(await story.try('pt', 'removeGoal', input)).toMatchObject({ code: 'FORBIDDEN', rule: 'OTHER_DISCIPLINE' });
    expect(await story.try('lead', 'removeGoal', { ...input, version: 1 })).toMatchObject({
      __typename: 'VersionConflict',
    });
    await story.do('lead', 'removeGoal', input);
    expect((await story.draft()).goals).toEqual([]);
    await story.do('lead', 'removeGoal', input);
    const found = await story.ask(
      'pt',
      'query ($id: ID!) { goal(id: $id) { state strands { state } inForce { statement } } }',
      {
        id: input.goalId,
      },
    );
    expect(found).toEqual({
      goal: { state: 'DRAFT', strands: [{ state: 'STARTS_LATER' }, { state: 'STARTS_LATER' }], inForce: null },
    });
    // Undo: the same goal comes back under its id.
    await story.do('pt', 'addGoal', { versionId: draft.id, goalId: input.goalId, ...TOOTHBRUSHING });
    expect((await story.draft()).goals).toMatchObject([{ goal: { id: input.goalId } }]);
  });
});

describe('a goal that was taken out of a draft and came back', () => {
  let story: JointPlan;
  let draft: Version;

  beforeAll(async () => {
    story = await JointPlan.of(app, cast);
    draft = await story.write(await story.open());
  });

  it('never has a version it had before, nor have the strands under it', async () => {
    const seen = new Set<string>();
    const note = (version: Version) => {
      for (const goal of version.goals) {
        for (const [row, id] of [
          [goal, goal.goal.id] as const,
          ...goal.strands.map((each) => [each, each.strand.id] as const),
        ]) {
          expect(seen).not.toContain(`${id} ${row.version}`);
          seen.add(`${id} ${row.version}`);
        }
      }
    };
    note(draft);
    for (const round of [1, 2, 3]) {
      const { goal, strands } = (await story.draft()).goals[0]!;
      await story.do('lead', 'removeGoal', goalOf(await story.draft()));
      await story.do('pt', 'addGoal', { versionId: draft.id, goalId: goal.id, ...TOOTHBRUSHING });
      for (const { strand, discipline } of strands) {
        const [part, content] =
          discipline === OT_STRAND.discipline ? (['ot', OT_STRAND] as const) : (['pt', PT_STRAND] as const);
        await story.do(part, 'addStrand', { versionId: draft.id, goalId: goal.id, strandId: strand.id, ...content });
      }
      note(await story.draft());
      await story.do('ot', 'editGoal', { ...goalOf(await story.draft()), division: `the ${round}. time` });
    }
    expect(seen.size).toBe(4 * 3);
  });

  it('is a conflict, field by field, to somebody who has it as it was', async () => {
    const before = goalOf(await story.draft());
    await story.do('lead', 'removeGoal', before);
    await story.do('pt', 'addGoal', { versionId: draft.id, goalId: before.goalId, ...TOOTHBRUSHING });
    for (const version of [1, 2, before.version]) {
      expect(
        await story.try('ot', 'editGoal', { ...before, version, statement: 'Typed into what is no longer there' }),
      ).toMatchObject({
        __typename: 'VersionConflict',
        changedFields: expect.arrayContaining(['removed', 'statement']),
      });
    }
    expect((await story.draft()).goals).toMatchObject([{ statement: TOOTHBRUSHING.statement }]);
  });
});

it('a goal of one discipline is not closed by another', async () => {
  const story = await JointPlan.of(app, cast);
  const draft = await story.open();
  const goalId = await story.addGoal(draft.id);
  await story.do('ot', 'addStrand', { versionId: draft.id, goalId, ...OT_STRAND });
  const input = { goalId, version: 1, outcome: 'ENTERED_IN_ERROR', reason: 'twice' };
  expect(await story.try('pt', 'closeGoal', input)).toMatchObject({ code: 'FORBIDDEN', rule: 'OTHER_DISCIPLINE' });
  expect(await story.try('pt', 'addStrand', { versionId: draft.id, goalId, ...PT_STRAND })).toMatchObject({
    __typename: 'StrandContentPayload',
  });
  const planned = async () =>
    (
      await story.ask<{ carePlanVersion: { plannedWeeklyMinutes: number } }>(
        'pt',
        'query ($id: ID!) { carePlanVersion(id: $id) { plannedWeeklyMinutes } }',
        { id: draft.id },
      )
    ).carePlanVersion.plannedWeeklyMinutes;
  expect(await planned()).toBeGreaterThan(0);
  await story.do('pt', 'closeGoal', input);
  // What is done for a goal that is closed takes nothing of a week.
  expect(await planned()).toBe(0);
});

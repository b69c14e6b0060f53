import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addStaff, sharedApp, type TestApp } from '../support/app.ts';
import { Cast } from '../support/cast.ts';
import { change } from '../support/change.ts';
import { trailOf } from '../support/children.ts';
import { activity, JointPlan, OT, OT_STRAND, PT, PT_STRAND, type Version } from '../support/joint-plan.ts';

let app: TestApp;
let cast: Cast;
let story: JointPlan;
let draft: Version;
let goalId: string;

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
  story = await JointPlan.of(app, cast);
  draft = await story.open();
  goalId = await story.addGoal(draft.id);
});
afterAll(() => app.close());

const base = () => ({ versionId: draft.id, goalId });
const strandsOf = async (discipline: string) =>
  (await story.draft()).goals[0]!.strands.filter((each) => each.discipline === discipline);
const editOf = async (discipline: string) => {
  const [strand] = await strandsOf(discipline);
  return { versionId: draft.id, strandId: strand!.strand.id, version: strand!.version };
};

const give = async (part: 'pt' | 'trainee', therapistId: string) =>
  story.try(part, 'editStrand', { ...(await editOf(PT)), therapistId });

describe('adding a strand', () => {
  it('writes down what one discipline does, to the letter', async () => {
    const strandId = randomUUID();
    await story.do('pt', 'addStrand', { ...base(), strandId, therapistId: cast.staffId('pt'), ...PT_STRAND });
    const found = await story.ask<{
      carePlanVersion: { plannedWeeklyMinutes: number; goals: { strands: object[] }[] };
    }>(
      'ot',
      `query ($id: ID!) { carePlanVersion(id: $id) { plannedWeeklyMinutes goals { strands { strand { id state discipline } what
        therapist { name } measure { type text better } start { type seconds } target { type seconds }
        techniques { technique tools { tool } without changedForm site side }
        dose { mode timesPerWeek minutes weeks deliveryMode } focusAreas } } } }`,
      { id: draft.id },
    );
    expect(found.carePlanVersion.plannedWeeklyMinutes).toBe(90);
    expect(found.carePlanVersion.goals[0]?.strands).toEqual([
      {
        strand: { id: strandId, state: 'STARTS_LATER', discipline: PT },
        what: PT_STRAND.what,
        therapist: { name: 'Priya Thomas' },
        measure: PT_STRAND.measure,
        start: PT_STRAND.start,
        target: PT_STRAND.target,
        techniques: ['STANDING_BALANCE_IN_TASK', 'SIT_TO_STAND_PRACTICE'].map((technique) => ({
          technique,
          tools: [],
          without: [],
          changedForm: '',
          site: null,
          side: null,
        })),
        dose: { ...PT_STRAND.dose, weeks: null },
        focusAreas: PT_STRAND.focusAreas,
      },
    ]);
    expect(await trailOf(app, cast.clinicId, strandId)).toMatchObject({
      audit: [{ action: 'strand:edit', type: 'StrandContent', childId: story.childId }],
      outbox: [{ action: 'strand:edit' }],
    });
  });

  it('is for the own discipline alone: a physiotherapist may not add an occupational therapy strand', async () => {
    const input = { ...base(), ...OT_STRAND };
    expect(await story.try('pt', 'addStrand', input)).toMatchObject({ code: 'FORBIDDEN', rule: 'OTHER_DISCIPLINE' });
    expect(await story.try('trainee', 'addStrand', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await change(app.browser(), 'addStrand', input, '')).toMatchObject({ code: 'UNAUTHENTICATED' });
    const noida = await Cast.of(app, 'Noida');
    expect(await change(await noida.as('lead'), 'addStrand', input, '')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await strandsOf(OT)).toEqual([]);
  });

  it('happens once a discipline and goal, and once an id', async () => {
    const input = { ...base(), strandId: randomUUID(), therapistId: cast.staffId('ot'), ...OT_STRAND };
    await story.do('ot', 'addStrand', input);
    await story.do('ot', 'addStrand', input);
    expect(await story.try('ot', 'addStrand', { ...input, what: 'else' })).toMatchObject({
      rule: 'IDEMPOTENCY_MISMATCH',
    });
    expect(await story.try('ot', 'addStrand', { ...input, strandId: randomUUID() })).toMatchObject({
      rule: 'STRAND_ALREADY_THERE',
    });
    expect(await strandsOf(OT)).toHaveLength(1);
  });
});

describe('a strand in a draft', () => {
  it('is written by its own discipline, a trainee of it and the lead', async () => {
    for (const part of ['pt', 'trainee', 'lead'] as const) {
      const what = `stands with one hand on the rail (${part})`;
      await story.do(part, 'editStrand', { ...(await editOf(PT)), what });
      expect(await strandsOf(PT)).toMatchObject([{ what }]);
    }
    const input = { ...(await editOf(PT)), what: 'something else' };
    expect(await story.try('ot', 'editStrand', input)).toMatchObject({ code: 'FORBIDDEN', rule: 'OTHER_DISCIPLINE' });
    expect(await story.try('administrator', 'editStrand', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await story.try('ot', 'removeStrand', await editOf(PT))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('goes to one of two who write in the same field at once; the other sees the conflict', async () => {
    const seen = await editOf(PT);
    const answers = await Promise.all([
      story.try('pt', 'editStrand', { ...seen, what: 'stands at the rail' }),
      story.try('lead', 'editStrand', { ...seen, what: 'stands at the basin' }),
    ]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['StrandContentPayload', 'VersionConflict']);
    expect(answers.find(({ __typename }) => __typename === 'VersionConflict')).toMatchObject({
      current: seen.version + 1,
      changedFields: ['what'],
    });
    const [after] = await strandsOf(PT);
    expect(after?.version).toBe(seen.version + 1);
  });

  it('changes hands within its discipline, by someone who may give it away', async () => {
    const { clinicId } = cast;
    const colleague = await addStaff(app.owner, clinicId, { role: 'THERAPIST', name: 'Pia Rao', discipline: PT });
    const gone = await addStaff(app.owner, clinicId, { role: 'THERAPIST', name: 'Pal Roy', discipline: PT });
    await app.owner.query('update staff set active = false where id = $1', [gone.staffId]);
    expect(await give('trainee', colleague.staffId)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await give('pt', cast.staffId('ot'))).toMatchObject({ rule: 'NOT_THEIR_DISCIPLINE' });
    expect(await give('pt', gone.staffId)).toMatchObject({ rule: 'STAFF_NOT_ACTIVE' });
    expect(await give('pt', randomUUID())).toMatchObject({ code: 'NOT_FOUND' });
    expect(await give('pt', colleague.staffId)).toMatchObject({ __typename: 'StrandContentPayload' });
    expect(await give('pt', cast.staffId('pt'))).toMatchObject({ __typename: 'StrandContentPayload' });
  });

  it.each([
    ['a technique nobody knows', { techniques: [activity('NO_SUCH')] }, { rule: 'UNKNOWN_CODE' }],
    ['a focus area nobody knows', { focusAreas: ['NO_SUCH'] }, { rule: 'UNKNOWN_CODE' }],
    [
      'a target of another measure',
      { target: { type: 'COUNT_OF_N', count: 1, of: 2 } },
      { rule: 'MEASURE_VALUE_OF_ANOTHER_TYPE' },
    ],
    [
      'a level that only sorts children',
      {
        measure: { type: 'SCORE', text: 'moves', better: 'LESS', measure: 'GMFCS_ER', field: 'level' },
        start: null,
        target: null,
      },
      { rule: 'MEASURE_SHOWS_NO_PROGRESS' },
    ],
    [
      'a measure without its own fields',
      { measure: { type: 'COUNT_OF_N', text: 'buttons' } },
      { __typename: 'InvalidInput', fields: [{ path: 'measure.of' }] },
    ],
    ['a dose of no minutes', { dose: { ...PT_STRAND.dose, minutes: 0 } }, { __typename: 'InvalidInput' }],
  ])('does not hold %s', async (_what, over, refused) => {
    const seen = await editOf(PT);
    expect(await story.try('pt', 'editStrand', { ...seen, ...over })).toMatchObject(refused);
    expect(await editOf(PT)).toEqual(seen);
  });

  it('changes its measure together with start and target, whatever is null besides', async () => {
    await story.do('pt', 'editStrand', {
      ...(await editOf(PT)),
      measure: { type: 'COUNT_OF_N', text: 'stands up alone', of: 5, better: null, site: null, steps: null },
      start: { type: 'COUNT_OF_N', count: 1, of: 5, seconds: null },
      target: null,
    });
    expect((await story.draft()).checklist).toContainEqual(
      expect.objectContaining({ code: 'STRAND_HAS_NO_TARGET', strandId: (await editOf(PT)).strandId }),
    );
    const { measure, start, target } = PT_STRAND;
    await story.do('pt', 'editStrand', { ...(await editOf(PT)), measure, start, target });
  });

  it('is taken out and comes back under its id', async () => {
    const seen = await editOf(PT);
    await story.do('pt', 'removeStrand', seen);
    await story.do('pt', 'removeStrand', seen);
    expect(await strandsOf(PT)).toEqual([]);
    await story.do('pt', 'addStrand', { ...base(), strandId: seen.strandId, ...PT_STRAND });
    expect(await strandsOf(PT)).toMatchObject([{ strand: { id: seen.strandId } }]);
    // Whoever still has it as it was writes into nothing.
    expect(await story.try('lead', 'editStrand', { ...seen, version: 1, what: 'else' })).toMatchObject({
      __typename: 'VersionConflict',
    });
    expect(await story.try('lead', 'editStrand', { ...seen, what: 'else' })).toMatchObject({
      __typename: 'VersionConflict',
    });
  });
});

const homeOf = async () =>
  (
    await story.ask<{ carePlanVersion: { homeItems: { id: string; discipline: string; version: number }[] } }>(
      'ot',
      'query ($id: ID!) { carePlanVersion(id: $id) { homeItems { id discipline version } } }',
      { id: draft.id },
    )
  ).carePlanVersion.homeItems;
const addHome = () =>
  story.do('pt', 'addHomeItem', {
    ...base(),
    itemId: randomUUID(),
    discipline: PT,
    activity: activity('STANDING_BALANCE_IN_TASK'),
    words: 'Stand at the basin, one hand on it',
    moment: 'BEDTIME',
    routine: '',
    minutesPerDay: 5,
    daysPerWeek: 7,
    stopIf: 'pain',
    brace: null,
    helpers: ['PARENT'],
    picture: null,
    resting: false,
  });

describe('what a strand that is taken out asked for at home', () => {
  it('is asked about, handed on or taken out with it, and the goal stays as it was', async () => {
    await addHome();
    const seen = await editOf(PT);
    const before = (await story.draft()).goals[0]!;
    expect(await story.try('pt', 'removeStrand', seen)).toMatchObject({
      rule: 'HOME_FATE_NEEDED',
      data: { count: 1, disciplines: [OT] },
    });
    const toItself = { ...seen, home: 'HAND_ON', homeDiscipline: PT };
    expect(await story.try('pt', 'removeStrand', toItself)).toMatchObject({ rule: 'HOME_FATE_NEEDED' });
    expect(await strandsOf(PT)).toHaveLength(1);
    const [known] = await homeOf();
    await story.do('pt', 'removeStrand', { ...seen, home: 'HAND_ON', homeDiscipline: OT });
    expect(await homeOf()).toEqual([{ ...known, discipline: OT, version: known!.version + 1 }]);
    expect((await story.draft()).goals[0]).toEqual({
      ...before,
      strands: before.strands.filter((each) => each.discipline !== PT),
    });
    expect(await trailOf(app, cast.clinicId, known!.id)).toMatchObject({
      outbox: [{ version: known!.version }, { action: 'home-programme:edit', version: known!.version + 1 }],
    });

    await story.do('pt', 'addStrand', { ...base(), strandId: seen.strandId, ...PT_STRAND });
    await addHome();
    const [, added] = await homeOf();
    const takeOut = { ...(await editOf(PT)), home: 'TAKE_OUT' };
    // What goes has to have been seen as it is.
    expect(await story.try('pt', 'removeStrand', takeOut)).toMatchObject({ __typename: 'VersionConflict' });
    const homeItems = [{ itemId: added!.id, version: added!.version }];
    await story.do('pt', 'removeStrand', { ...takeOut, homeItems });
    expect(await homeOf()).toMatchObject([{ id: known!.id }]);
    await story.do('pt', 'addStrand', { ...base(), strandId: seen.strandId, ...PT_STRAND });
    await story.do('ot', 'removeHomeItem', { versionId: draft.id, itemId: known!.id, version: known!.version + 1 });
  });
});

describe('the life of a strand', () => {
  it('rests and goes on by its own discipline, and starts by its signature alone', async () => {
    const plan = await JointPlan.of(app, cast);
    const sent = await plan.send(await plan.write(await plan.open()));
    await plan.sign('pt', sent.id);
    await plan.agree(sent.id);
    const strands = (await plan.plan()).inForce!.goals[0]!.strands;
    const at = (discipline: string) => {
      const { strand } = strands.find((each) => each.discipline === discipline)!;
      return { strandId: strand.id, version: strand.version };
    };
    expect(await plan.try('ot', 'resumeStrand', at(OT))).toMatchObject({ rule: 'STRAND_STARTS_LATER' });
    const pause = { ...at(PT), reason: 'on leave until Monday' };
    expect(await plan.try('ot', 'pauseStrand', pause)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await plan.try('pt', 'pauseStrand', at(PT))).toMatchObject({ rule: 'REASON_NEEDED' });
    await plan.do('pt', 'pauseStrand', pause);
    expect(await plan.try('pt', 'pauseStrand', pause)).toMatchObject({ __typename: 'VersionConflict' });
    const found = await plan.ask(
      'ot',
      'query ($id: ID!) { strand(id: $id) { state stateReason version goal { state } inForce { what } } }',
      { id: pause.strandId },
    );
    expect(found).toEqual({
      strand: {
        state: 'PAUSED',
        stateReason: pause.reason,
        version: pause.version + 1,
        goal: { state: 'ACTIVE' },
        inForce: { what: PT_STRAND.what },
      },
    });
    await plan.do('pt', 'resumeStrand', { strandId: pause.strandId, version: pause.version + 1 });
  });

  it('is handed over in a draft, which is opened for it where there is none, and nowhere it is not in', async () => {
    const plan = await JointPlan.of(app, cast);
    const sent = await plan.send(await plan.write(await plan.open()));
    await plan.sign('pt', sent.id);
    await plan.agree(sent.id);
    const colleague = await addStaff(app.owner, cast.clinicId, {
      role: 'THERAPIST',
      name: 'Pia Sen',
      discipline: PT,
    });
    const before = await plan.plan();
    const { strand } = before.inForce!.goals[0]!.strands.find((each) => each.discipline === PT)!;
    const input = { strandId: strand.id, therapistId: colleague.staffId, planVersion: before.version };
    expect(await plan.try('ot', 'handStrandOver', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await plan.try('trainee', 'handStrandOver', input)).toMatchObject({ code: 'FORBIDDEN' });
    const stale = { ...input, planVersion: before.version - 1 };
    expect(await plan.try('pt', 'handStrandOver', stale)).toMatchObject({ __typename: 'VersionConflict' });
    const toOt = { ...input, therapistId: cast.staffId('ot') };
    expect(await plan.try('pt', 'handStrandOver', toOt)).toMatchObject({ rule: 'NOT_THEIR_DISCIPLINE' });
    // A refusal opens no draft.
    expect((await plan.plan()).draft).toBeNull();
    await plan.do('pt', 'handStrandOver', input);
    const opened = await plan.draft();
    const row = opened.goals[0]!.strands.find((each) => each.discipline === PT)!;
    const back = { ...input, therapistId: cast.staffId('pt'), planVersion: before.version };
    expect(await plan.try('pt', 'handStrandOver', back)).toMatchObject({ __typename: 'VersionConflict' });
    await plan.do('pt', 'handStrandOver', { ...back, rowVersion: row.version });
    await plan.do('pt', 'removeStrand', { versionId: opened.id, strandId: strand.id, version: row.version + 1 });
    expect(await plan.try('pt', 'handStrandOver', input)).toMatchObject({ rule: 'STRAND_NOT_IN_DRAFT' });
  });
});

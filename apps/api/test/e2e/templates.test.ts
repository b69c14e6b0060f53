import { randomUUID } from 'node:crypto';
import { baseCatalogue, getByCode, goalTemplateContentSchema } from '@trellis/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { Cast } from '../support/cast.ts';
import { change, type Changed, made } from '../support/change.ts';
import { trailOf } from '../support/children.ts';
import { JointPlan, OT, PT, type Version } from '../support/joint-plan.ts';
import { type Browser, gql } from '../support/browser.ts';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
});
afterAll(() => app.close());

const BRUSHING = getByCode(baseCatalogue.goalTemplates, 'BRUSHES_AT_BASIN');
const APPLIED = '... on GoalContentPayload { goal { id state } planVersion { id goals { goal { id } } } }';
const MADE_OURS =
  '... on GoalTemplatePayload { template { version number isOwn hiReviewed statement { en hi hiReviewed } } }';

interface FromTemplate {
  readonly goals: readonly {
    readonly statement: string;
    readonly template: string | null;
    readonly targetOn: string | null;
    readonly priority: { readonly words: string } | null;
    readonly goal: { readonly id: string };
    readonly version: number;
    readonly strands: readonly {
      readonly discipline: string;
      readonly therapist: { readonly id: string } | null;
      readonly strand: { readonly id: string };
      readonly version: number;
    }[];
    readonly fromTemplate: {
      readonly template: string;
      readonly version: string;
      readonly unreviewed: boolean;
      readonly differences: readonly object[];
    } | null;
  }[];
}

async function written(story: JointPlan, versionId: string): Promise<FromTemplate['goals']> {
  const { carePlanVersion } = await story.ask<{ carePlanVersion: FromTemplate }>(
    'pt',
    `query ($id: ID!) { carePlanVersion(id: $id) { goals { statement template targetOn version priority { words } goal { id }
      strands { discipline version therapist { id } strand { id } }
      fromTemplate { template version language unreviewed differences { field strandId homeItemId discipline words before after } } } } }`,
    { id: versionId },
  );
  return carePlanVersion.goals;
}

function asked(story: JointPlan, draft: Pick<Version, 'id' | 'version'>, over: object = {}): object {
  return {
    id: randomUUID(),
    versionId: draft.id,
    version: draft.version,
    code: BRUSHING.code,
    templateVersion: BRUSHING.version,
    language: 'en',
    disciplines: [OT, PT],
    priorityId: story.priorityId,
    ...over,
  };
}

/** What is refused for want of a free connection is sent again under its id, as the portal does. */
async function insist(send: () => Promise<Changed>): Promise<Changed> {
  const answer = await send();
  return answer['code'] === 'UNAVAILABLE' ? insist(send) : answer;
}

async function opened(): Promise<{ story: JointPlan; draft: Version }> {
  const story = await JointPlan.of(app, cast);
  return { story, draft: await story.open() };
}

describe('laying a goal template into a draft', () => {
  it('writes the goal, its scale and both strands in one act, for what the family wants', async () => {
    const { story, draft } = await opened();
    await story.do('ot', 'applyGoalTemplate', asked(story, draft), APPLIED);
    const [goal] = await written(story, draft.id);
    expect(goal).toMatchObject({
      statement: BRUSHING.statement.en,
      template: BRUSHING.code,
      priority: { words: 'Clean teeth without a fight' },
      fromTemplate: { template: BRUSHING.code, version: BRUSHING.version, unreviewed: false, differences: [] },
    });
    expect(goal?.targetOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    const therapists = goal?.strands.map(({ discipline, therapist }) => [discipline, therapist?.id]);
    // The trainee is of physiotherapy too, so nobody is chosen over the other.
    expect(therapists?.toSorted()).toEqual([
      [OT, cast.staffId('ot')],
      [PT, undefined],
    ]);
    expect((await story.draft()).checklist.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['STRAND_HAS_NO_THERAPIST']),
    );
    const trail = await trailOf(app, cast.clinicId, draft.id);
    expect(trail.audit).toContainEqual(expect.objectContaining({ action: 'template:apply' }));
  });

  it('happens once for one id, fifty times at once, and never with another content', async () => {
    const { story, draft } = await opened();
    const request = asked(story, draft);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => insist(() => story.try('ot', 'applyGoalTemplate', request, APPLIED))),
    );
    expect(answers.filter(({ __typename }) => __typename !== 'GoalContentPayload').slice(0, 2)).toEqual([]);
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    const goals = await written(story, draft.id);
    expect(goals).toHaveLength(1);
    expect(goals[0]?.strands).toHaveLength(2);
    const mismatch = { rule: 'IDEMPOTENCY_MISMATCH' };
    for (const other of [{ language: 'hi' }, { disciplines: [OT] }, { code: 'WASHES_HANDS' }]) {
      expect(await story.try('ot', 'applyGoalTemplate', { ...request, ...other })).toMatchObject(mismatch);
    }
    const elsewhere = await opened();
    const taken = asked(elsewhere.story, elsewhere.draft, { id: (request as { id: string }).id });
    expect(await elsewhere.story.try('ot', 'applyGoalTemplate', taken)).toMatchObject(mismatch);
  });

  it('answers a stale draft with what is there now, and lays nothing', async () => {
    const { story, draft } = await opened();
    await story.do('pt', 'editVersion', { versionId: draft.id, version: draft.version, place: 'CLINIC' });
    expect(await story.try('ot', 'applyGoalTemplate', asked(story, draft))).toMatchObject({
      __typename: 'VersionConflict',
      current: draft.version + 1,
      changedFields: ['place'],
    });
    expect(await written(story, draft.id)).toEqual([]);
  });

  it.each([
    ['a template nobody has', { code: 'FLIES' }, 'UNKNOWN_CODE'],
    ['a version that is no more', { templateVersion: '1999.01' }, 'TEMPLATE_CHANGED'],
    ['a discipline it has no strand for', { disciplines: ['SPEECH_THERAPY'] }, 'UNKNOWN_CODE'],
  ])('is refused for %s', async (_, over, rule) => {
    const { story, draft } = await opened();
    expect(await story.try('ot', 'applyGoalTemplate', asked(story, draft, over))).toMatchObject({ rule });
    expect(await written(story, draft.id)).toEqual([]);
  });

  it('is not for a version that was sent, nor for who is not on the team', async () => {
    const { story, draft } = await opened();
    const sent = await story.send(await story.write(draft));
    expect(await story.try('ot', 'applyGoalTemplate', asked(story, sent))).toMatchObject({ rule: 'VERSION_NOT_DRAFT' });
    const elsewhere = await Cast.of(app, 'Elsewhere');
    const stranger = await change(await elsewhere.as('ot'), 'applyGoalTemplate', asked(story, draft), '');
    expect(stranger).toMatchObject({ __typename: 'Error', code: 'NOT_FOUND' });
  });

  it('says field by field how the goal differs, for as long as it lives', async () => {
    const { story, draft } = await opened();
    await story.do('ot', 'applyGoalTemplate', asked(story, draft));
    const [goal] = await written(story, draft.id);
    const ot = goal!.strands.find(({ discipline }) => discipline === OT)!;
    const of = { versionId: draft.id, version: goal!.version, goalId: goal!.goal.id };
    await story.do('ot', 'editGoal', { ...of, statement: 'Brushes alone', targetOn: '2027-03-01' });
    const strand = { versionId: draft.id, strandId: ot.strand.id, version: ot.version };
    await story.do('ot', 'editStrand', { ...strand, what: 'Our own way' });
    const [after] = await written(story, draft.id);
    expect(after?.fromTemplate?.differences).toEqual([
      {
        field: 'goal.statement',
        strandId: null,
        homeItemId: null,
        discipline: null,
        words: null,
        before: BRUSHING.statement.en,
        after: 'Brushes alone',
      },
      {
        field: 'strand.what',
        strandId: ot.strand.id,
        homeItemId: null,
        discipline: OT,
        words: null,
        before: BRUSHING.strands[1]?.what.en,
        after: 'Our own way',
      },
    ]);
    await story.addGoal(draft.id);
    const typed = (await written(story, draft.id)).find(({ template }) => template === null);
    expect(typed?.fromTemplate).toBeNull();
  });

  it('says what is done otherwise at home, and what is no longer done there', async () => {
    const { story, draft } = await opened();
    await story.do('ot', 'applyGoalTemplate', asked(story, draft));
    const { carePlanVersion } = await story.ask<{ carePlanVersion: { homeItems: { id: string; version: number }[] } }>(
      'pt',
      'query ($id: ID!) { carePlanVersion(id: $id) { homeItems { id version } } }',
      { id: draft.id },
    );
    const [kept, ...removed] = carePlanVersion.homeItems;
    const [activity] = BRUSHING.homeActivities;
    const edit = { versionId: draft.id, itemId: kept!.id, version: kept!.version };
    await story.do('ot', 'editHomeItem', { ...edit, moment: 'WASHING', minutesPerDay: 3 });
    for (const { id: itemId, version } of removed) {
      await story.do('ot', 'removeHomeItem', { versionId: draft.id, itemId, version });
    }
    const [goal] = await written(story, draft.id);
    const atHome = { strandId: null, discipline: activity?.discipline };
    expect(goal?.fromTemplate?.differences).toEqual([
      ...removed.map(({ id: homeItemId }) =>
        expect.objectContaining({ strandId: null, field: 'REMOVED', homeItemId, words: expect.any(String) }),
      ),
      {
        ...atHome,
        field: 'homeItem.minutesPerDay',
        homeItemId: kept!.id,
        words: activity?.words.en,
        before: String(activity?.minutesPerDay),
        after: '3',
      },
    ]);
  });

  it('asks why one template is laid twice', async () => {
    const { story, draft } = await opened();
    await story.do('ot', 'applyGoalTemplate', asked(story, draft));
    const now = await story.draft();
    await story.do('pt', 'applyGoalTemplate', asked(story, now));
    expect((await story.draft()).findings.map(({ rule }) => rule)).toContain('SAME_OUTCOME_TWICE');
  });

  it('says of Hindi nobody has read that it is so, on the goal and in what is signed', async () => {
    const { story, draft } = await opened();
    await story.do('ot', 'applyGoalTemplate', asked(story, draft, { language: 'hi', disciplines: [OT] }));
    const [goal] = await written(story, draft.id);
    expect(goal?.statement).toBe(BRUSHING.statement.hi);
    expect(goal?.fromTemplate?.unreviewed).toBe(true);
    for (const register of ['FAMILY', 'CLINICAL']) {
      const { carePlanVersion } = await story.ask<{ carePlanVersion: { rendered: { text: string } } }>(
        'pt',
        `query ($id: ID!, $register: Register!) { carePlanVersion(id: $id) { rendered(language: hi, register: $register) { text } } }`,
        { id: draft.id, register },
      );
      expect(carePlanVersion.rendered.text).toContain('अनुवाद की जाँच नहीं हुई');
    }
  });
});

describe('laying a whole plan template into a draft', () => {
  const PLAN = getByCode(baseCatalogue.planTemplates, 'CEREBRAL_PALSY_SCHOOL_START');
  const whole = (story: JointPlan, draft: Version, over: object = {}): object => {
    const { priorityId, ...request } = asked(story, draft) as { priorityId: string };
    const goals = PLAN.goals.map((code) => ({ code, priorityId }));
    return { ...request, code: PLAN.code, templateVersion: PLAN.version, goals, ...over };
  };

  it('writes its goals and strands, minutes and place where there are none, and how we handle', async () => {
    const { story, draft } = await opened();
    const request = whole(story, draft);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        insist(() => story.try('pt', 'applyPlanTemplate', request, '... on PlanPayload { plan { id } }')),
      ),
    );
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    const goals = await written(story, draft.id);
    expect(goals.map(({ template }) => template)).toEqual([...PLAN.goals]);
    expect(goals.flatMap(({ strands }) => strands)).toHaveLength(7);
    const found = await story.ask<{
      carePlanVersion: { agreedWeeklyMinutes: number; place: string; plannedWeeklyMinutes: number };
      child: { handling: { key: string }[] };
    }>(
      'pt',
      `query ($id: ID!, $child: ID!) { carePlanVersion(id: $id) { agreedWeeklyMinutes place plannedWeeklyMinutes }
        child(id: $child) { handling { key } } }`,
      { id: draft.id, child: story.childId },
    );
    expect(found.carePlanVersion).toEqual({ agreedWeeklyMinutes: 315, place: 'CLINIC', plannedWeeklyMinutes: 315 });
    expect(found.child.handling.map(({ key }) => key).toSorted()).toEqual(['PROMPTS', 'STANDING', 'TRANSFERS']);
  });

  it('replaces nothing that is written, and lays only the goals that are wanted', async () => {
    const { story, draft } = await opened();
    const terms = { versionId: draft.id, version: draft.version, agreedWeeklyMinutes: 60 };
    await story.do('pt', 'editVersion', terms);
    await story.do('pt', 'agreeHandling', {
      childId: story.childId,
      discipline: PT,
      key: 'TRANSFERS',
      value: 'By two',
    });
    const now = await story.draft();
    const goals = [{ code: 'WALKS_TO_CLASS', priorityId: story.priorityId }];
    await story.do('pt', 'applyPlanTemplate', whole(story, now, { goals, disciplines: [PT] }));
    const after = await story.ask<{
      carePlanVersion: { agreedWeeklyMinutes: number; goals: { strands: { discipline: string }[] }[] };
      child: { handling: { key: string; value: string }[] };
    }>(
      'pt',
      `query ($id: ID!, $child: ID!) { carePlanVersion(id: $id) { agreedWeeklyMinutes goals { strands { discipline } } }
        child(id: $child) { handling { key value } } }`,
      { id: draft.id, child: story.childId },
    );
    expect(after.carePlanVersion).toEqual({ agreedWeeklyMinutes: 60, goals: [{ strands: [{ discipline: PT }] }] });
    expect(after.child.handling).toEqual(
      expect.arrayContaining([expect.objectContaining({ key: 'TRANSFERS', value: 'By two' })]),
    );
    expect(after.child.handling.map(({ key }) => key).toSorted()).toEqual(['STANDING', 'TRANSFERS']);
    const stranger = [{ code: 'HAIRCUT', priorityId: story.priorityId }];
    expect(
      await story.try('pt', 'applyPlanTemplate', whole(story, await story.draft(), { goals: stranger })),
    ).toMatchObject({ rule: 'UNKNOWN_CODE' });
  });
});

async function ask<Answer>(who: Cast, document: string, variables: object): Promise<Answer> {
  const { data, errors } = await gql(await who.as('ot'), document, { ...variables });
  expect(errors).toBeUndefined();
  return (data as { templates: Answer }).templates;
}

function act(who: Browser, name: string, code: string, number: number, selection = ''): Promise<Changed> {
  return change(who, name, { code, number }, selection, 'GoalTemplateVersionInput');
}

/** What a person would send to write the template of the catalogue anew. */
function contentOf(code: string) {
  return goalTemplateContentSchema.parse(getByCode(baseCatalogue.goalTemplates, code));
}

describe('the clinic’s library', () => {
  const LIBRARY = `query ($first: Int!, $after: String, $focusArea: String, $condition: String, $discipline: String,
      $ageMonths: Int, $source: TemplateSource, $state: TemplateState, $search: String, $suitsConditions: [String!]) {
    templates { goals(first: $first, after: $after, focusArea: $focusArea, condition: $condition, discipline: $discipline,
        ageMonths: $ageMonths, source: $source, state: $state, search: $search, suitsConditions: $suitsConditions)
      { totalCount pageInfo { hasNextPage endCursor } edges { node { code source state } } }
      plans { code goals { code } } } }`;
  const ONE = `query ($code: String!) { templates { goal(code: $code) { version number source state isOwn hiReviewed enReviewed
      statement { en hi } strands { discipline measure { type text { en hi } steps { en hi } } } }
    versions(code: $code) { number isReset isRetired changedBy { name } } } }`;
  interface Library {
    readonly goals: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: readonly { readonly node: { code: string; source: string; state: string } }[];
    };
    readonly plans: readonly { code: string; goals: readonly { code: string }[] }[];
  }
  interface One {
    readonly goal: {
      readonly version: string;
      readonly number: number;
      readonly source: string;
      readonly state: string;
      readonly hiReviewed: boolean;
      readonly enReviewed: boolean;
      readonly statement: { readonly en: string };
    } | null;
    readonly versions: readonly {
      number: number;
      isReset: boolean;
      isRetired: boolean;
      changedBy: { name: string };
    }[];
  }
  const read = (who: Cast, filter: object = {}) => ask<Library>(who, LIBRARY, { first: 100, ...filter });
  const codesOf = ({ goals }: Library) => goals.edges.map(({ node }) => node.code);
  const one = (who: Cast, code: string) => ask<One>(who, ONE, { code });
  it('is read whole and by what is looked for, page by page with its count', async () => {
    const all = await read(cast);
    expect(codesOf(all)).toEqual(baseCatalogue.goalTemplates.map(({ code }) => code));
    expect(all.goals.totalCount).toBe(baseCatalogue.goalTemplates.length);
    expect(all.plans.map(({ code }) => code)).toEqual(baseCatalogue.planTemplates.map(({ code }) => code));
    const found = await read(cast, { condition: 'CEREBRAL_PALSY', discipline: OT, search: 'teeth', ageMonths: 60 });
    expect(codesOf(found)).toEqual(['BRUSHES_AT_BASIN']);
    expect(codesOf(await read(cast, { search: 'चम्मच', focusArea: 'SELF_CARE_ROUTINES' }))[0]).toBe('EATS_WITH_SPOON');
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Library = await read(cast, { first: 30, after });
      paged.push(...codesOf(page));
      ({ hasNextPage: more, endCursor: after } = page.goals.pageInfo);
    }
    expect(paged).toEqual(codesOf(all));
    const suited = codesOf(await read(cast, { first: 5, suitsConditions: ['ADHD'] }));
    expect(suited.every((code) => contentOf(code).conditions.includes('ADHD'))).toBe(true);
    const { errors } = await gql(await cast.as('ot'), LIBRARY, { first: 5, after: 'no cursor' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_DOCUMENT' });
  });

  it('takes a template of the clinic’s own once, seen by no other clinic, and lays it like any other', async () => {
    const ours = await Cast.of(app, 'Writers');
    const lead = await ours.as('lead');
    const statement = { en: 'Brushes with a brush of our own', hi: 'हमारे ब्रश से दाँत साफ़ करना' };
    const input = { ...contentOf(BRUSHING.code), id: randomUUID(), copiedFrom: BRUSHING.code, statement };
    expect(await change(await ours.as('pt'), 'addGoalTemplate', input, '')).toMatchObject({ code: 'FORBIDDEN' });
    const CODE = '... on GoalTemplatePayload { template { code source state version enReviewed } }';
    const answers = await Promise.all([1, 2, 3].map(() => insist(() => change(lead, 'addGoalTemplate', input, CODE))));
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    const { code } = answers[0]!['template'] as { code: string };
    expect(answers[0]).toMatchObject({
      template: { source: 'CLINIC', state: 'IN_USE', version: 'CLINIC/1', enReviewed: false },
    });
    const other = { ...input, statement: { ...statement, en: 'Other words' } };
    expect(await change(lead, 'addGoalTemplate', other, '')).toMatchObject({ rule: 'IDEMPOTENCY_MISMATCH' });
    expect(codesOf(await read(ours, { source: 'CLINIC' }))).toEqual([code]);
    expect(codesOf(await read(ours))[0]).toBe(code);
    expect((await read(cast, { source: 'CLINIC' })).goals).toMatchObject({ totalCount: 0, edges: [] });
    expect(await one(cast, code)).toEqual({ goal: null, versions: [] });
    const theirs = { ...input, id: randomUUID(), copiedFrom: code };
    expect(await change(await cast.as('lead'), 'addGoalTemplate', theirs, '')).toMatchObject({ rule: 'UNKNOWN_CODE' });
    const story = await JointPlan.of(app, ours);
    const laying = { code, templateVersion: 'CLINIC/1' };
    const draft = await story.open();
    await story.do('ot', 'applyGoalTemplate', asked(story, draft, laying));
    const [goal] = await written(story, draft.id);
    expect(goal).toMatchObject({
      statement: statement.en,
      fromTemplate: { template: code, version: 'CLINIC/1', unreviewed: true, differences: [] },
    });
    const elsewhere = await opened();
    const stranger = asked(elsewhere.story, elsewhere.draft, laying);
    expect(await elsewhere.story.try('ot', 'applyGoalTemplate', stranger)).toMatchObject({ rule: 'UNKNOWN_CODE' });
    const trail = await trailOf(app, ours.clinicId, input.id);
    expect(trail.audit).toContainEqual(expect.objectContaining({ action: 'template:edit' }));
  });

  it('retires a template: nobody lays or words it, what was laid stays, and it comes back with its words', async () => {
    const ours = await Cast.of(app, 'Retirers');
    const lead = await ours.as('lead');
    const story = await JointPlan.of(app, ours);
    const draft = await story.open();
    await story.do('ot', 'applyGoalTemplate', asked(story, draft));
    const { code } = BRUSHING;
    expect(await act(await ours.as('ot'), 'retireGoalTemplate', code, 0)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act(lead, 'retireGoalTemplate', code, 0)).toMatchObject({ __typename: 'GoalTemplatePayload' });
    expect(await act(lead, 'retireGoalTemplate', code, 0)).toMatchObject({ __typename: 'VersionConflict', current: 1 });
    expect(await act(lead, 'retireGoalTemplate', code, 1)).toMatchObject({ rule: 'ALREADY_IN_STATE' });
    const retired = { rule: 'TEMPLATE_RETIRED' };
    expect(await story.try('ot', 'applyGoalTemplate', asked(story, await story.draft()))).toMatchObject(retired);
    expect(await change(lead, 'editGoalTemplate', { code, number: 1, hiReviewed: true }, '')).toMatchObject(retired);
    expect(await written(story, draft.id)).toMatchObject([{ fromTemplate: { template: code, differences: [] } }]);
    expect(codesOf(await read(ours, { state: 'RETIRED' }))).toEqual([code]);
    expect(codesOf(await read(ours, { state: 'IN_USE' }))).not.toContain(code);
    const { plans } = await read(ours);
    expect(plans.flatMap(({ goals }) => goals.map((goal) => goal.code))).not.toContain(code);
    const whole = getByCode(baseCatalogue.planTemplates, 'CEREBRAL_PALSY_SCHOOL_START');
    const { priorityId, ...request } = asked(story, await story.draft()) as { priorityId: string };
    const plan = { ...request, code: whole.code, templateVersion: whole.version, goals: [{ code, priorityId }] };
    expect(await story.try('ot', 'applyPlanTemplate', plan)).toMatchObject(retired);
    await act(lead, 'bringBackGoalTemplate', code, 1);
    await story.do('ot', 'applyGoalTemplate', asked(story, await story.draft()));
    expect((await one(ours, code)).versions.map(({ isRetired }) => isRetired)).toEqual([false, true]);
  });

  it('keeps a goal as a template without anybody’s name, and only a goal of the clinic', async () => {
    const ours = await Cast.of(app, 'Keepers');
    const lead = await ours.as('lead');
    const story = await JointPlan.of(app, ours);
    const goalId = await story.addGoal((await story.open()).id);
    const { child } = await story.ask<{ child: { name: string; guardians: { name: string }[] } }>(
      'lead',
      'query ($id: ID!) { child(id: $id) { name guardians { name } } }',
      { id: story.childId },
    );
    const input = { ...contentOf(BRUSHING.code), id: randomUUID(), keptFromGoalId: goalId };
    for (const name of [child.name, child.guardians[0]!.name]) {
      const [given] = name.split(' ');
      const told = { ...input, statement: { en: `${given} brushes alone`, hi: 'अपने आप ब्रश करना' } };
      expect(await change(lead, 'addGoalTemplate', told, '')).toMatchObject({
        rule: 'TEMPLATE_TELLS_OF_SOMEBODY',
        data: { found: [given] },
      });
    }
    await made(lead, 'addGoalTemplate', input);
    const trail = await trailOf(app, ours.clinicId, input.id);
    expect(trail.audit).toContainEqual(expect.objectContaining({ action: 'template:edit', childId: story.childId }));
    const stranger = await change(await cast.as('lead'), 'addGoalTemplate', { ...input, id: randomUUID() }, '');
    expect(stranger).toMatchObject({ __typename: 'Error', code: 'NOT_FOUND' });
  });

  it('is the lead therapist’s to write, version by version, seen by this clinic alone, and can go back', async () => {
    const ours = await Cast.of(app, 'Ours');
    const lead = await ours.as('lead');
    const edit = {
      code: 'HAIRCUT',
      number: 0,
      statement: { en: 'Has a haircut in the shop', hi: 'दुकान में बाल कटवाना' },
    };
    expect(await change(await ours.as('ot'), 'editGoalTemplate', edit, '')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await made(lead, 'editGoalTemplate', edit, MADE_OURS)).toMatchObject({
      template: { version: `${BRUSHING.version}/1`, number: 1, isOwn: true, statement: { hiReviewed: false } },
    });
    expect(await change(lead, 'editGoalTemplate', edit, '')).toMatchObject({
      __typename: 'VersionConflict',
      current: 1,
    });
    const read2 = await made(lead, 'editGoalTemplate', { code: 'HAIRCUT', number: 1, hiReviewed: true }, MADE_OURS);
    expect(read2).toMatchObject({ template: { number: 2, hiReviewed: true } });
    const statementOf = async (who: Cast) => (await one(who, 'HAIRCUT')).goal?.statement.en;
    expect(await statementOf(ours)).toBe('Has a haircut in the shop');
    expect(await statementOf(cast)).toBe(getByCode(baseCatalogue.goalTemplates, 'HAIRCUT').statement.en);
    expect(await act(lead, 'resetGoalTemplate', 'HAIRCUT', 2, MADE_OURS)).toMatchObject({
      template: { version: BRUSHING.version, number: 3, isOwn: false, hiReviewed: false },
    });
    expect(await act(lead, 'resetGoalTemplate', 'HAIRCUT', 3)).toMatchObject({
      rule: 'NOTHING_CHANGED',
    });
    const { versions } = await one(ours, 'HAIRCUT');
    expect(versions.map(({ number, isReset }) => [number, isReset])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
    expect(versions[0]?.changedBy.name).toBe('Leela Iyer');
  });

  it('refuses a version whose goals could not be sent', async () => {
    const ours = await Cast.of(app, 'Careful');
    const levels = Array.from({ length: 5 }, () => ({ en: 'the same', hi: 'वही' }));
    expect(
      await change(await ours.as('lead'), 'editGoalTemplate', { code: 'HAIRCUT', number: 0, levels }, ''),
    ).toMatchObject({
      rule: 'TEMPLATE_NOT_SOUND',
    });
  });

  it('lays the clinic’s own version, and a goal keeps what was laid when the clinic changes it again', async () => {
    const ours = await Cast.of(app, 'Own words');
    const lead = await ours.as('lead');
    const story = await JointPlan.of(app, ours);
    const draft = await story.open();
    const first = { code: BRUSHING.code, number: 0, statement: { en: 'First words', hi: 'पहले शब्द' } };
    await made(lead, 'editGoalTemplate', first);
    await story.do('ot', 'applyGoalTemplate', asked(story, draft, { templateVersion: `${BRUSHING.version}/1` }));
    await made(lead, 'editGoalTemplate', { ...first, number: 1, statement: { en: 'Other words', hi: 'दूसरे शब्द' } });
    const [goal] = await written(story, draft.id);
    expect(goal).toMatchObject({
      statement: 'First words',
      fromTemplate: { version: `${BRUSHING.version}/1`, differences: [] },
    });
  });
});

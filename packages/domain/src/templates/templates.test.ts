import { describe, expect, it } from 'vitest';
import { contentOf, OT, PT, testId } from '../../testing/plan.ts';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import { getByCode } from '../catalogue/lookup.ts';
import type { GoalTemplate } from '../catalogue/kinds.ts';
import type { PlanContent } from '../care-plans/plan-content.ts';
import { keepsTemplateWords, templateDifferences } from './differences.ts';
import { layGoal, type LaidTemplate } from './lay-goal.ts';
import { layHome } from './lay-home.ts';
import { findTemplates, goalLibrary, type LibraryEntry, suitRank } from './library.ts';

const BRUSHING = getByCode(baseCatalogue.goalTemplates, 'BRUSHES_AT_BASIN');
const GOAL = testId(700);
const [OT_STRAND, PT_STRAND] = [testId(701), testId(702)];
const BOTH = new Map([
  [OT, { strand: OT_STRAND, therapist: testId(50) }],
  [PT, { strand: PT_STRAND, therapist: null }],
]);

function lay(over: Partial<Parameters<typeof layGoal>[2]> = {}, template: GoalTemplate = BRUSHING): LaidTemplate {
  const laying = {
    language: 'en' as const,
    goal: GOAL,
    priority: testId(30),
    targetOn: '2027-02-15',
    strands: BOTH,
    ...over,
  };
  let next = 720;
  const homeItems = layHome(template, {
    language: laying.language,
    goal: GOAL,
    disciplines: [...laying.strands.keys()],
    present: [],
    newId: () => testId(next++),
  });
  return { ...layGoal(baseCatalogue, template, laying), homeItems };
}

function planWith({ goal, strands, homeItems }: Omit<LaidTemplate, 'homeItems'> & Partial<LaidTemplate>): PlanContent {
  return contentOf({ goals: [goal], strands: [...strands], homeItems: [...(homeItems ?? lay().homeItems ?? [])] });
}

describe('laying a goal from a template', () => {
  it('takes words, scale, strands, dose and techniques, and what it was told for whom and until when', () => {
    const { goal, strands } = lay();
    expect(goal).toMatchObject({
      goal: GOAL,
      statement: BRUSHING.statement.en,
      template: 'BRUSHES_AT_BASIN',
      priority: testId(30),
      targetOn: '2027-02-15',
      icf: 'd5201',
      division: BRUSHING.division?.en,
    });
    expect(goal.levels.map(({ level, text }) => [level, text])).toEqual(
      BRUSHING.levels.map(({ en }, index) => [index - 2, en]),
    );
    expect(strands.map(({ discipline, therapist, strand }) => [discipline, therapist, strand])).toEqual([
      [PT, null, PT_STRAND],
      [OT, testId(50), OT_STRAND],
    ]);
    expect(strands[1]?.measure).toMatchObject({ type: 'STEPS', steps: expect.arrayContaining(['rinses']) });
  });

  it('speaks Hindi in a Hindi plan, down to the steps of a chain', () => {
    const { goal, strands } = lay({ language: 'hi' });
    const said = [goal.statement, goal.division, ...goal.levels.map(({ text }) => text), strands[1]?.what];
    expect(said.filter((text) => text === undefined || !/\p{Script=Devanagari}/u.test(text))).toEqual([]);
    expect(strands[1]?.measure).toMatchObject({ steps: expect.arrayContaining(['कुल्ला करना']) });
  });

  it('lays one strand where one discipline works, and then divides nothing', () => {
    const one = lay({ strands: new Map([[OT, { strand: OT_STRAND, therapist: null }]]) });
    expect(one.strands.map(({ discipline }) => discipline)).toEqual([OT]);
    expect(one.goal.division).toBe('');
  });

  it('takes a tool without latex where there is one', () => {
    const ball = getByCode(baseCatalogue.goalTemplates, 'CATCHES_BALL');
    const tools = lay({}, ball).strands.flatMap((each) => each.techniques.flatMap((one) => one.tools));
    expect(tools).toContainEqual({ tool: 'BALLS_BEANBAGS', latexFree: true });
  });
});

describe('how a goal differs from its template', () => {
  it('is not at all, as long as only what no template can know was filled in', () => {
    const laid = lay();
    const goal = { ...laid.goal, priority: testId(31), targetOn: '2027-03-01', scaleEdition: 2 };
    const strands = laid.strands.map((each) => ({ ...each, therapist: testId(51) }));
    expect(templateDifferences(laid, planWith({ goal, strands }))).toEqual([]);
  });

  it('is told field by field, with both texts', () => {
    const laid = lay();
    const levels = laid.goal.levels.map((each) => (each.level === 0 ? { ...each, text: '4 evenings of 7' } : each));
    const strands = laid.strands.map((each) =>
      each.dose === null ? each : { ...each, dose: { ...each.dose, minutes: 30 } },
    );
    const found = templateDifferences(laid, planWith({ goal: { ...laid.goal, levels }, strands }));
    expect(found.map(({ path }) => path).toSorted()).toEqual([
      `goals/${GOAL}/level.0`,
      `strands/${OT_STRAND}/dose`,
      `strands/${PT_STRAND}/dose`,
    ]);
    expect(found[0]).toMatchObject({ before: '3-4 evenings of 7', after: '4 evenings of 7' });
  });

  it('names a strand that was taken out and one that came', () => {
    const laid = lay();
    const [pt] = laid.strands;
    if (pt === undefined) throw new Error('the template has a strand of physiotherapy');
    const third = { ...pt, strand: testId(709), discipline: 'SPEECH_THERAPY' };
    const found = templateDifferences(laid, planWith({ goal: laid.goal, strands: [pt, third] }));
    expect(found.map(({ kind, path }) => [kind, path])).toEqual([
      ['REMOVED', `strands/${OT_STRAND}`],
      ['ADDED', `strands/${testId(709)}`],
    ]);
  });

  it('says nothing of a goal that left the plan, nor of its neighbours', () => {
    const laid = lay();
    expect(templateDifferences(laid, contentOf())).toEqual([]);
    const beside = contentOf();
    const both = {
      ...beside,
      goals: [...beside.goals, laid.goal],
      strands: [...beside.strands, ...laid.strands],
      homeItems: [...beside.homeItems, ...(laid.homeItems ?? [])],
    };
    expect(templateDifferences(laid, both)).toEqual([]);
  });

  it('tells what is done otherwise at home, what came and what left, and not who does it with the child', () => {
    const laid = lay();
    const [first, ...others] = laid.homeItems ?? [];
    if (first === undefined) throw new Error('the template has an activity at home');
    const family = { ...first, moment: 'WASHING' as const, helpers: ['GRANDPARENT' as const], brace: 'ON' as const };
    expect(templateDifferences(laid, planWith({ ...laid, homeItems: [family, ...others] }))).toEqual([]);
    const longer = { ...family, minutesPerDay: first.minutesPerDay + 5, stopIf: 'the child is tired' };
    const added = { ...first, item: testId(790) };
    const found = templateDifferences(laid, planWith({ ...laid, homeItems: [longer, added] }));
    expect(found.map(({ kind, path }) => `${kind} ${path}`).toSorted()).toEqual([
      `ADDED home-items/${added.item}`,
      `CHANGED home-items/${first.item}/minutesPerDay`,
      `CHANGED home-items/${first.item}/stopIf`,
      ...others.map(({ item }) => `REMOVED home-items/${item}`),
    ]);
  });

  it('says nothing of home where it was not kept what was laid', () => {
    const laid = { ...lay(), homeItems: null };
    expect(templateDifferences(laid, planWith({ ...laid, homeItems: [] }))).toEqual([]);
    expect(templateDifferences(laid, planWith({ ...laid, homeItems: lay().homeItems }))).toEqual([]);
  });

  it('knows whether the template’s own words still stand', () => {
    const laid = lay();
    expect(keepsTemplateWords(laid, planWith(laid))).toBe(true);
    const goal = {
      ...laid.goal,
      statement: 'x',
      division: 'x',
      levels: laid.goal.levels.map((each) => ({ ...each, text: `x${each.level}` })),
    };
    expect(keepsTemplateWords(laid, planWith({ goal, strands: laid.strands, homeItems: [] }))).toBe(true);
    expect(keepsTemplateWords(laid, planWith({ goal, strands: [] }))).toBe(true);
    expect(keepsTemplateWords(laid, planWith({ goal, strands: [], homeItems: [] }))).toBe(false);
    expect(keepsTemplateWords(laid, contentOf())).toBe(false);
  });
});

describe('the clinic’s library', () => {
  const ours = { ...BRUSHING, statement: { en: 'Brushes well', hi: 'अच्छे से ब्रश करना', hiReviewed: true } };

  it('is the built-in one until the clinic writes its own version, which keeps its place', () => {
    const plain = goalLibrary(baseCatalogue, []);
    expect(plain).toHaveLength(baseCatalogue.goalTemplates.length);
    expect(plain.every(({ isOwn, number }) => !isOwn && number === 0)).toBe(true);
    const library = goalLibrary(baseCatalogue, [{ code: BRUSHING.code, number: 3, template: ours, retired: false }]);
    const entry = library.find(({ template }) => template.code === BRUSHING.code);
    expect(entry).toMatchObject({ version: `${BRUSHING.version}/3`, number: 3, isOwn: true, isBehind: false });
    expect(entry?.template.statement.en).toBe('Brushes well');
    expect(library.map(({ template }) => template.code)).toEqual(plain.map(({ template }) => template.code));
  });

  it('goes back to the built-in one without forgetting how often it was changed', () => {
    const library = goalLibrary(baseCatalogue, [{ code: BRUSHING.code, number: 4, template: null, retired: false }]);
    const entry = library.find(({ template }) => template.code === BRUSHING.code);
    expect(entry).toMatchObject({ version: BRUSHING.version, number: 4, isOwn: false, template: BRUSHING });
  });

  it('has what the clinic has written itself before the rest, the latest first', () => {
    const template = { ...BRUSHING, version: 'CLINIC', order: 0 };
    const library = goalLibrary(baseCatalogue, [
      { code: 'OWN_1', number: 2, template: { ...template, code: 'OWN_1' }, retired: true },
      { code: 'OWN_2', number: 1, template: { ...template, code: 'OWN_2' }, retired: false },
    ]);
    expect(library).toHaveLength(baseCatalogue.goalTemplates.length + 2);
    expect(library.slice(0, 2)).toMatchObject([
      { version: 'CLINIC/1', source: 'CLINIC', state: 'IN_USE', isOwn: true, isBehind: false },
      { version: 'CLINIC/2', source: 'CLINIC', state: 'RETIRED' },
    ]);
    expect(library.slice(2).every(({ source, state }) => source === 'SHIPPED' && state === 'IN_USE')).toBe(true);
  });

  it('can rest one that came with the product, as it came', () => {
    const library = goalLibrary(baseCatalogue, [{ code: BRUSHING.code, number: 1, template: null, retired: true }]);
    const entry = library.find(({ template }) => template.code === BRUSHING.code);
    expect(entry).toMatchObject({ version: BRUSHING.version, state: 'RETIRED', isOwn: false, template: BRUSHING });
  });

  it('says where a later release has moved on', () => {
    const old = { ...ours, version: '2025.01' };
    const [entry] = goalLibrary({ goalTemplates: [BRUSHING] }, [
      { code: BRUSHING.code, number: 1, template: old, retired: false },
    ]);
    expect(entry).toMatchObject({ version: '2025.01/1', isBehind: true });
  });
});

describe('looking for a template', () => {
  const found: LibraryEntry = {
    template: BRUSHING,
    version: BRUSHING.version,
    number: 0,
    source: 'SHIPPED',
    state: 'IN_USE',
    isOwn: false,
    isBehind: false,
  };

  it.each<[Parameters<typeof findTemplates>[1], boolean]>([
    [{}, true],
    [{ focusArea: 'SELF_CARE_ROUTINES', condition: 'CEREBRAL_PALSY', discipline: PT, ageMonths: 36 }, true],
    [{ ageMonths: 144 }, true],
    [{ ageMonths: 35 }, false],
    [{ ageMonths: 145 }, false],
    [{ condition: 'ADHD' }, false],
    [{ focusArea: 'PAIN_MANAGEMENT' }, false],
    [{ discipline: 'SPEECH_THERAPY' }, false],
    [{ source: 'SHIPPED', state: 'IN_USE' }, true],
    [{ source: 'CLINIC' }, false],
    [{ state: 'RETIRED' }, false],
    [{ search: 'TEETH bas' }, true],
    [{ search: 'ब्रश' }, true],
    [{ search: 'teeth spoon' }, false],
    [{ search: '   ' }, true],
  ])('%j is met: %s', (filter, expected) => {
    expect(findTemplates([found], filter)).toEqual(expected ? [found] : []);
  });

  const rank = (conditions: string[], ageMonths: number | null) => suitRank(BRUSHING, { conditions, ageMonths });

  it('ranks condition before age, and age unknown as fitting', () => {
    expect([
      rank(['CEREBRAL_PALSY'], 60),
      rank(['CEREBRAL_PALSY'], 200),
      rank(['ADHD'], 60),
      rank(['ADHD'], 200),
      rank(['CEREBRAL_PALSY'], null),
    ]).toEqual([0, 1, 2, 3, 0]);
  });
});

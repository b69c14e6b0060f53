import { describe, expect, it } from 'vitest';
import { contentOf, OT, PT, testId } from '../../testing/plan.ts';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import { getByCode } from '../catalogue/lookup.ts';
import type { GoalTemplate } from '../catalogue/kinds.ts';
import type { PlanContent } from '../care-plans/plan-content.ts';
import { keepsTemplateWords, templateDifferences } from './differences.ts';
import { checkGoalTemplate } from './check-template.ts';
import { editGoalTemplate } from './edit-template.ts';
import { layGoal, type LaidGoal } from './lay-goal.ts';
import { goalLibrary, isHindiReviewed, matchesTemplate, suitRank } from './library.ts';

const BRUSHING = getByCode(baseCatalogue.goalTemplates, 'BRUSHES_AT_BASIN');
const GOAL = testId(700);
const [OT_STRAND, PT_STRAND] = [testId(701), testId(702)];
const BOTH = new Map([
  [OT, { strand: OT_STRAND, therapist: testId(50) }],
  [PT, { strand: PT_STRAND, therapist: null }],
]);

function lay(over: Partial<Parameters<typeof layGoal>[2]> = {}, template: GoalTemplate = BRUSHING): LaidGoal {
  return layGoal(baseCatalogue, template, {
    language: 'en',
    goal: GOAL,
    priority: testId(30),
    targetOn: '2027-02-15',
    strands: BOTH,
    ...over,
  });
}

function planWith(laid: LaidGoal): PlanContent {
  return contentOf({ goals: [laid.goal], strands: [...laid.strands] });
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
    const both = { ...beside, goals: [...beside.goals, laid.goal], strands: [...beside.strands, ...laid.strands] };
    expect(templateDifferences(laid, both)).toEqual([]);
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
    expect(keepsTemplateWords(laid, planWith({ goal, strands: laid.strands }))).toBe(true);
    expect(keepsTemplateWords(laid, planWith({ goal, strands: [] }))).toBe(false);
    expect(keepsTemplateWords(laid, contentOf())).toBe(false);
  });
});

describe('the clinic’s library', () => {
  const ours = { ...BRUSHING, statement: { en: 'Brushes well', hi: 'अच्छे से ब्रश करना', hiReviewed: true } };

  it('is the built-in one until the clinic writes its own version, which keeps its place', () => {
    const plain = goalLibrary(baseCatalogue, []);
    expect(plain).toHaveLength(baseCatalogue.goalTemplates.length);
    expect(plain.every(({ isOwn, number }) => !isOwn && number === 0)).toBe(true);
    const library = goalLibrary(baseCatalogue, [{ code: BRUSHING.code, number: 3, template: ours }]);
    const entry = library.find(({ template }) => template.code === BRUSHING.code);
    expect(entry).toMatchObject({ version: `${BRUSHING.version}/3`, number: 3, isOwn: true, isBehind: false });
    expect(entry?.template.statement.en).toBe('Brushes well');
    expect(library.map(({ template }) => template.code)).toEqual(plain.map(({ template }) => template.code));
  });

  it('goes back to the built-in one without forgetting how often it was changed', () => {
    const library = goalLibrary(baseCatalogue, [{ code: BRUSHING.code, number: 4, template: null }]);
    const entry = library.find(({ template }) => template.code === BRUSHING.code);
    expect(entry).toMatchObject({ version: BRUSHING.version, number: 4, isOwn: false, template: BRUSHING });
  });

  it('says where a later release has moved on', () => {
    const old = { ...ours, version: '2025.01' };
    const [entry] = goalLibrary({ goalTemplates: [BRUSHING] }, [{ code: BRUSHING.code, number: 1, template: old }]);
    expect(entry).toMatchObject({ version: '2025.01/1', isBehind: true });
  });
});

describe('looking for a template', () => {
  const found = {
    focusAreas: BRUSHING.focusAreas,
    conditions: BRUSHING.conditions,
    ageMonths: BRUSHING.ageMonths,
    disciplines: [PT, OT],
    texts: [BRUSHING.statement.en, BRUSHING.statement.hi],
  };

  it.each([
    [{}, true],
    [{ focusArea: 'SELF_CARE_ROUTINES', condition: 'CEREBRAL_PALSY', discipline: PT, ageMonths: 36 }, true],
    [{ ageMonths: 144 }, true],
    [{ ageMonths: 35 }, false],
    [{ ageMonths: 145 }, false],
    [{ condition: 'ADHD' }, false],
    [{ focusArea: 'PAIN_MANAGEMENT' }, false],
    [{ discipline: 'SPEECH_THERAPY' }, false],
    [{ search: 'TEETH bas' }, true],
    [{ search: 'ब्रश' }, true],
    [{ search: 'teeth spoon' }, false],
    [{ search: '   ' }, true],
  ])('%j is met: %s', (filter, expected) => {
    expect(matchesTemplate(found, filter)).toBe(expected);
  });

  const rank = (conditions: string[], ageMonths: number | null) => suitRank(found, { conditions, ageMonths });

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

describe('writing a template the clinic’s own way', () => {
  const read = { ...BRUSHING, statement: { ...BRUSHING.statement, hiReviewed: true } };

  it('changes what is named and leaves the rest', () => {
    const edited = editGoalTemplate(baseCatalogue, BRUSHING, {
      ageMonths: { min: 48, max: 100 },
      strands: [
        {
          discipline: PT,
          what: { en: 'Stands', hi: 'खड़े होना' },
          start: { type: 'SECONDS', seconds: 5 },
          target: { type: 'SECONDS', seconds: 30 },
          dose: { mode: 'INTENSIVE', timesPerWeek: 3, minutes: 30, weeks: 6, deliveryMode: 'CLINIC' },
        },
      ],
    });
    if (!edited.ok) throw new Error(edited.refusal.rule);
    expect(edited.value).toMatchObject({
      code: BRUSHING.code,
      version: BRUSHING.version,
      ageMonths: { min: 48, max: 100 },
      statement: BRUSHING.statement,
    });
    expect(edited.value.strands[0]).toMatchObject({ dose: { weeks: 6 }, target: { seconds: 30 } });
    expect(edited.value.strands[1]).toEqual(BRUSHING.strands[1]);
  });

  it('keeps Hindi as read while it stays the same, and only then', () => {
    const same = editGoalTemplate(baseCatalogue, read, {
      statement: { en: 'Brushes every night', hi: read.statement.hi },
    });
    const other = editGoalTemplate(baseCatalogue, read, { statement: { en: 'Brushes', hi: 'रोज़ ब्रश करना' } });
    expect(same.ok && same.value.statement).toMatchObject({ en: 'Brushes every night', hiReviewed: true });
    expect(other.ok && other.value.statement).toMatchObject({ hi: 'रोज़ ब्रश करना', hiReviewed: false });
  });

  it('lets a reader of Hindi sign all of it at once', () => {
    const signed = editGoalTemplate(baseCatalogue, BRUSHING, { hiReviewed: true });
    expect(signed.ok && isHindiReviewed(signed.value)).toBe(true);
    expect(isHindiReviewed(BRUSHING)).toBe(false);
  });

  it.each<[string, Parameters<typeof editGoalTemplate>[2], string]>([
    [
      'levels that overlap',
      { levels: ['0-2', '1-2', '3-4', '5-6', '7'].map((n) => ({ en: `${n} evenings`, hi: `${n} शामें` })) },
      'TEMPLATE_NOT_SOUND',
    ],
    ['a setting nobody knows', { setting: 'THE_MOON' }, 'UNKNOWN_CODE'],
    [
      'a strand the template has none of',
      {
        strands: [
          {
            discipline: 'SPEECH_THERAPY',
            what: { en: 'x', hi: 'क' },
            start: { type: 'SECONDS', seconds: 1 },
            target: { type: 'SECONDS', seconds: 2 },
            dose: { mode: 'PERIODIC', timesPerWeek: 1, minutes: 30, weeks: null, deliveryMode: 'CLINIC' },
          },
        ],
      },
      'UNKNOWN_CODE',
    ],
    [
      'a technique of the other discipline for home',
      {
        homeActivities: [
          {
            discipline: PT,
            technique: 'TOOTHBRUSHING_STEP_CHAIN',
            minutesPerDay: 5,
            words: { en: 'x', hi: 'क' },
            routine: { en: 'x', hi: 'क' },
            stopIf: { en: 'x', hi: 'क' },
          },
        ],
      },
      'NOT_THEIR_DISCIPLINE',
    ],
  ])('is refused for %s', (_, changes, rule) => {
    expect(editGoalTemplate(baseCatalogue, BRUSHING, changes)).toMatchObject({ ok: false, refusal: { rule } });
  });

  it('is refused for a target no better than the start, unless the goal only holds', () => {
    const [pt] = BRUSHING.strands;
    if (pt === undefined) throw new Error('the template has a strand of physiotherapy');
    const flat = { ...BRUSHING, strands: [{ ...pt, target: pt.start }] };
    expect(checkGoalTemplate(baseCatalogue, flat)).toMatchObject({ refusal: { rule: 'MEASURE_START_IS_TARGET' } });
    expect(checkGoalTemplate(baseCatalogue, { ...flat, direction: 'MAINTAIN' }).ok).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { activityOf, contentOf, goalOf, homeItemOf, IDS, otStrandOf, ptStrandOf } from '../../../testing/plan.ts';
import { full, other, OTHER_PRIORITY } from '../../../testing/every-field.ts';
import { baseCatalogue } from '../../catalogue/base-catalogue.ts';
import type { GoalContent } from '../../goals/goal-content.ts';
import { type ContentField, FIELD_CLASS, isContentField } from '../field-class.ts';
import { renderPlan } from './render-plan.ts';
import type { StrandContent } from '../../goals/strand-content.ts';
import type { MeasureDefinition } from '../../measures/measure.ts';
import type { PlanContent } from '../plan-content.ts';
import type { PlanTextFacts } from './reader.ts';

const names = { [IDS.priority]: 'Clean teeth without a fight', [IDS.pt]: 'Ravi Sen', [IDS.ot]: 'Meera Iyer' };
const facts: PlanTextFacts = { number: 2, revision: 1, content: contentOf(), names };
const text = (...[language, register]: ['en' | 'hi', 'CLINICAL' | 'FAMILY']) =>
  renderPlan(facts, baseCatalogue, language, register);

const everyName = { ...names, [OTHER_PRIORITY]: 'Sleep' };
/** Where the words of a goal came from is kept with it, and is no part of what somebody reads before agreeing. */
const NOT_READ: ReadonlySet<ContentField> = new Set(['goal.template']);
const SIGNED_FIELDS = Object.keys(FIELD_CLASS)
  .filter(isContentField)
  .filter((field) => !NOT_READ.has(field));

/** A plan with one field as the other plan has it. */
function withFieldOf(base: PlanContent, path: ContentField): PlanContent {
  const { terms, goals, strands, homeItems } = other;
  const [row, field = '', level] = path.split('.');
  const mix = <Row extends object>(ours: Row, theirs: Row | undefined): Row =>
    field === 'level' ? ours : { ...ours, [field]: theirs?.[field as keyof Row] };
  const worded = ({ levels }: GoalContent) => levels.find((each) => each.level === Number(level));
  return {
    terms: row === 'terms' ? mix(base.terms, terms) : base.terms,
    goals: base.goals.map((goal, at) => {
      const theirs = goals[at];
      if (row !== 'goal' || theirs === undefined) return goal;
      const levels = goal.levels.map((each) => (each.level === Number(level) ? (worded(theirs) ?? each) : each));
      return { ...mix(goal, theirs), levels };
    }),
    strands: row === 'strand' ? base.strands.map((strand, at) => mix(strand, strands[at])) : base.strands,
    homeItems: row === 'homeItem' ? base.homeItems.map((item, at) => mix(item, homeItems[at])) : base.homeItems,
  };
}

const place = { site: 'HAND', side: 'RIGHT' } as const;
const degrees: MeasureDefinition & { type: 'DEGREES' } = {
  type: 'DEGREES',
  text: 'bends',
  better: 'MORE',
  movement: 'flexion',
  site: 'KNEE',
  side: 'LEFT',
  mode: 'ACTIVE',
};
/** Each kind of measure twice or more, as near to each other as two can be that are not the same. */
const MEASURED: readonly (readonly [MeasureDefinition, string])[] = [
  [{ type: 'COUNT_OF_N', text: 'buttons', of: 5 }, 'buttons, Successes out of tries, out of 5'],
  [{ type: 'COUNT_OF_N', text: 'buttons', of: 4, ...place }, 'buttons, Successes out of tries, out of 4, Hand, Right'],
  [{ type: 'SECONDS', text: 'sits', better: 'MORE' }, 'sits, Seconds, More is better'],
  [{ type: 'SECONDS', text: 'sits', better: 'LESS' }, 'sits, Seconds, Less is better'],
  [
    { type: 'STEPS', text: 'dresses', steps: ['arm', 'head'], chaining: 'FORWARD' },
    'dresses, Steps of a chain, arm → head, Taught from the first step',
  ],
  [
    { type: 'STEPS', text: 'dresses', steps: ['arm', 'head'], chaining: 'WHOLE' },
    'dresses, Steps of a chain, arm → head, Taught as a whole',
  ],
  [{ type: 'PROMPT_LADDER', text: 'waits' }, 'waits, Least prompt that works'],
  [degrees, 'bends, Degrees of a joint, flexion, Moved by the child, Knee, Left, More is better'],
  [
    { ...degrees, mode: 'PASSIVE' as const },
    'bends, Degrees of a joint, flexion, Moved by the therapist, Knee, Left, More is better',
  ],
  [{ type: 'DISTANCE', text: 'walks', better: 'MORE', unit: 'M' }, 'walks, Distance, metres, More is better'],
  [{ type: 'DISTANCE', text: 'walks', better: 'MORE', unit: 'CM' }, 'walks, Distance, centimetres, More is better'],
  [
    { type: 'COUNT_PER_WEEK', text: 'falls', better: 'LESS', weekStartsOn: 'MON' },
    'falls, How often in a week, week from Monday, Less is better',
  ],
  [
    { type: 'SCORE', text: 'moves', better: 'MORE', measure: 'GMFM_66', field: 'total', edition: '2' },
    'moves, Score of a named measure, GMFM-66 2, total, More is better',
  ],
  [
    { type: 'SCORE', text: 'own', better: 'LESS', measure: 'NO_SUCH_MEASURE', field: 'total' },
    'own, Score of a named measure, NO_SUCH_MEASURE, total, Less is better',
  ],
];
const CLINICAL: readonly string[] = [
  'Joint plan, version 2.1',
  'Review on 15 February 2027',
  'Therapy: 135 minutes a week',
  'Place: At the clinic',
  'Improvement goals start at level -2',
  '',
  'Goal 1: Brushes his teeth standing at the basin at home',
  '  What the family wants: Clean teeth without a fight',
  '  Where: Home',
  '  By 15 February 2027',
  '  Direction: Slow the loss',
  '  ICF d5201',
  '  Scale, edition 1, start at level 1',
  '    -2 Much less than expected: 0 evenings of 7',
  '    -1 Less than expected: 1-2 evenings of 7',
  '    0 Expected: 3-4 evenings of 7',
  '    1 More than expected: 5-6 evenings of 7',
  '    2 Much more than expected: 7 evenings of 7',
  '  Who does which part: PT the standing, OT the brushing',
  '  Physiotherapy, Ravi Sen: stands with one hand on the rail',
  '    Measure: stands with one hand on the rail, Seconds, More is better',
  '    From 20 s to 120 s',
  '    Techniques:',
  '      Sit to stand in a real task, with Balance balls (latex-free), Resistance bands, without Height, from a high stool, Knee, Left',
  '    Focus areas: Balance and Coordination',
  '    once a week, 30 minutes, for 6 weeks, Online session, Periodic',
  '',
  'Goal 2: Sits at the table',
  '  Where: Home',
  '  By 15 February 2027',
  '  Direction: Improve',
  '  ICF d5201',
  '  Occupational Therapy: independent steps of brushing',
  '    Measure: brushing teeth, Steps of a chain, wet → paste → left → right → rinse → dry, Taught from the first step',
  '    From 2 of 6 steps alone (left: Showing, right: Showing, rinse: Showing, dry: Showing)',
  '    Techniques:',
  "      Goal-directed training of the family's chosen task",
  '      Whole-task practice of a chosen hand task',
  '    Focus areas: Self-Care Routines',
  '    once a week, 45 minutes, At the clinic, Weekly or fortnightly',
  '',
  'At home:',
  '  Point to the next picture and wait: At bedtime, after dinner, 5 minutes, 7 days a week',
  '    For: Brushes his teeth standing at the basin at home',
  '    Tooth brushing as a chain of steps, Hand, Right',
  '    Given by: Occupational Therapy',
  '    Drawing: Brushing teeth at the basin',
  '    Brace or splint on',
  '    Who may do it: a parent, a grandparent',
  '    Stop if: he coughs or gags',
  '  Point to the next picture and wait: before bed, 5 minutes, 7 days a week',
  '    Tooth brushing as a chain of steps',
  '    Given by: Occupational Therapy',
  '    Drawing: Brushing teeth at the basin',
  '    This one rests for now.',
];
const FAMILY: readonly string[] = [
  'Our plan together, version 2.1',
  'We look at it together again on 15 February 2027',
  'Therapy: 135 minutes a week',
  'Place: At the clinic',
  '',
  'Goal 1: Brushes his teeth standing at the basin at home',
  '  What matters to you: Clean teeth without a fight',
  '  Where: Home',
  '  By 15 February 2027',
  '  How we will see it:',
  '    Much less than expected: 0 evenings of 7',
  '    Less than expected: 1-2 evenings of 7',
  '    Expected: 3-4 evenings of 7',
  '    More than expected: 5-6 evenings of 7',
  '    Much more than expected: 7 evenings of 7',
  '  Who does which part: PT the standing, OT the brushing',
  '  Physiotherapy, Ravi Sen: stands with one hand on the rail',
  '    once a week, 30 minutes, for 6 weeks, Online session',
  '',
  'Goal 2: Sits at the table',
  '  Where: Home',
  '  By 15 February 2027',
  '  Occupational Therapy: independent steps of brushing',
  '    once a week, 45 minutes, At the clinic',
  '',
  'At home:',
  '  Point to the next picture and wait: At bedtime, after dinner, 5 minutes, 7 days a week',
  '    For: Brushes his teeth standing at the basin at home',
  '    Hand',
  '    Right',
  '    Brace or splint on',
  '    Who may do it: a parent, a grandparent',
  '    Stop if: he coughs or gags',
  '  Point to the next picture and wait: before bed, 5 minutes, 7 days a week',
  '    This one rests for now.',
];

const measured = (measure: StrandContent['measure']) =>
  renderPlan({ ...facts, content: contentOf({ strands: [ptStrandOf({ measure })] }) }, baseCatalogue, 'en', 'CLINICAL')
    .split('\n')
    .find((line) => line.includes('Measure: '))
    ?.trim();

const toldToClinicians = (content: PlanContent) =>
  renderPlan({ ...facts, content, names: everyName }, baseCatalogue, 'en', 'CLINICAL');

/** The line of the OT strand that begins so. */
const otLine = (over: Partial<StrandContent>, start: string) =>
  renderPlan({ ...facts, content: contentOf({ strands: [otStrandOf(over)] }) }, baseCatalogue, 'en', 'CLINICAL')
    .split('\n')
    .find((each) => each.trim().startsWith(start))
    ?.trim();

describe('the text a party agrees to', () => {
  it('tells clinicians everything that is agreed, in words and not in codes', () => {
    const lines = text('en', 'CLINICAL')
      .split('\n')
      .map((line) => line.trim());
    expect(lines).toEqual(
      expect.arrayContaining([
        'Joint plan, version 2.1',
        'Review on 15 February 2027',
        'Therapy: 135 minutes a week',
        'Goal 1: Brushes his teeth standing at the basin at home',
        'What the family wants: Clean teeth without a fight',
        'Scale, edition 1, start at level -2',
        '0 Expected: 3-4 evenings of 7',
        'Physiotherapy, Ravi Sen: stands with one hand on the rail',
        'From 20 s to 120 s',
        '2 times a week, 45 minutes, At the clinic, Weekly or fortnightly',
      ]),
    );
    expect(lines.join('\n')).not.toMatch(/[A-Z]{3,}_[A-Z]/);
  });

  it('tells the family what, who and how much, and no method', () => {
    const family = text('en', 'FAMILY');
    expect(family).toContain('Our plan together, version 2.1');
    expect(family).toContain('What matters to you: Clean teeth without a fight');
    expect(family).toContain('Expected: 3-4 evenings of 7');
    expect(family).not.toContain('Techniques');
    expect(family).not.toContain('ICF');
  });

  it('is Hindi in Hindi but for what people typed', () => {
    expect(text('hi', 'FAMILY')).toContain('आपके लिए क्या ज़रूरी है: Clean teeth without a fight');
    expect(text('hi', 'CLINICAL')).toContain('हफ़्ते में 2 बार, 45 मिनट, क्लिनिक में');
  });

  it.each(SIGNED_FIELDS)('is another text for clinicians when %s is otherwise', (field) => {
    // Only a goal that slows a loss has a start of its own.
    const base = field === 'goal.startLevel' ? withFieldOf(full, 'goal.direction') : full;
    expect(toldToClinicians(withFieldOf(base, field))).not.toBe(toldToClinicians(base));
  });

  it('says of a template’s Hindi that nobody has read that it is so, until every word of it is gone', () => {
    const laid = { goal: goalOf(), strands: [], homeItems: null };
    const said = (content: PlanContent, reviewed: boolean) =>
      (['CLINICAL', 'FAMILY'] as const).map((register) =>
        renderPlan(
          { ...facts, content, origins: [{ reviewed, language: 'hi', laid }] },
          baseCatalogue,
          'hi',
          register,
        ).includes('अनुवाद की जाँच नहीं हुई'),
      );
    expect(said(contentOf(), false)).toEqual([true, true]);
    expect(said(contentOf(), true)).toEqual([false, false]);
    const levels = goalOf().levels.map((each) => ({ ...each, text: `${each.level} x` }));
    const own = contentOf({ goals: [goalOf({ statement: 'x', division: 'x', levels })] });
    expect(said(own, false)).toEqual([false, false]);
  });

  describe('of a plan with a home programme', () => {
    const content = contentOf({
      goals: [
        goalOf({ direction: 'SLOW_DECLINE', startLevel: 1, levels: goalOf().levels.toReversed() }),
        goalOf({ goal: IDS.otherGoal, statement: 'Sits at the table', levels: [], division: '', priority: null }),
      ],
      strands: [
        ptStrandOf({
          techniques: [
            activityOf('SIT_TO_STAND_PRACTICE', {
              tools: [
                { tool: 'BALANCE_BALL', latexFree: true },
                { tool: 'RESISTANCE_BAND', latexFree: false },
              ],
              without: ['HEIGHT'],
              changedForm: 'from a high stool',
              site: 'KNEE',
              side: 'LEFT',
            }),
          ],
          dose: { mode: 'PERIODIC', timesPerWeek: 1, minutes: 30, weeks: 6, deliveryMode: 'ONLINE' },
        }),
        otStrandOf({ goal: IDS.otherGoal, therapist: null, target: null }),
      ],
      homeItems: [
        homeItemOf({ activity: activityOf('TOOTHBRUSHING_STEP_CHAIN', { site: 'HAND', side: 'RIGHT' }), brace: 'ON' }),
        homeItemOf({ goal: 'gone', moment: null, routine: 'before bed', helpers: [], stopIf: '', resting: true }),
      ],
    });
    const whole = (register: 'CLINICAL' | 'FAMILY') =>
      renderPlan({ ...facts, content }, baseCatalogue, 'en', register).split('\n');

    it('is whole, line by line, for clinicians', () => {
      expect(whole('CLINICAL')).toEqual(CLINICAL);
    });

    it('is whole, line by line, for the family', () => {
      expect(whole('FAMILY')).toEqual(FAMILY);
    });
  });

  it.each(MEASURED)('says a measure with all that tells it from another: %j', (measure, said) => {
    expect(measured(measure)).toBe(`Measure: ${said}`);
  });

  it('says of a chain which steps start with which help, and an end that stands alone', () => {
    const prompts = ['NONE', 'NONE', 'NONE', 'NONE', 'WORDS', null] as const;
    const alone = { type: 'STEPS', prompts: [...prompts.slice(0, 4), 'NONE', 'NONE'] } as const;
    expect(otLine({ start: { type: 'STEPS', prompts }, target: alone }, 'From')).toBe(
      'From 4 of 6 steps alone (rinse: Words, dry: not tried) to 6 of 6 steps alone',
    );
    expect(otLine({ start: { type: 'STEPS', prompts }, target: null }, 'From')).toBe(
      'From 4 of 6 steps alone (rinse: Words, dry: not tried)',
    );
    expect(otLine({ start: null, target: alone }, 'To')).toBe('To 6 of 6 steps alone');
  });

  it.each([
    [1, null, 'once a week, 45 minutes'],
    [0.5, 1, 'once every 2 weeks, 45 minutes, for one week'],
    [0.75, null, '0.75 times a week, 45 minutes'],
    [3, 6, '3 times a week, 45 minutes, for 6 weeks'],
  ])('says %s times a week for %s weeks as people say it', (timesPerWeek, weeks, said) => {
    const dose = { mode: 'INTENSIVE', timesPerWeek, minutes: 45, weeks, deliveryMode: 'CLINIC' } as const;
    const content = contentOf({ strands: [ptStrandOf({ dose })] });
    const [clinical, family] = (['CLINICAL', 'FAMILY'] as const).map((register) =>
      renderPlan({ ...facts, content }, baseCatalogue, 'en', register).split('\n'),
    );
    expect(clinical).toContain(`    ${said}, At the clinic, Intensive`);
    expect(family).toContain(`    ${said}, At the clinic`);
  });

  it('says a code that the catalogue has lost as it is', () => {
    const lost = contentOf({
      terms: { ...contentOf().terms, place: 'ON_THE_MOON' },
      strands: [ptStrandOf({ focusAreas: ['LOST'] })],
    });
    const lines = renderPlan({ ...facts, content: lost }, baseCatalogue, 'en', 'CLINICAL').split('\n');
    expect(lines).toContain('Place: ON_THE_MOON');
    expect(lines).toContain('    Focus areas: LOST');
  });

  it('leaves out what a draft has not said yet', () => {
    const content = contentOf({
      terms: { startConvention: -2, reviewOn: null, agreedWeeklyMinutes: null, place: null },
      goals: [goalOf({ setting: null, targetOn: null, priority: null, levels: [], icf: null, division: '' })],
      strands: [ptStrandOf({ measure: null, start: null, target: null, techniques: [], dose: null, focusAreas: [] })],
    });
    expect(renderPlan({ ...facts, content, names: {} }, baseCatalogue, 'en', 'FAMILY')).toBe(
      [
        'Our plan together, version 2.1',
        '',
        'Goal 1: Brushes his teeth standing at the basin at home',
        '  Physiotherapy: stands with one hand on the rail',
      ].join('\n'),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { activityOf, contentOf, goalOf, homeItemOf, IDS, otStrandOf, ptStrandOf } from '../../../testing/plan.ts';
import { baseCatalogue } from '../../catalogue/base-catalogue.ts';
import { renderPlan } from './render-plan.ts';
import type { StrandContent } from '../../goals/strand-content.ts';
import type { PlanContent } from '../plan-content.ts';
import type { PlanTextFacts } from './reader.ts';

const names = { [IDS.priority]: 'Clean teeth without a fight', [IDS.pt]: 'Ravi Sen', [IDS.ot]: 'Meera Iyer' };
const facts: PlanTextFacts = { number: 2, revision: 1, content: contentOf(), names };
const text = (...[language, register]: ['en' | 'hi', 'CLINICAL' | 'FAMILY']) =>
  renderPlan(facts, baseCatalogue, language, register);

const MEASURES: readonly StrandContent['measure'][] = [
  {
    type: 'DEGREES',
    text: 'bends the knee',
    better: 'MORE',
    site: 'KNEE',
    side: 'LEFT',
    movement: 'flexion',
    mode: 'ACTIVE',
  },
  { type: 'SCORE', text: 'hip', better: 'LESS', measure: 'GMFM_66', field: 'total', site: 'HIP', side: 'LEFT' },
  { type: 'SCORE', text: 'own', better: 'LESS', measure: 'NO_SUCH_MEASURE', field: 'total' },
];
const MEASURED: readonly string[] = [
  'Measure: brushing teeth, Steps of a chain, wet → paste → left → right → rinse → dry',
  'Measure: bends the knee, Degrees of a joint, flexion, Knee, Left',
  'Measure: hip, Score of a named measure, GMFM-66, total, Hip, Left',
  'Measure: own, Score of a named measure, NO_SUCH_MEASURE, total',
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
  '    Measure: stands with one hand on the rail, Seconds',
  '    From 20 s to 120 s',
  '    Techniques:',
  '      Sit to stand in a real task, with Balance balls (latex-free), Resistance bands, without Height, from a high stool, Knee, Left',
  '    Focus areas: Balance and Coordination',
  '    1 times a week, 30 minutes, for 6 weeks, Online session',
  '',
  'Goal 2: Sits at the table',
  '  Where: Home',
  '  By 15 February 2027',
  '  Direction: Improve',
  '  ICF d5201',
  '  Occupational Therapy: independent steps of brushing',
  '    Measure: brushing teeth, Steps of a chain, wet → paste → left → right → rinse → dry',
  '    Techniques:',
  "      Goal-directed training of the family's chosen task",
  '      Whole-task practice of a chosen hand task',
  '    Focus areas: Self-Care Routines',
  '    1 times a week, 45 minutes, At the clinic',
  '',
  'At home:',
  '  Point to the next picture and wait: At bedtime, after dinner, 5 minutes, 7 days a week',
  '    For: Brushes his teeth standing at the basin at home',
  '    Tooth brushing as a chain of steps, Hand, Right',
  '    Brace or splint on',
  '    Who may do it: a parent, a grandparent',
  '    Stop if: he coughs or gags',
  '  Point to the next picture and wait: before bed, 5 minutes, 7 days a week',
  '    Tooth brushing as a chain of steps',
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
  '    1 times a week, 30 minutes, for 6 weeks, Online session',
  '',
  'Goal 2: Sits at the table',
  '  Where: Home',
  '  By 15 February 2027',
  '  Occupational Therapy: independent steps of brushing',
  '    1 times a week, 45 minutes, At the clinic',
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
        '2 times a week, 45 minutes, At the clinic',
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

  it('is another text for every field that clinicians agree on', () => {
    const before = text('en', 'CLINICAL');
    const activity = activityOf('SIT_TO_STAND_PRACTICE');
    const contents = [
      contentOf({ terms: { ...contentOf().terms, place: 'ONLINE' } }),
      contentOf({ terms: { ...contentOf().terms, startConvention: -1 } }),
      contentOf({ goals: [goalOf({ division: 'PT the standing' })] }),
      contentOf({ goals: [goalOf({ icf: null })] }),
      contentOf({ goals: [goalOf({ direction: 'MAINTAIN' })] }),
      ...[
        { what: 'stands' },
        { therapist: IDS.ot },
        { focusAreas: [] },
        { techniques: [activity] },
        { techniques: [{ ...activity, changedForm: 'from a high stool' }] },
        { techniques: [{ ...activity, changedForm: 'on the mat', without: ['FALL_RISK'] }] },
        { techniques: [{ ...activity, side: 'LEFT' as const }] },
        { techniques: [{ ...activity, tools: [{ tool: 'THERAPY_BALL', latexFree: false }] }] },
        { techniques: [{ ...activity, tools: [{ tool: 'THERAPY_BALL', latexFree: true }] }] },
        { target: { type: 'SECONDS' as const, seconds: 90 } },
        { dose: { ...ptStrandOf().dose!, weeks: 6 } },
      ].map((over) => contentOf({ strands: [otStrandOf(), ptStrandOf(over)] })),
    ];
    const texts = contents.map((content) => renderPlan({ ...facts, content }, baseCatalogue, 'en', 'CLINICAL'));
    expect(new Set([before, ...texts]).size).toBe(contents.length + 1);
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

  it('says a measure with all that tells it from another', () => {
    expect([otStrandOf().measure, ...MEASURES].map(measured)).toEqual(MEASURED);
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

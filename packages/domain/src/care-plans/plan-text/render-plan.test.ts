import { describe, expect, it } from 'vitest';
import { activityOf, contentOf, goalOf, IDS, otStrandOf, ptStrandOf } from '../../../testing/index.ts';
import { baseCatalogue } from '../../catalogue/base-catalogue.ts';
import { renderPlan } from './render-plan.ts';
import type { PlanContent } from '../plan-content.ts';
import type { PlanTextFacts } from './reader.ts';

const names = { [IDS.priority]: 'Clean teeth without a fight', [IDS.pt]: 'Ravi Sen', [IDS.ot]: 'Meera Iyer' };
const facts: PlanTextFacts = { number: 2, revision: 1, content: contentOf(), names };
const text = (...[language, register]: ['en' | 'hi', 'CLINICAL' | 'FAMILY']) =>
  renderPlan(facts, baseCatalogue, language, register);

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
    const laid = { goal: goalOf(), strands: [] };
    const said = (content: PlanContent, reviewed: boolean) =>
      (['CLINICAL', 'FAMILY'] as const).map((register) =>
        renderPlan({ ...facts, content, origins: [{ reviewed, laid }] }, baseCatalogue, 'hi', register).includes(
          'अनुवाद की जाँच नहीं हुई',
        ),
      );
    expect(said(contentOf(), false)).toEqual([true, true]);
    expect(said(contentOf(), true)).toEqual([false, false]);
    const levels = goalOf().levels.map((each) => ({ ...each, text: `${each.level} x` }));
    const own = contentOf({ goals: [goalOf({ statement: 'x', division: 'x', levels })] });
    expect(said(own, false)).toEqual([false, false]);
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

import { describe, expect, it } from 'vitest';
import { activityOf, contentOf, goalOf, otStrandOf, ptStrandOf } from '../../testing/index.ts';
import { ruleOf } from '../../testing/answer.ts';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import { checkGoalContent, checkStrandContent, checkTerms } from './check-content.ts';
import { markSlip } from './mark-slip.ts';
import { checkNoOpenPlan, checkRoomForGoal } from './new-rows.ts';

const strand = (over: Parameters<typeof otStrandOf>[0]) => ruleOf(checkStrandContent(baseCatalogue, otStrandOf(over)));

const goals = (count: number) => contentOf({ goals: Array.from({ length: count }, () => goalOf()) });

describe('what a draft may name', () => {
  it('is what the catalogue has, with start and target of the measure', () => {
    expect(ruleOf(checkGoalContent(baseCatalogue, goalOf()))).toBe('ok');
    expect(strand({})).toBe('ok');
    expect(ruleOf(checkStrandContent(baseCatalogue, ptStrandOf()))).toBe('ok');
    expect(ruleOf(checkTerms(contentOf().terms))).toBe('ok');
  });

  it('is no setting, technique, tool, hazard, focus area, score or place that nobody knows', () => {
    expect(ruleOf(checkGoalContent(baseCatalogue, goalOf({ setting: 'THE_MOON' })))).toBe('UNKNOWN_CODE');
    expect(strand({ techniques: [activityOf('NO_SUCH')] })).toBe('UNKNOWN_CODE');
    const tool = { tool: 'NO_SUCH', latexFree: false };
    expect(strand({ techniques: [activityOf('SIT_TO_STAND_PRACTICE', { tools: [tool] })] })).toBe('UNKNOWN_CODE');
    expect(strand({ techniques: [activityOf('SIT_TO_STAND_PRACTICE', { without: ['NO_SUCH'] })] })).toBe(
      'UNKNOWN_CODE',
    );
    expect(strand({ focusAreas: ['NO_SUCH'] })).toBe('UNKNOWN_CODE');
    const score = { type: 'SCORE', text: 'score', better: 'MORE', measure: 'NO_SUCH', field: 'total' } as const;
    expect(strand({ measure: score, start: null, target: null })).toBe('UNKNOWN_CODE');
    expect(ruleOf(checkTerms({ ...contentOf().terms, place: 'THE_MOON' }))).toBe('UNKNOWN_CODE');
  });

  it('is no start or target of another measure, or of none', () => {
    expect(strand({ start: { type: 'SECONDS', seconds: 5 } })).toBe('MEASURE_VALUE_OF_ANOTHER_TYPE');
    expect(strand({ measure: null })).toBe('MEASURE_VALUE_OF_ANOTHER_TYPE');
  });

  it('is one goal more only while there is room', () => {
    expect(ruleOf(checkRoomForGoal(goals(19)))).toBe('ok');
    expect(ruleOf(checkRoomForGoal(goals(20)))).toBe('PLAN_FULL');
  });
});

describe('a plan', () => {
  it('is opened beside ended ones and never beside an open one', () => {
    expect(ruleOf(checkNoOpenPlan([{ state: 'ENDED' }]))).toBe('ok');
    expect(ruleOf(checkNoOpenPlan([{ state: 'ENDED' }, { state: 'PAUSED' }]))).toBe('PLAN_ALREADY_OPEN');
  });
});

describe('marking a slip of the pen', () => {
  const before = contentOf({ strands: [otStrandOf({ what: 'indepndent steps of brushing' })] });
  const path = `strands/${otStrandOf().strand}/what`;

  it('keeps the path where only spelling changed, and lets go of it again', () => {
    const after = contentOf({ strands: [otStrandOf()] });
    expect(markSlip(before, after, ['a'], path, true)).toEqual({ ok: true, value: ['a', path] });
    expect(markSlip(before, after, ['a', path], path, false)).toEqual({ ok: true, value: ['a'] });
  });

  it('is refused where the meaning changed or nothing did', () => {
    const after = contentOf({ strands: [otStrandOf({ what: 'independent steps of dressing' })] });
    expect(ruleOf(markSlip(before, after, [], path, true))).toBe('NOT_A_SLIP');
    expect(ruleOf(markSlip(before, before, [], path, true))).toBe('NOT_A_SLIP');
  });
});

import { describe, expect, it } from 'vitest';
import { coSignatureProperties } from './co-signature-properties.ts';
import { courseProperties } from './course-properties.ts';
import { followUpProperties } from './follow-up-properties.ts';
import { judgementProperties } from './judgement-properties.ts';
import { MUTANTS } from './mutants.ts';
import { planProperties } from './plan-properties.ts';
import { realRules } from './rules.ts';
import { safetyNoticeProperties } from './safety-notice-properties.ts';
import { tScoreProperties } from './t-score-properties.ts';
import { visitProperties } from './visit-properties.ts';

const PROPERTIES = [
  ...tScoreProperties,
  ...courseProperties,
  ...planProperties,
  ...judgementProperties,
  ...safetyNoticeProperties,
  ...coSignatureProperties,
  ...followUpProperties,
  ...visitProperties,
];

describe('the rules of the plan', () => {
  it.each(PROPERTIES)('$says', ({ check }) => {
    expect(() => check(realRules)).not.toThrow();
  });
});

describe('a mistake in the rules', () => {
  it.each(MUTANTS)('is noticed: $named', ({ breaks, mutate }) => {
    const property = PROPERTIES.find(({ says }) => says === breaks);
    expect(property).toBeDefined();
    expect(() => property?.check({ ...realRules, ...mutate(realRules) })).toThrow('Property failed');
  });

  it('is tried for every property', () => {
    const tried = new Set(MUTANTS.map(({ breaks }) => breaks));
    expect(PROPERTIES.filter(({ says }) => !tried.has(says)).map(({ says }) => says)).toEqual([]);
  });
});

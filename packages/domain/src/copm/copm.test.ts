import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../testing/answer.ts';
import { runs } from '../../testing/runs.ts';
import { addDays } from '../children/local-date.ts';
import {
  COPM_RATERS,
  copmChange,
  type CopmCourse,
  copmCourse,
  type CopmScore,
  copmScoreSchema,
  isAtCopmCeiling,
  recordCopmScore,
} from './copm.ts';

const score = (performance: number, satisfaction: number, over: Partial<CopmScore> = {}): CopmScore => ({
  performance,
  satisfaction,
  scoredOn: '2026-09-01',
  rater: 'PROXY',
  ...over,
});
const FACTS = { isUsed: true, birthDate: '2018-09-02', withdrawn: false, scored: 0 };
const scores = fc.array(
  fc
    .record({
      performance: fc.integer({ min: 1, max: 10 }),
      satisfaction: fc.integer({ min: 1, max: 10 }),
      day: fc.integer({ min: 0, max: 400 }),
      rater: fc.constantFrom(...COPM_RATERS),
    })
    .map(({ day, ...rest }): CopmScore => ({ ...rest, scoredOn: addDays('2026-01-01', day) })),
  { maxLength: 6 },
);

const between = (first: number, last: number): CopmCourse => ({
  first: score(first, 1),
  last: score(last, 1, { scoredOn: '2026-11-01' }),
});

describe('a score of what the family wants', () => {
  it.each([
    ['is kept', score(3, 2), {}, 'ok'],
    ['is of a clinic that uses the measure', score(3, 2), { isUsed: false }, 'COPM_NOT_USED'],
    ['is of what they still want', score(3, 2), { withdrawn: true }, 'ALREADY_OVER'],
    ['is by the child from eight years on', score(3, 2, { rater: 'CHILD' }), {}, 'COPM_TOO_YOUNG'],
    ['is by the child on the eighth birthday', score(3, 2, { rater: 'CHILD', scoredOn: '2026-09-02' }), {}, 'ok'],
    ['is for the child at any age', score(3, 2, { scoredOn: '2018-09-02' }), {}, 'ok'],
    ['is not from before the birth', score(3, 2, { scoredOn: '2018-09-01' }), {}, 'BEFORE_BIRTH'],
    ['is of five things at most', score(3, 2), { scored: 5 }, 'COPM_FULL'],
    ['is of a fifth', score(3, 2), { scored: 4 }, 'ok'],
  ] as const)('%s', (_, said, over, rule) => {
    expect(ruleOf(recordCopmScore(said, { ...FACTS, ...over }))).toBe(rule);
  });

  it.each([
    [1, true],
    [10, true],
    [0, false],
    [11, false],
    [2.5, false],
  ])('of %d points is one: %s', (performance, expected) => {
    expect(copmScoreSchema('2026-11-23').safeParse(score(performance, 5)).success).toBe(expected);
    expect(copmScoreSchema('2026-11-23').safeParse(score(5, performance)).success).toBe(expected);
  });

  it('is of today or before', () => {
    const taken = ['2026-11-23', '2026-11-24'].map(
      (scoredOn) => copmScoreSchema('2026-11-23').safeParse(score(1, 1, { scoredOn })).success,
    );
    expect(taken).toEqual([true, false]);
  });
});

describe('the course of scores', () => {
  it('goes from the first to the last of whoever scored last, in whatever order they come', () => {
    expect(() =>
      fc.assert(
        fc.property(scores, (all) => {
          const course = copmCourse(all);
          if (course === undefined) return all.length === 0;
          const latest = all.reduce((a, b) => (b.scoredOn > a.scoredOn ? b : a));
          const own = all.filter(({ rater }) => rater === course.last.rater);
          return (
            course.last.scoredOn === latest.scoredOn &&
            course.first.rater === course.last.rater &&
            own.every(({ scoredOn }) => course.first.scoredOn <= scoredOn)
          );
        }),
        runs(300),
      ),
    ).not.toThrow();
  });

  it('does not count a change from the mother to the child', () => {
    const course = copmCourse([score(2, 2), score(9, 9, { scoredOn: '2026-11-01', rater: 'CHILD' })]);
    expect(course?.first).toEqual(course?.last);
    expect(copmChange(course === undefined ? [] : [course])).toBeUndefined();
  });

  it.each([
    [7, 10, false],
    [8, 1, true],
    [10, 10, true],
  ])('that begins at performance %d asks whether it is wanted most: %#', (performance, satisfaction, expected) => {
    const first = score(performance, satisfaction);
    expect(isAtCopmCeiling({ first, last: first })).toBe(expected);
  });
});

describe('the change of scores', () => {
  it('is sum through number over what was scored twice, and counts from two points on', () => {
    expect(copmChange([between(3, 6), between(4, 5), { first: score(9, 9), last: score(9, 9) }])).toEqual({
      priorities: 2,
      performance: { first: 3.5, last: 5.5, change: 2, counts: true },
      satisfaction: { first: 1, last: 1, change: 0, counts: false },
    });
    expect(copmChange([between(3, 6), between(4, 5), between(5, 6)])?.performance.counts).toBe(false);
    expect(copmChange([])).toBeUndefined();
  });

  it('lies between the least and the most of its parts, and is no other for another order', () => {
    expect(() =>
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 })), { minLength: 1 }),
          (all) => {
            const courses = all.map(([first, last]) => between(first, last));
            const change = copmChange(courses)?.performance;
            const parts = all.map(([first, last]) => last - first);
            return (
              change !== undefined &&
              change.change >= Math.min(...parts) &&
              change.change <= Math.max(...parts) &&
              change.counts === change.change >= 2 &&
              JSON.stringify(change) === JSON.stringify(copmChange(courses.toReversed())?.performance)
            );
          },
        ),
        runs(300),
      ),
    ).not.toThrow();
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { addDays } from '../children/local-date.ts';
import { FORECAST } from '../limits.ts';
import type { MeasureDefinition, MeasureValue } from '../measures/measure.ts';
import { forecastGoal, forecastStrand } from './forecast.ts';
import type { Level } from './levels.ts';

const START = '2026-09-01';
const GOAL = { state: 'ACTIVE', direction: 'IMPROVE' } as const;
const SECONDS: MeasureDefinition = { type: 'SECONDS', text: 'stands alone', better: 'MORE' };
const STRAND = { state: 'ACTIVE', measure: SECONDS, target: { type: 'SECONDS', seconds: 120 } } as const;

const seconds = (values: readonly number[], every = 7) =>
  values.map((value, at) => ({
    on: addDays(START, at * every),
    value: { type: 'SECONDS', seconds: value } as MeasureValue,
  }));
/** A second more each day, seen on these days. */
const climbingOn = (days: readonly number[]) =>
  days.map((day) => ({ on: addDays(START, day), value: { type: 'SECONDS', seconds: 20 + day } as MeasureValue }));
const lastDay = (seen: readonly { readonly on: string }[]): string =>
  seen
    .map(({ on }) => on)
    .sort()
    .at(-1) ?? START;

function weeks(values: readonly number[], over: { every?: number; goal?: object; strand?: object } = {}) {
  const seen = seconds(values, over.every);
  return forecastStrand({ ...GOAL, ...over.goal }, { ...STRAND, ...over.strand }, seen, lastDay(seen));
}

describe('a forecast of a strand', () => {
  it('says how many more weeks at this rate, rounded outwards', () => {
    expect(weeks([20, 30, 40, 50, 60, 70])).toEqual({ fromWeeks: 5, toWeeks: 6, observations: 6 });
    expect(weeks([20, 45, 30, 52, 40, 66, 58])).toEqual({ fromWeeks: 6, toWeeks: 18, observations: 7 });
  });

  it('is the same in whichever order the values come, and where less is better', () => {
    const seen = seconds([20, 30, 45, 50, 62, 70]);
    const today = lastDay(seen);
    expect(forecastStrand(GOAL, STRAND, seen.toReversed(), today)).toEqual(forecastStrand(GOAL, STRAND, seen, today));
    const pain = { ...SECONDS, better: 'LESS' } as const;
    const down = seen.map(({ on, value }) => ({
      on,
      value: { type: 'SECONDS', seconds: 200 - (value.type === 'SECONDS' ? value.seconds : 0) } as MeasureValue,
    }));
    const falling = { ...STRAND, measure: pain, target: { type: 'SECONDS', seconds: 80 } } as const;
    expect(forecastStrand(GOAL, falling, down, today)).toEqual(forecastStrand(GOAL, STRAND, seen, today));
  });

  it('hardly moves for one day that was unlike the others', () => {
    const usual = weeks([20, 30, 40, 50, 60, 70, 80]);
    const badDay = weeks([20, 30, 40, 5, 60, 70, 80]);
    expect(usual).toEqual({ fromWeeks: 4, toWeeks: 5, observations: 7 });
    expect(badDay?.fromWeeks).toBeGreaterThanOrEqual(2);
    expect(badDay?.toWeeks).toBeLessThanOrEqual(6);
  });

  it.each([
    ['of five observations', [20, 30, 40, 50, 60], {}],
    ['of a rate that is flat', [40, 40, 40, 40, 40, 40], {}],
    ['of a rate that turns away', [70, 60, 50, 40, 30, 20], {}],
    ['of values that go up and down', [30, 60, 25, 55, 35, 50], {}],
    ['of what was met the last time', [60, 70, 80, 90, 100, 120], {}],
    ['of what is at its target', [90, 100, 110, 120, 130, 140], {}],
    ['of more than a year', [20, 20.1, 20.2, 20.3, 20.4, 20.5], {}],
    ['of observations within two weeks', [20, 30, 40, 50, 60, 70], { every: 2 }],
    ['under a goal that is to be kept', [20, 30, 40, 50, 60, 70], { goal: { direction: 'MAINTAIN' } }],
    ['under a goal whose loss is to be slowed', [20, 30, 40, 50, 60, 70], { goal: { direction: 'SLOW_DECLINE' } }],
    ['under a goal that rests', [20, 30, 40, 50, 60, 70], { goal: { state: 'PAUSED' } }],
    ['of a strand that rests', [20, 30, 40, 50, 60, 70], { strand: { state: 'PAUSED' } }],
    ['without a target', [20, 30, 40, 50, 60, 70], { strand: { target: null } }],
    ['without a measure', [20, 30, 40, 50, 60, 70], { strand: { measure: null } }],
    ['of a target in another unit', [20, 30, 40, 50, 60, 70], { strand: { target: { type: 'SCORE', value: 120 } } }],
  ])('is silent %s', (_, values, over) => {
    expect(weeks(values, over)).toBeUndefined();
  });

  it('is silent when nothing has been seen for four weeks, and counts the days since', () => {
    const seen = seconds([20, 30, 40, 50, 60, 70]);
    const after = (days: number) => forecastStrand(GOAL, STRAND, seen, addDays(lastDay(seen), days));
    expect(after(14)).toEqual({ fromWeeks: 3, toWeeks: 4, observations: 6 });
    expect(after(FORECAST.freshDays)).toEqual({ fromWeeks: 1, toWeeks: 2, observations: 6 });
    expect(after(FORECAST.freshDays + 1)).toBeUndefined();
  });

  it('is silent when by its rate the target has passed since, and nobody has looked', () => {
    const seen = seconds([20, 27, 34, 41, 48, 55]);
    const near = { ...STRAND, target: { type: 'SECONDS', seconds: 62 } } as const;
    const after = (days: number) => forecastStrand(GOAL, near, seen, addDays(lastDay(seen), days));
    expect(after(6)).toEqual({ fromWeeks: 1, toWeeks: 2, observations: 6 });
    expect(after(7)).toBeUndefined();
    expect(after(14)).toBeUndefined();
  });

  it('reaches a year ahead and no further', () => {
    const seen = seconds([20, 27, 34, 41, 48, 55]);
    const ahead = (days: number) =>
      forecastStrand(GOAL, { ...STRAND, target: { type: 'SECONDS', seconds: 55 + days } }, seen, lastDay(seen));
    expect(ahead(360)).toEqual({ fromWeeks: 51, toWeeks: 52, observations: 6 });
    expect(ahead(365)).toBeUndefined();
  });

  it('speaks from the day on which two weeks have been seen', () => {
    const two = climbingOn([0, 3, 6, 9, 12, 14]);
    expect(forecastStrand(GOAL, STRAND, two, lastDay(two))).toMatchObject({ observations: 6 });
    const less = climbingOn([0, 3, 6, 9, 12, 13]);
    expect(forecastStrand(GOAL, STRAND, less, lastDay(less))).toBeUndefined();
  });

  it('takes what was seen on one day as no rate, however far apart it lies', () => {
    const oneDay = [20, 24, 22, 23, 21].map((value) => ({
      on: START,
      value: { type: 'SECONDS', seconds: value } as MeasureValue,
    }));
    const later = { on: addDays(START, 14), value: { type: 'SECONDS', seconds: 60 } as MeasureValue };
    expect(forecastStrand(GOAL, STRAND, [...oneDay, later], later.on)).toEqual({
      fromWeeks: 3,
      toWeeks: 4,
      observations: 6,
    });
  });

  it('looks at the sixty newest and forgets how slow it was before', () => {
    const slow = Array.from({ length: 30 }, () => 20);
    const fast = Array.from({ length: FORECAST.mostObservations }, (_, at) => 20 + at);
    expect(weeks([...slow, ...fast])).toEqual(weeks(fast));
    expect(weeks(fast)).toMatchObject({ observations: 60 });
  });

  it('leaves out weeks that were not watched to their end, and values of another measure', () => {
    const falls = { type: 'COUNT_PER_WEEK', text: 'falls', better: 'LESS', weekStartsOn: 'MON' } as const;
    const strand = {
      state: 'ACTIVE',
      measure: falls,
      target: { type: 'COUNT_PER_WEEK', count: 2, daysObserved: 7 },
    } as const;
    const seen = [14, 13, 11, 10, 9, 7].map((count, at) => ({
      on: addDays(START, at * 7),
      value: { type: 'COUNT_PER_WEEK', count, daysObserved: 7 } as MeasureValue,
    }));
    const today = lastDay(seen);
    const whole = forecastStrand(GOAL, strand, seen, today);
    expect(whole).toMatchObject({ observations: 6 });
    const half = {
      on: addDays(START, 3),
      value: { type: 'COUNT_PER_WEEK', count: 1, daysObserved: 3 } as MeasureValue,
    };
    const other = { on: addDays(START, 4), value: { type: 'SECONDS', seconds: 900 } as MeasureValue };
    expect(forecastStrand(GOAL, strand, [...seen, half, other], today)).toEqual(whole);
    expect(forecastStrand(GOAL, strand, [...seen.slice(1), half], today)).toBeUndefined();
  });
});

describe('a forecast of a goal', () => {
  it('speaks of the level that is expected, from the levels seen of the goal itself', () => {
    const steady = ([-2, -2, -2, -2, -2, -2, -1, -1, -1, -1, -1, -1, -1, -1] as const).map((level, at) => ({
      on: addDays(START, at * 7),
      level,
    }));
    expect(forecastGoal(GOAL, steady, lastDay(steady)), 'one step in fourteen weeks').toBeUndefined();
    const climbing = ([-2, -2, -2, -2, -1, -2, -1, -1, -1, 0, -1, 0] as const).map((level, at) => ({
      on: addDays(START, at * 7),
      level: level as Level,
    }));
    const said = forecastGoal(GOAL, climbing, lastDay(climbing));
    expect(said).toEqual({ fromWeeks: 1, toWeeks: 4, observations: 12 });
    expect(forecastGoal({ ...GOAL, direction: 'MAINTAIN' }, climbing, lastDay(climbing))).toBeUndefined();
    expect(forecastGoal({ ...GOAL, state: 'PAUSED' }, climbing, lastDay(climbing))).toBeUndefined();
  });

  it.each<readonly [string, readonly Level[]]>([
    ['that stays at what is expected', [0, 0, 0, 0, 0, 0]],
    ['that comes down from above it', [2, 2, 2, 1, 1, 1]],
    ['that is past it and climbs', [-2, -1, 0, 1, 2, 2]],
  ])('is silent of one %s', (_, levels) => {
    const seen = levels.map((level, at) => ({ on: addDays(START, at * 7), level }));
    expect(forecastGoal(GOAL, seen, lastDay(seen))).toBeUndefined();
  });
});

/** A course of a strand: what was seen on which day, with a target far or near, and the day it is looked at. */
const course = fc.record({
  steps: fc.array(fc.record({ after: fc.integer({ min: 0, max: 12 }), seconds: fc.integer({ min: 0, max: 300 }) }), {
    maxLength: 30,
  }),
  target: fc.integer({ min: 0, max: 300 }),
  late: fc.integer({ min: 0, max: 40 }),
});

interface Drawn {
  readonly steps: readonly { readonly after: number; readonly seconds: number }[];
  readonly target: number;
  readonly late: number;
}

function told({ steps, target, late }: Drawn) {
  let day = START;
  const seen = steps.map(({ after, seconds: value }): { on: string; value: MeasureValue } => {
    day = addDays(day, after);
    return { on: day, value: { type: 'SECONDS', seconds: value } };
  });
  const strand = { ...STRAND, target: { type: 'SECONDS', seconds: target } } as const;
  return { seen, said: forecastStrand(GOAL, strand, seen, addDays(day, late)) };
}

describe('whatever was seen, a forecast', () => {
  it('is a range of whole weeks within a year from six observations, or silent', () => {
    fc.assert(
      fc.property(course, (drawn) => {
        const { seen, said } = told(drawn);
        if (said === undefined) return;
        expect(said.observations).toBe(seen.length);
        expect(seen.length).toBeGreaterThanOrEqual(FORECAST.observations);
        expect(Number.isInteger(said.fromWeeks) && Number.isInteger(said.toWeeks)).toBe(true);
        expect(said.fromWeeks).toBeGreaterThanOrEqual(1);
        expect(said.toWeeks).toBeGreaterThan(said.fromWeeks);
        expect(said.toWeeks).toBeLessThanOrEqual(FORECAST.mostWeeks);
      }),
      runs(500),
    );
  });

  it('holds the weeks that a steady climb takes, whatever its rate and however often it is looked at', () => {
    const climb = fc.record({
      n: fc.integer({ min: 6, max: 40 }),
      every: fc.integer({ min: 3, max: 14 }),
      rate: fc.integer({ min: 1, max: 30 }),
      weeksLeft: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(climb, ({ n, every, rate, weeksLeft }) => {
        const perDay = rate / 7;
        const seen = seconds(
          Array.from({ length: n }, (_, at) => at * every * perDay),
          every,
        );
        const target = (n - 1) * every * perDay + weeksLeft * rate;
        const strand = { ...STRAND, target: { type: 'SECONDS', seconds: target } } as const;
        const said = forecastStrand(GOAL, strand, seen, lastDay(seen));
        expect(said?.fromWeeks).toBeLessThanOrEqual(weeksLeft);
        expect(said?.toWeeks).toBeGreaterThanOrEqual(weeksLeft);
        expect((said?.toWeeks ?? 99) - (said?.fromWeeks ?? 0)).toBeLessThanOrEqual(2);
      }),
      runs(200),
    );
  });
});

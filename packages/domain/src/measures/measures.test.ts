import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import { PROMPT_LEVELS } from '../catalogue/prompt-levels.ts';
import { runs } from '../../testing/runs.ts';
import { checkMeasureValue } from './check-value.ts';
import { formatMeasure } from './format.ts';
import { findFirstStuckStep } from './magnitude.ts';
import { measureDefinitionSchema, measureValueSchema } from './measure.ts';
import type { MeasureDefinition, MeasureValue } from './measure.ts';
import { compareToTarget, progressShare } from './progress.ts';

const share = (result: ReturnType<typeof progressShare>) => (result.ok ? result.value : Number.NaN);

const standing: MeasureDefinition = { type: 'SECONDS', text: 'stands with one hand on the rail', better: 'MORE' };
const falls: MeasureDefinition = { type: 'COUNT_PER_WEEK', text: 'falls', better: 'LESS', weekStartsOn: 'MON' };
const shirt: MeasureDefinition = {
  type: 'STEPS',
  text: 'puts on a shirt',
  steps: ['finds the front', 'head', 'one arm', 'other arm', 'pulls down'],
  chaining: 'BACKWARD',
};
const seconds = (value: number): MeasureValue => ({ type: 'SECONDS', seconds: value });
const fallen = (count: number, daysObserved = 7): MeasureValue => ({ type: 'COUNT_PER_WEEK', count, daysObserved });

const cm = (distance: number): MeasureValue => ({ type: 'DISTANCE', distance, unit: 'CM' });
const score = (measure: string, field: string): MeasureDefinition => ({
  type: 'SCORE',
  text: 'score',
  better: 'MORE',
  measure,
  field,
});
const check = (measure: MeasureDefinition, value: MeasureValue) => {
  const result = checkMeasureValue(baseCatalogue, measure, value);
  return result.ok ? 'ok' : result.refusal.rule;
};

/** A measure with four values of its type: start, target and two more. */
const strand = fc.oneof(
  fc.record({
    measure: fc.constantFrom<MeasureDefinition>(standing, { ...standing, better: 'LESS' }),
    values: fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500)).map((all) => all.map(seconds)),
  }),
  fc.record({
    measure: fc.constant(falls),
    values: fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)).map((all) => all.map((count) => fallen(count))),
  }),
  fc.record({
    measure: fc.constant<MeasureDefinition>({ type: 'PROMPT_LADDER', text: 'follows the picture schedule' }),
    values: fc.array(
      fc.constantFrom(...PROMPT_LEVELS).map((prompt): MeasureValue => ({ type: 'PROMPT_LADDER', prompt })),
      { minLength: 4, maxLength: 4 },
    ),
  }),
  fc.record({
    measure: fc.constant(shirt),
    values: fc.array(
      fc
        .array(fc.option(fc.constantFrom(...PROMPT_LEVELS)), { minLength: 5, maxLength: 5 })
        .map((prompts): MeasureValue => ({ type: 'STEPS', prompts })),
      { minLength: 4, maxLength: 4 },
    ),
  }),
);

describe('how far a strand has climbed', () => {
  it('is 0 at the start and 1 at the target, whichever way is better', () => {
    fc.assert(
      fc.property(strand, ({ measure, values: [start, target] }) => {
        fc.pre(start !== undefined && target !== undefined);
        fc.pre(progressShare(measure, start, target, start).ok);
        expect(share(progressShare(measure, start, target, start))).toBeCloseTo(0);
        expect(share(progressShare(measure, start, target, target))).toBe(1);
      }),
      runs(),
    );
  });

  it('never falls when a better value is seen', () => {
    fc.assert(
      fc.property(strand, ({ measure, values: [start, target, one, other] }) => {
        fc.pre(start !== undefined && target !== undefined && one !== undefined && other !== undefined);
        fc.pre(progressShare(measure, start, target, start).ok);
        const oneIsWorse = compareToTarget(measure, other, one);
        fc.pre(oneIsWorse.ok && oneIsWorse.value === 'SHORT');
        expect(share(progressShare(measure, start, target, one))).toBeLessThan(
          share(progressShare(measure, start, target, other)),
        );
      }),
      runs(),
    );
  });

  it('falls below 0 and rises above 1 without being clamped', () => {
    expect(share(progressShare(falls, fallen(10), fallen(2), fallen(6)))).toBe(0.5);
    expect(share(progressShare(falls, fallen(10), fallen(2), fallen(14)))).toBe(-0.5);
    expect(share(progressShare(standing, seconds(20), seconds(120), seconds(220)))).toBe(2);
  });

  it('is refused for a value of another type', () => {
    expect(progressShare(standing, seconds(20), seconds(120), fallen(3))).toEqual({
      ok: false,
      refusal: { rule: 'MEASURE_VALUE_OF_ANOTHER_TYPE', data: { expected: 'SECONDS', given: 'COUNT_PER_WEEK' } },
    });
  });

  it('is refused when the target is the start, or worse', () => {
    expect(progressShare(standing, seconds(20), seconds(20), seconds(20))).toMatchObject({
      refusal: { rule: 'MEASURE_START_IS_TARGET' },
    });
    expect(progressShare(falls, fallen(2), fallen(10), fallen(3))).toMatchObject({
      refusal: { rule: 'MEASURE_TARGET_NOT_BETTER' },
    });
  });

  it('counts metres and centimetres on one line', () => {
    const jump: MeasureDefinition = { type: 'DISTANCE', text: 'jumps', better: 'MORE', unit: 'CM' };
    expect(share(progressShare(jump, cm(0), { type: 'DISTANCE', distance: 1, unit: 'M' }, cm(50)))).toBe(0.5);
  });
});

describe('a value beside its target', () => {
  it('does not read a part of a week as a quiet week', () => {
    expect(compareToTarget(falls, fallen(2), fallen(1, 3))).toEqual({ ok: true, value: 'NOT_KNOWN' });
    expect(compareToTarget(falls, fallen(2), fallen(5, 3))).toEqual({ ok: true, value: 'SHORT' });
    const outings: MeasureDefinition = { ...falls, text: 'outings', better: 'MORE' };
    expect(compareToTarget(outings, fallen(2), fallen(1, 3))).toEqual({ ok: true, value: 'NOT_KNOWN' });
    expect(compareToTarget(outings, fallen(2), fallen(3, 3))).toEqual({ ok: true, value: 'BEYOND' });
  });

  it('counts only steps done without any prompt, and finds the first one stuck', () => {
    const seen = { type: 'STEPS', prompts: ['NONE', 'NONE', 'SHOW', null, 'NONE'] } as const;
    const target = { type: 'STEPS', prompts: ['NONE', 'NONE', 'NONE', 'WORDS', 'WORDS'] } as const;
    expect(compareToTarget(shirt, target, seen)).toEqual({ ok: true, value: 'AT' });
    expect(findFirstStuckStep(seen)).toBe(3);
    expect(findFirstStuckStep({ type: 'STEPS', prompts: ['NONE', null] })).toBeUndefined();
  });
});

describe('checking a value', () => {
  it('holds a score to the range and the step of its field', () => {
    expect(check(score('PBS', 'total'), { type: 'SCORE', value: 56 })).toBe('ok');
    expect(check(score('PBS', 'total'), { type: 'SCORE', value: 57 })).toBe('MEASURE_VALUE_OUT_OF_RANGE');
    expect(check(score('PBS', 'total'), { type: 'SCORE', value: 40.5 })).toBe('MEASURE_VALUE_OFF_STEP');
    expect(check(score('GMFM_66', 'total'), { type: 'SCORE', value: 54.3 })).toBe('ok');
    expect(check(score('WONG_BAKER_FACES', 'score'), { type: 'SCORE', value: 3 })).toBe('MEASURE_VALUE_OFF_STEP');
    expect(check(score('NOBODY', 'total'), { type: 'SCORE', value: 1 })).toBe('UNKNOWN_CODE');
    expect(check(score('PBS', 'nothing'), { type: 'SCORE', value: 1 })).toBe('UNKNOWN_CODE');
  });

  it('refuses more successes than tries and a chain of another length', () => {
    const buttons: MeasureDefinition = { type: 'COUNT_OF_N', text: 'buttons', of: 5 };
    expect(check(buttons, { type: 'COUNT_OF_N', count: 4, of: 5 })).toBe('ok');
    expect(check(buttons, { type: 'COUNT_OF_N', count: 6, of: 5 })).toBe('MEASURE_VALUE_OUT_OF_RANGE');
    expect(check(shirt, { type: 'STEPS', prompts: ['NONE', 'NONE'] })).toBe('MEASURE_VALUE_OUT_OF_RANGE');
    expect(check(buttons, seconds(3))).toBe('MEASURE_VALUE_OF_ANOTHER_TYPE');
  });

  it('asks for site and side where degrees are measured', () => {
    const bare = { type: 'DEGREES', text: 'hip opens', better: 'MORE', movement: 'abduction', mode: 'PASSIVE' };
    expect(measureDefinitionSchema.safeParse(bare).success).toBe(false);
    expect(measureDefinitionSchema.safeParse({ ...bare, site: 'HIP', side: 'LEFT' }).success).toBe(true);
  });
});

describe('saying a value', () => {
  it('says it as people do, in both languages', () => {
    const values: [MeasureValue, string, string][] = [
      [{ type: 'COUNT_OF_N', count: 4, of: 5 }, '4 of 5', '5 में से 4'],
      [seconds(120), '120 s', '120 सेकंड'],
      [{ type: 'STEPS', prompts: ['NONE', 'SHOW'] }, '1 of 2 steps alone', '2 में से 1 चरण अकेले'],
      [{ type: 'PROMPT_LADDER', prompt: 'SHOW' }, 'Showing', 'करके दिखाना'],
      [{ type: 'DEGREES', degrees: 35 }, '35°', '35°'],
      [{ type: 'DISTANCE', distance: 1.5, unit: 'M' }, '1.5 m', '1.5 मी.'],
      [fallen(3), '3 a week', 'हफ़्ते में 3'],
      [fallen(3, 5), '3 (days watched: 5)', '3 (देखे गए दिन: 5)'],
      [{ type: 'SCORE', value: 48 }, '48', '48'],
    ];
    for (const [value, en, hi] of values) {
      expect(measureValueSchema.parse(value)).toEqual(value);
      expect([formatMeasure(value, 'en'), formatMeasure(value, 'hi')]).toEqual([en, hi]);
    }
  });
});

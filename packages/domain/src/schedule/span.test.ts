import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { common, covers, merged, overlap, type Span, spanOf, without } from './span.ts';

const MINUTES = Array.from({ length: 100 }, (_, minute) => new Date(Date.UTC(2026, 10, 24, 0, minute)).toISOString());
const at = (minute: number) => MINUTES[minute] ?? '';
const span = (from: number, until: number): Span => ({ startsAt: at(from), endsAt: at(until) });
const spans = fc.array(
  fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: 0, max: 30 })).map(([from, minutes]) => spanOf(at(from), minutes)),
  { maxLength: 6 },
);
/** The minutes that are in some of the spans: what all of this must say the same about. */
const minutesIn = (of: readonly Span[]): readonly string[] =>
  MINUTES.filter((minute) => of.some(({ startsAt, endsAt }) => startsAt <= minute && minute < endsAt));

describe('stretches of time', () => {
  it('that touch are not in each other’s way', () => {
    expect(overlap(span(0, 45), span(45, 90))).toBe(false);
    expect(overlap(span(0, 46), span(45, 90))).toBe(true);
  });

  it('are covered over the seam of two that touch, and not over a gap', () => {
    expect(covers([span(0, 30), span(30, 60)], span(15, 45))).toBe(true);
    expect(covers([span(0, 30), span(31, 60)], span(15, 45))).toBe(false);
  });

  it('hold the same minutes when they are merged, and stand apart in order', () => {
    fc.assert(
      fc.property(spans, (some) => {
        const few = merged(some);
        expect(minutesIn(few)).toEqual(minutesIn(some));
        expect(few.every(({ endsAt }, place) => endsAt < (few[place + 1]?.startsAt ?? '9'))).toBe(true);
      }),
      runs(),
    );
  });

  it('less others hold what is in the first and not in the second, and with others what is in both', () => {
    fc.assert(
      fc.property(spans, spans, (some, others) => {
        const inOthers = new Set(minutesIn(others));
        expect(minutesIn(without(some, others))).toEqual(minutesIn(some).filter((minute) => !inOthers.has(minute)));
        expect(minutesIn(common(some, others))).toEqual(minutesIn(some).filter((minute) => inOthers.has(minute)));
      }),
      runs(),
    );
  });
});

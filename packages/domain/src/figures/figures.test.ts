import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { addDays, daysBetween } from '../children/local-date.ts';
import { CANCEL_REASONS } from '../schedule/appointment-sets.ts';
import { addMinutes } from '../schedule/span.ts';
import { FIGURE_SPANS, figureDays, figureDaysAway } from './figure-days.ts';
import { countFigures, type FigureFact, figuresBySite, figuresByTherapist } from './figures.ts';

const CLOCK = { now: '2026-11-23T12:00:00.000Z', timeZone: 'Asia/Kolkata' };
const BEGINS = '2026-11-23T04:00:00.000Z';

const base: FigureFact = {
  meeting: 'm',
  site: 'rohini',
  therapists: ['ot'],
  startsAt: BEGINS,
  endsAt: addMinutes(BEGINS, 45),
  appointment: 'BOOKED',
  visit: null,
  cancelledFor: null,
  cancelReason: null,
  began: null,
  ended: null,
  signed: null,
};
const done = (signedAfter: number | null, over: Partial<FigureFact> = {}): FigureFact => ({
  ...base,
  visit: 'DONE',
  began: BEGINS,
  ended: addMinutes(BEGINS, 45),
  signed: signedAfter === null ? null : addMinutes(BEGINS, 45 + signedAfter),
  ...over,
});

const where = fc.record({
  meeting: fc.constantFrom('a', 'b', 'c', 'd'),
  site: fc.constantFrom('rohini', 'noida', null),
  therapists: fc.subarray(['ot', 'pt', 'slt'], { minLength: 1 }),
});
const fact: fc.Arbitrary<FigureFact> = fc.oneof(
  where.map((over) => ({ ...base, ...over })),
  where.map((over): FigureFact => ({ ...base, ...over, visit: 'NOT_BROUGHT' })),
  fc
    .tuple(where, fc.constantFrom(...CANCEL_REASONS), fc.constantFrom('FAMILY' as const, 'CLINIC' as const))
    .map(([over, cancelReason, cancelledFor]): FigureFact => ({
      ...base,
      ...over,
      appointment: 'CANCELLED',
      cancelReason,
      cancelledFor,
    })),
  fc.tuple(where, fc.option(fc.integer({ min: 0, max: 3000 }))).map(([over, after]) => done(after, over)),
);

describe('figures of some days', () => {
  it('lose nobody and count nobody twice', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 30 }), (facts) => {
        const all = countFigures(facts, CLOCK);
        expect(all.came + all.notBrought + all.cancelled + all.open).toBe(all.booked);
        expect(all.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(all.cancelled);
        expect(all.signedAtOnce).toBeLessThanOrEqual(all.signedSameDay);
        expect(all.signedSameDay).toBeLessThanOrEqual(all.signed);
        expect(all.signed).toBeLessThanOrEqual(all.finished);
        expect(all.medianSecondsToSign === null).toBe(all.signed === 0);
        const sites = figuresBySite(facts, CLOCK);
        for (const key of ['booked', 'came', 'cancelled', 'finished', 'signed'] as const) {
          expect(sites.reduce((sum, { counts }) => sum + counts[key], 0)).toBe(all[key]);
        }
        for (const { therapist, counts } of figuresByTherapist(facts, CLOCK)) {
          expect(counts.booked).toBe(facts.filter(({ therapists }) => therapists.includes(therapist)).length);
          expect(counts.deliveredMinutes).toBeLessThanOrEqual(all.deliveredMinutes);
        }
      }),
      runs(),
    );
  });

  it('count the minutes of a group and of a co-treatment once, and none that were cancelled or are still to come', () => {
    const group = [done(1), done(2), { ...base, visit: 'NOT_BROUGHT' } as const];
    expect(countFigures(group, CLOCK)).toMatchObject({ plannedMinutes: 45, deliveredMinutes: 45 });
    const joint = [done(1, { therapists: ['ot', 'pt'] })];
    expect(countFigures(joint, CLOCK).deliveredMinutes).toBe(45);
    expect(figuresByTherapist(joint, CLOCK).map(({ counts }) => counts.deliveredMinutes)).toEqual([45, 45]);
    expect(countFigures([{ ...base, appointment: 'CANCELLED' }], CLOCK).plannedMinutes).toBe(0);
    expect(countFigures([base], { ...CLOCK, now: BEGINS }).plannedMinutes).toBe(0);
    const dropIn = done(1, { appointment: null, site: null });
    expect(countFigures([dropIn], CLOCK)).toMatchObject({ plannedMinutes: 0, deliveredMinutes: 45, came: 1 });
  });

  it('tell how soon notes are signed by the day of the clinic, and of a running visit nothing', () => {
    const late = '2026-11-23T18:20:00.000Z';
    const lastOfDay = done(null, { ended: late, signed: '2026-11-23T18:31:00.000Z' });
    const facts = [done(1), done(2), done(30), done(null), lastOfDay, { ...base, visit: 'IN_PROGRESS' } as const];
    expect(countFigures(facts, CLOCK)).toMatchObject({
      came: 6,
      finished: 5,
      signed: 4,
      signedAtOnce: 2,
      signedSameDay: 3,
      medianSecondsToSign: 390,
    });
    expect(countFigures([done(2.01)], CLOCK).signedAtOnce).toBe(0);
  });
});

describe('the days figures are of', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01', days));

  it('hold the day they are asked for, and those before and after follow without a gap', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIGURE_SPANS), day, (span, on) => {
        const { from, to } = figureDays(span, on);
        expect(from <= on && on <= to).toBe(true);
        expect(figureDays(span, from)).toEqual({ from, to });
        expect(figureDays(span, figureDaysAway(span, on, 1)).from).toBe(addDays(to, 1));
        expect(figureDays(span, figureDaysAway(span, on, -1)).to).toBe(addDays(from, -1));
        expect(daysBetween(from, to)).toBeLessThanOrEqual(30);
      }),
      runs(),
    );
  });

  it('are a day, a week from Monday, or a calendar month', () => {
    expect(figureDays('DAY', '2026-11-25')).toEqual({ from: '2026-11-25', to: '2026-11-25' });
    expect(figureDays('WEEK', '2026-11-25')).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(figureDays('MONTH', '2028-02-29')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });
});

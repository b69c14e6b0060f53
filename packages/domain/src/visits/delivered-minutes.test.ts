import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { addMinutes, spanOf } from '../schedule/span.ts';
import { deliveredMinutes, type DeliveredVisit, mondayOf, standMinutes, weeksUpTo } from './delivered-minutes.ts';

const OT = 'OCCUPATIONAL_THERAPY';
const PT = 'PHYSIOTHERAPY';
const TODAY = '2026-11-24';
const WHEN = { weeks: 2, today: TODAY, timeZone: 'Asia/Kolkata' };
/** Monday of the week before, ten in the morning in Delhi. */
const LAST_MONDAY = '2026-11-16T04:30:00.000Z';
const visit = (startsAt: string, minutes: number, ...disciplines: string[]): DeliveredVisit => ({
  ...spanOf(startsAt, minutes),
  disciplines,
});
const planned = new Map([
  [OT, 90],
  [PT, 45],
]);

describe('delivered minutes', () => {
  it('count a co-treatment once for the child and once for each discipline', () => {
    const { weeks, overall } = deliveredMinutes(
      [visit(LAST_MONDAY, 45, OT, PT), visit(addMinutes(LAST_MONDAY, 1440), 45, OT)],
      planned,
      WHEN,
    );
    expect(weeks[0]).toEqual({
      from: '2026-11-16',
      over: true,
      delivered: 90,
      disciplines: [
        { discipline: OT, planned: 90, delivered: 90, standing: 'AS_PLANNED' },
        { discipline: PT, planned: 45, delivered: 45, standing: 'AS_PLANNED' },
      ],
    });
    expect(overall).toEqual(weeks[0]?.disciplines);
  });

  it('say nothing of a week that runs, and less, as planned or more of one that is over', () => {
    const { weeks } = deliveredMinutes([visit('2026-11-23T04:30:00.000Z', 45, PT)], planned, WHEN);
    expect(weeks[1]?.disciplines.map(({ standing }) => standing)).toEqual([null, null]);
    expect(weeks[0]?.disciplines.map(({ standing }) => standing)).toEqual(['LESS', 'LESS']);
    expect([standMinutes(90, 80), standMinutes(90, 81), standMinutes(90, 99), standMinutes(90, 100)]).toEqual([
      'LESS',
      'AS_PLANNED',
      'AS_PLANNED',
      'MORE',
    ]);
    expect([standMinutes(0, 0), standMinutes(0, 5)]).toEqual(['AS_PLANNED', 'MORE']);
  });

  it('tell a discipline that treats without being planned', () => {
    const { overall } = deliveredMinutes([visit(LAST_MONDAY, 30, 'SPEECH_THERAPY')], planned, WHEN);
    expect(overall[2]).toEqual({ discipline: 'SPEECH_THERAPY', planned: 0, delivered: 30, standing: 'MORE' });
  });

  it('are of the week by the clinic’s clock', () => {
    // Sunday 23:50 in London is Monday in Delhi.
    const night = visit('2026-11-15T18:35:00.000Z', 30, OT);
    expect(deliveredMinutes([night], planned, WHEN).weeks[0]?.delivered).toBe(30);
    expect(deliveredMinutes([night], planned, { ...WHEN, timeZone: 'Europe/London' }).weeks[0]?.delivered).toBe(0);
    expect([mondayOf('2026-11-22'), mondayOf('2026-11-23')]).toEqual(['2026-11-16', '2026-11-23']);
    expect(weeksUpTo(TODAY, 3)).toEqual(['2026-11-09', '2026-11-16', '2026-11-23']);
    const { overall } = deliveredMinutes([], planned, { ...WHEN, weeks: 1 });
    expect(overall.map(({ standing }) => standing)).toEqual([null, null]);
  });

  it('never count a minute of the child twice, and lose none', () => {
    const visits = fc.array(
      fc
        .tuple(
          fc.integer({ min: 0, max: 13 * 96 }),
          fc.integer({ min: 1, max: 20 }),
          fc.subarray([OT, PT], { minLength: 1 }),
        )
        .map(([quarter, steps, of]) => visit(addMinutes(LAST_MONDAY, quarter * 15), steps * 5, ...of)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(visits, (all) => {
        const told = deliveredMinutes(all, planned, WHEN);
        const apart = all.flatMap((each) => each.disciplines.map((one) => ({ ...each, disciplines: [one] })));
        // Two who write down the same visit, each for themselves, give what one visit of both gives.
        expect(deliveredMinutes(apart, planned, WHEN)).toEqual(told);
        for (const { delivered, disciplines } of told.weeks) {
          const each = disciplines.map((one) => one.delivered);
          expect(delivered).toBeLessThanOrEqual(each.reduce((sum, minutes) => sum + minutes, 0));
          expect(delivered).toBeGreaterThanOrEqual(Math.max(...each));
        }
      }),
      runs(),
    );
  });
});

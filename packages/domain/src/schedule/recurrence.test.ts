import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '../children/local-date.ts';
import { localTime } from '../children/local-time.ts';
import { WEEKDAYS } from '../measures/measure-types.ts';
import {
  AARAV,
  appointmentFor,
  calendarOf,
  diaryOf,
  DIYA,
  GYM,
  OT1,
  PT1,
  ROOM2,
  SITE,
  takenFor,
  ZONES,
} from '../../testing/diary.ts';
import { ruleOf, valueOf } from '../../testing/answer.ts';
import { runs } from '../../testing/runs.ts';
import { type Appointment, type Meeting, meetingSchema, takenBy } from './appointment.ts';
import { findClashes } from './clash.ts';
import { weekdayOf } from './clinic-hours.ts';
import {
  findClashesOfAll,
  inScope,
  movedWith,
  moveSeries,
  planSeries,
  type Recurrence,
  recurrenceSchema,
  seriesDays,
  seriesOf,
} from './recurrence.ts';
import { spanOf } from './span.ts';

const recurrence = (over: Partial<Recurrence> = {}): Recurrence =>
  recurrenceSchema.parse({ firstOn: '2026-11-24', at: '10:30', weeks: 12, ...over });
const meeting: Meeting = meetingSchema.parse({
  kind: 'JOINT',
  siteId: SITE,
  therapistIds: [OT1, PT1],
  childIds: [AARAV],
  roomId: GYM,
  minutes: 45,
});
const christmas = { on: '2026-12-22', name: 'Winter holiday', hours: null };
const halfDay = { on: '2026-12-29', name: 'Half day', hours: { opens: '09:00', closes: '13:00' } };
const withHolidays = calendarOf({ holidays: [christmas, halfDay] });
const ALWAYS = WEEKDAYS.map((day) => ({ day, opens: '00:00', closes: '23:59' }));
const NOW = '2026-11-23T04:00:00.000Z';
const search = { rooms: [GYM, ROOM2], now: NOW };
const inNovember = (id: string, day: string, over: Partial<Appointment> = {}) =>
  appointmentFor({ id, ...spanOf(`2026-11-${day}T05:00:00.000Z`, 45), ...over });
const newId = (): (() => string) => {
  let made = 0;
  return () => `new-${(made += 1)}`;
};

describe('a recurrence', () => {
  it('is Tuesdays for 12 weeks, less holidays, with nothing added at the end', () => {
    const days = seriesDays(recurrence(), withHolidays);
    expect(days).toHaveLength(12);
    expect(days.every(({ on }) => weekdayOf(on) === 'TUE')).toBe(true);
    expect(days.at(-1)?.on).toBe('2027-02-09');
    expect(days.filter(({ skippedFor }) => skippedFor !== null)).toEqual([
      { on: '2026-12-22', skippedFor: 'Winter holiday' },
    ]);
    expect(seriesDays(recurrence({ skipHolidays: false }), withHolidays).every((day) => day.skippedFor === null)).toBe(
      true,
    );
  });

  it.each([
    [12, 1, 12],
    [12, 2, 6],
    [5, 2, 3],
    [52, 1, 52],
    [1, 8, 1],
  ])('over %i weeks, every %i, has %i days', (weeks, everyWeeks, count) => {
    expect(seriesDays(recurrence({ weeks, everyWeeks }), calendarOf())).toHaveLength(count);
  });

  it('is refused at a time that no clock shows, and for more than a year', () => {
    expect(recurrenceSchema.safeParse({ firstOn: '2026-11-24', at: '24:00', weeks: 12 }).success).toBe(false);
    expect(recurrenceSchema.safeParse({ firstOn: '2026-11-24', at: '10:32', weeks: 12 }).success).toBe(false);
    expect(recurrenceSchema.safeParse({ firstOn: '2026-11-24', at: '10:30', weeks: 53 }).success).toBe(false);
  });
});

describe('a series', () => {
  it('keeps its time by the clinic’s clock through summer and winter, wherever the clinic is', () => {
    const times = fc.integer({ min: 5 * 12, max: 22 * 12 });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 400 }), times, (timeZone, day, steps) => {
        const at = new Date(steps * 300_000).toISOString().slice(11, 16);
        const series = recurrence({ firstOn: addDays('2026-01-01', day), at, weeks: 52 });
        const dates = planSeries(
          series,
          meeting,
          diaryOf({ timeZone, calendar: calendarOf({ week: ALWAYS }) }),
          search,
        );
        const shown = dates.map(({ startsAt }) => [localDate(startsAt, timeZone), localTime(startsAt, timeZone)]);
        expect(shown).toEqual(seriesDays(series, calendarOf()).map(({ on }) => [on, at]));
      }),
      runs(10),
    );
  });

  it('lists each date with what stands in its way and what could be instead, in a room that is free', () => {
    const facts = diaryOf({
      calendar: withHolidays,
      taken: [
        ...takenFor({
          id: 'a',
          ...spanOf('2026-12-01T05:00:00.000Z', 45),
          therapists: [PT1],
          children: [DIYA],
          room: ROOM2,
        }),
        ...takenFor({ id: 'b', ...spanOf('2026-12-08T05:00:00.000Z', 600), therapists: ['third'], children: [DIYA] }),
      ],
    });
    const dates = planSeries(recurrence({ weeks: 5 }), meeting, facts, search);
    expect(dates.map(({ on, skippedFor, clashes }) => [on, skippedFor, ...clashes.map(({ code }) => code)])).toEqual([
      ['2026-11-24', null],
      ['2026-12-01', null, 'THERAPIST_BOOKED'],
      ['2026-12-08', null, 'ROOM_BOOKED'],
      ['2026-12-15', null],
      ['2026-12-22', 'Winter holiday'],
    ]);
    expect(dates[1]?.alternatives.map(({ startsAt }) => startsAt)).toEqual([
      '2026-12-01T04:15:00.000Z',
      '2026-12-01T05:45:00.000Z',
      '2026-12-01T03:30:00.000Z',
    ]);
    expect(dates[2]?.alternatives[0]).toEqual({ ...spanOf('2026-12-08T05:00:00.000Z', 45), room: ROOM2 });
    expect(
      dates.filter(({ clashes }) => clashes.length === 0).every(({ alternatives }) => alternatives.length === 0),
    ).toBe(true);
  });

  it('offers no alternative that would itself not fit', () => {
    const taken = Array.from({ length: 30 }, (_, at) =>
      takenFor({
        id: `b${at}`,
        ...spanOf(`2026-12-0${(at % 5) + 1}T${String(3 + (at % 9)).padStart(2, '0')}:30:00.000Z`, 60),
        therapists: [at % 2 === 0 ? OT1 : PT1],
        children: [`child-${at}`],
        room: at % 3 === 0 ? GYM : ROOM2,
      }),
    ).flat();
    const facts = diaryOf({ taken });
    const offered = planSeries(recurrence({ firstOn: '2026-12-01', weeks: 4 }), meeting, facts, search).flatMap(
      ({ alternatives }) => alternatives,
    );
    expect(offered.length).toBeGreaterThan(0);
    const wanted = offered.map(({ room, ...span }) => ({ ...appointmentFor(), ...span, therapists: [OT1, PT1], room }));
    expect(wanted.flatMap((each) => findClashes(each, facts))).toEqual([]);
  });

  it('is booked at the dates that were chosen, and clashes with itself where two of them overlap', () => {
    const dates = [
      { on: '2026-11-24', at: '10:30' },
      { on: '2026-12-01', at: '10:30' },
      { on: '2026-12-01', at: '11:00' },
    ];
    const series = seriesOf(meeting, dates, 'Asia/Kolkata', newId());
    expect(series.map(({ startsAt }) => startsAt)).toEqual([
      '2026-11-24T05:00:00.000Z',
      '2026-12-01T05:00:00.000Z',
      '2026-12-01T05:30:00.000Z',
    ]);
    const found = findClashesOfAll(series, diaryOf());
    expect(found.map(({ clashes }) => clashes.map(({ code }) => code))).toEqual([
      [],
      [],
      ['THERAPIST_BOOKED', 'THERAPIST_BOOKED', 'CHILD_BOOKED', 'ROOM_BOOKED'],
    ]);
    expect(found[2]?.clashes[0]?.appointment).toBe(series[1]?.id);
  });

  it('moved as a whole by a quarter of an hour is not in its own way', () => {
    const series = seriesOf(
      meeting,
      [
        { on: '2026-11-24', at: '10:30' },
        { on: '2026-11-24', at: '11:15' },
      ],
      'Asia/Kolkata',
      newId(),
    );
    const moved = series.map((each) => ({
      ...each,
      ...spanOf(
        movedWith(each.startsAt, { from: '2026-11-24T05:00:00.000Z', to: '2026-11-24T05:15:00.000Z' }, 'Asia/Kolkata'),
        45,
      ),
    }));
    const facts = diaryOf({ taken: series.flatMap((each) => takenBy(each)) });
    expect(findClashesOfAll(moved, facts).flatMap(({ clashes }) => clashes)).toEqual([]);
  });
});

describe('an act on one of a series', () => {
  const series = [
    inNovember('d', '30'),
    inNovember('a', '10'),
    inNovember('b', '24'),
    inNovember('c', '27', { state: 'CANCELLED' }),
    inNovember('e', '23'),
  ];
  const now = { today: '2026-11-23', timeZone: 'Asia/Kolkata' };
  const reached = (one: string, scope: 'THIS' | 'FOLLOWING' | 'ALL') =>
    inScope(series, one, scope, now).map(({ id }) => id);

  it('reaches that one, those after it, or all, and never what is over or cancelled', () => {
    expect(reached('b', 'THIS')).toEqual(['b']);
    expect(reached('b', 'FOLLOWING')).toEqual(['b', 'd']);
    expect(reached('b', 'ALL')).toEqual(['e', 'b', 'd']);
    expect(reached('nobody', 'ALL')).toEqual([]);
  });

  it('reaches the one that was asked for in any case, so that it is told why not', () => {
    expect(reached('a', 'FOLLOWING')).toEqual(['a', 'e', 'b', 'd']);
    expect(reached('c', 'THIS')).toEqual(['c']);
  });

  it('moves the others by the clock: half past ten becomes eleven in summer and in winter', () => {
    const move = { from: '2026-03-24T10:30:00.000Z', to: '2026-03-25T11:00:00.000Z' };
    expect(movedWith('2026-03-31T09:30:00.000Z', move, 'Europe/London')).toBe('2026-04-01T10:00:00.000Z');
    expect(movedWith('2026-03-17T10:30:00.000Z', move, 'Europe/London')).toBe('2026-03-18T11:00:00.000Z');
    const overTheChange = { from: '2026-03-28T10:30:00.000Z', to: '2026-03-30T09:30:00.000Z' };
    expect(movedWith('2026-06-06T09:30:00.000Z', overTheChange, 'Europe/London')).toBe('2026-06-08T09:30:00.000Z');
    const back = { from: '2026-11-24T05:00:00.000Z', to: '2026-11-23T18:30:00.000Z' };
    expect(movedWith('2026-12-01T05:00:00.000Z', back, 'Asia/Kolkata')).toBe('2026-11-30T18:30:00.000Z');
  });

  it('moves those in scope as far as the one, each with what was changed and nothing else', () => {
    const asked = inNovember('b', '24');
    const [startsAt, therapists] = ['2026-11-25T05:30:00.000Z', asked.therapists];
    const moved = valueOf(
      moveSeries(
        [asked, inNovember('d', '30', { room: ROOM2, therapists: [PT1] }), inNovember('a', '10')],
        'b',
        { startsAt, minutes: 60, therapists, room: GYM },
        { ...now, scope: 'FOLLOWING' },
      ),
    );
    expect(moved.map(({ id, startsAt: at, endsAt, room, therapists: who }) => [id, at, endsAt, room, ...who])).toEqual([
      ['b', startsAt, '2026-11-25T06:30:00.000Z', GYM, OT1],
      ['d', '2026-12-01T05:30:00.000Z', '2026-12-01T06:30:00.000Z', ROOM2, PT1],
    ]);
  });

  it('moves all or none: not where one would come to lie in a day that is over', () => {
    const to = { startsAt: '2026-11-23T05:00:00.000Z', minutes: 45, therapists: [OT1], room: GYM };
    const all = { ...now, scope: 'ALL' } as const;
    expect(ruleOf(moveSeries([inNovember('b', '24'), inNovember('e', '23')], 'b', to, all))).toBe(
      'APPOINTMENT_IN_PAST',
    );
    expect(ruleOf(moveSeries([inNovember('b', '24'), inNovember('e', '23')], 'b', to, { ...all, scope: 'THIS' }))).toBe(
      'ok',
    );
  });
});

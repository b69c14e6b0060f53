import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../testing/diary.ts';
import { hoursOn, openOn, weekdayOf, wholeDay } from './clinic-hours.ts';
import { minutesBetween } from './span.ts';

describe('the hours of a site', () => {
  it.each([
    ['2026-11-23', 'MON'],
    ['2026-11-29', 'SUN'],
    ['1969-12-31', 'WED'],
    ['2024-02-29', 'THU'],
  ])('are those of the weekday: %s is a %s', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it('are none on a Sunday and on a holiday, and others on a holiday that has some', () => {
    const holidays = [
      { on: '2026-11-24', name: 'Guru Nanak Jayanti', hours: null },
      { on: '2026-11-25', name: 'Half day', hours: { opens: '09:00', closes: '13:00' } },
    ];
    const calendar = calendarOf({ holidays });
    expect(hoursOn(calendar, '2026-11-29')).toEqual([]);
    expect(hoursOn(calendar, '2026-11-24')).toEqual([]);
    expect(hoursOn(calendar, '2026-11-25')).toEqual([{ opens: '09:00', closes: '13:00' }]);
    expect(hoursOn(calendar, '2026-11-26')).toMatchObject([{ opens: '09:00', closes: '19:00' }]);
  });

  it('open at nine by the clinic’s clock, whatever the season makes of it', () => {
    expect(openOn(calendarOf(), '2026-03-28', 'Europe/London')).toEqual([
      { startsAt: '2026-03-28T09:00:00.000Z', endsAt: '2026-03-28T19:00:00.000Z' },
    ]);
    expect(openOn(calendarOf(), '2026-03-30', 'Europe/London')).toEqual([
      { startsAt: '2026-03-30T08:00:00.000Z', endsAt: '2026-03-30T18:00:00.000Z' },
    ]);
  });

  it.each([
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2026-11-24', 24],
  ])('lie in a day that is as long as its clock says: %s has %i hours', (day, hours) => {
    const { startsAt, endsAt } = wholeDay(day, 'Europe/London');
    expect(minutesBetween(startsAt, endsAt)).toBe(hours * 60);
  });
});

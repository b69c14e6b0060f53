import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { ZONES } from '../../testing/diary.ts';
import { runs } from '../../testing/runs.ts';
import { addDays, localDate } from './local-date.ts';
import { instantAt, isLocalTime, localTime, minuteOfDay, timeOfMinute } from './local-time.ts';

describe('a time by the clinic’s clock', () => {
  it.each([
    ['2026-11-20', '15:30', 'Asia/Kolkata', '2026-11-20T10:00:00.000Z'],
    ['2026-11-20', '00:05', 'Asia/Kolkata', '2026-11-19T18:35:00.000Z'],
    ['2026-07-01', '09:00', 'Europe/London', '2026-07-01T08:00:00.000Z'],
    ['2026-11-20', '22:00', 'America/St_Johns', '2026-11-21T01:30:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => {
    expect(instantAt(day, time, zone)).toBe(instant);
    expect(localTime(instant, zone)).toBe(time);
  });

  it('is shown again as it was said, on every day but where the clock is put forward', () => {
    const zones = fc.constantFrom('Asia/Kolkata', 'Asia/Kathmandu', 'UTC', 'Pacific/Auckland', 'America/New_York');
    fc.assert(
      fc.property(
        zones,
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 5 * 60, max: 1439 }),
        (zone, days, minute) => {
          const day = addDays('2025-01-01', days);
          const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
          const instant = instantAt(day, time, zone);
          expect([localDate(instant, zone), localTime(instant, zone)]).toEqual([day, time]);
        },
      ),
      runs(),
    );
  });

  it.each([
    ['2026-10-25', '01:30', 'Europe/London', '2026-10-25T00:30:00.000Z'],
    ['2026-03-29', '01:30', 'Europe/London', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', '00:59', 'Europe/London', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '02:00', 'Europe/London', '2026-03-29T01:00:00.000Z'],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
  ])('is the first of two, and the clock of before where it is left out: %s %s in %s', (day, time, zone, instant) => {
    expect(instantAt(day, time, zone)).toBe(instant);
  });

  it('is the same as Temporal says, every minute around every change of the clock and everywhere else', () => {
    const zones = fc.constantFrom(...ZONES, 'Asia/Kathmandu', 'America/St_Johns', 'Africa/Casablanca');
    const nearChange = fc.constantFrom(
      '2026-03-08',
      '2026-03-29',
      '2026-04-05',
      '2026-10-04',
      '2026-10-25',
      '2026-11-01',
    );
    const days = fc.oneof(
      nearChange.chain((day) => fc.integer({ min: -1, max: 1 }).map((off) => addDays(day, off))),
      fc.integer({ min: 0, max: 3000 }).map((off) => addDays('2024-01-01', off)),
    );
    fc.assert(
      fc.property(zones, days, fc.integer({ min: 0, max: 1439 }), (timeZone, day, minute) => {
        const time = timeOfMinute(minute);
        const zoned = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone);
        expect(instantAt(day, time, timeZone)).toBe(new Date(zoned.epochMilliseconds).toISOString());
        expect(minuteOfDay(time)).toBe(minute);
      }),
      runs(400),
    );
  });

  it.each(['9:00', '24:00', '10:60', '10:30:00', '', '१०:३०'])('is no time that a clock shows: %s', (text) => {
    expect(isLocalTime(text)).toBe(false);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { addDays, localDate } from './local-date.ts';
import { instantAt, localTime } from './local-time.ts';

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
});

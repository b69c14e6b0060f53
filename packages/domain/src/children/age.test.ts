import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import vectors from '../../test/vectors/corrected-age.json' with { type: 'json' };
import { runs } from '../../testing/runs.ts';
import { ageOn, completedMonths, completedYears, meanMonths, ruleAgeMonths } from './age.ts';
import { ageText } from './age-text.ts';
import { addDays, daysBetween, instantOn, isLocalDate, localDate } from './local-date.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));

const cases = z
  .array(
    z.object({
      birthDate: z.string(),
      gestation: z.string().transform((text) => {
        const [weeks = 0, days = 0] = text.split('+').map(Number);
        return weeks * 7 + days;
      }),
      onDate: z.string(),
      chronologicalDays: z.number(),
      correctedDays: z.number(),
      chronologicalMonths: z.number().optional(),
      correctedMonths: z.number().optional(),
    }),
  )
  .parse(vectors.tests);

describe('corrected age', () => {
  it.each(cases)('of a child born $birthDate, seen on $onDate, is as the reference says', (each) => {
    const age = ageOn({ birthDate: each.birthDate, gestationDays: each.gestation }, each.onDate);
    const correctedDays = age.corrected?.days ?? age.days;
    expect([age.days, correctedDays]).toEqual([each.chronologicalDays, each.correctedDays]);
    expect(meanMonths(age.days)).toBeCloseTo(each.chronologicalMonths ?? meanMonths(age.days), 2);
    expect(meanMonths(correctedDays)).toBeCloseTo(each.correctedMonths ?? meanMonths(correctedDays), 2);
  });

  it('stops on the second birthday, not on a count of days', () => {
    const birth = { birthDate: '2024-11-01', gestationDays: 196 };
    expect(ageOn(birth, '2026-10-31').corrected?.completedMonths).toBe(21);
    expect(ageOn(birth, '2026-11-01').corrected).toBeUndefined();
  });

  it('gives rules completed months, and 0 before the due date', () => {
    const birth = { birthDate: '2026-10-20', gestationDays: 210 };
    expect(ruleAgeMonths(ageOn(birth, '2026-11-10'))).toBe(0);
    expect(ruleAgeMonths(ageOn({ birthDate: '2025-03-15', gestationDays: null }, '2026-11-14'))).toBe(19);
  });

  it('never makes a child older, and never corrects an unknown gestation', () => {
    fc.assert(
      fc.property(
        day,
        fc.option(fc.integer({ min: 140, max: 308 })),
        fc.nat(2000),
        (birthDate, gestationDays, lived) => {
          const age = ageOn({ birthDate, gestationDays }, addDays(birthDate, lived));
          expect(age.corrected?.days ?? age.days).toBeLessThanOrEqual(age.days);
          expect(gestationDays === null && age.corrected !== undefined).toBe(false);
        },
      ),
      runs(),
    );
  });
});

describe('completed months and years', () => {
  it('turn on the day of the month, whatever its length', () => {
    expect(completedMonths('2026-01-31', '2026-02-28')).toBe(0);
    expect(completedMonths('2026-01-31', '2026-03-01')).toBe(1);
    expect(completedYears('2024-02-29', '2025-02-28')).toBe(0);
    expect(completedYears('2024-02-29', '2025-03-01')).toBe(1);
    expect(completedMonths('2026-05-01', '2026-04-01')).toBe(0);
  });

  it('never go back as days pass', () => {
    fc.assert(
      fc.property(day, fc.nat(3000), (birthDate, lived) => {
        const on = addDays(birthDate, lived);
        expect(completedMonths(birthDate, addDays(on, 1))).toBeGreaterThanOrEqual(completedMonths(birthDate, on));
      }),
      runs(),
    );
  });
});

function told(birthDate: string, gestationDays: number | null, on: string): string[] {
  return (['en', 'hi'] as const).map((language) => ageText({ birthDate, gestationDays }, on, language));
}

describe('an age in words', () => {
  it('shows both ages while one is corrected, and says when gestation is unknown', () => {
    expect(told('2026-01-10', 224, '2026-07-10')).toEqual(['6 m (corrected 4 m)', '6 माह (संशोधित 4 माह)']);
    expect(told('2026-10-20', 210, '2026-11-10')).toEqual(['21 d (before due date)', '21 दिन (नियत तारीख से पहले)']);
    expect(told('2026-01-10', null, '2026-07-10')[0]).toBe('6 m (gestation not recorded)');
    expect(told('2026-01-10', 280, '2026-07-10')[0]).toBe('6 m');
  });

  it('counts in years from the second birthday', () => {
    expect(told('2022-08-05', 224, '2026-11-23')).toEqual(['4 y 3 m', '4 वर्ष 3 माह']);
    expect(told('2022-11-23', null, '2026-11-23')[0]).toBe('4 y');
  });
});

describe('a day of the calendar', () => {
  it('is the one of the zone it is asked in', () => {
    expect(localDate('2026-11-22T20:00:00Z', 'Asia/Kolkata')).toBe('2026-11-23');
    expect(localDate('2026-11-22T18:29:59Z', 'Asia/Kolkata')).toBe('2026-11-22');
    expect(localDate('2026-11-23T02:00:00+05:30', 'America/New_York')).toBe('2026-11-22');
    expect(() => localDate('2026-11-23T00:00:00Z', 'Nowhere/Atall')).toThrow(RangeError);
  });

  it.each(['Asia/Kolkata', 'Pacific/Pago_Pago', 'Pacific/Kiritimati', 'Etc/GMT+12', 'Pacific/Auckland', 'UTC'])(
    'has an instant of its own in %s',
    (zone) => {
      fc.assert(
        fc.property(day, (each) => {
          expect(localDate(instantOn(each, zone), zone)).toBe(each);
        }),
        runs(100),
      );
    },
  );

  it('exists, or is no day', () => {
    expect(['2024-02-29', '2025-02-29', '2026-13-01', '2026-1-1', ''].map(isLocalDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('is as far from another as the days added to it', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -9000, max: 9000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
      runs(),
    );
  });
});

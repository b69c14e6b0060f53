import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { inputFaults } from '../words/input-faults.ts';
import { holidaySchema, leaveSchema, leaveSpan, openingWeekSchema, staffHoursSchema } from './calendar-input.ts';

const faultsOf = (schema: z.ZodType, said: unknown): readonly string[] => {
  const parsed = schema.safeParse(said, { reportInput: true });
  return parsed.success ? [] : inputFaults(parsed.error).map(({ path, code }) => `${path} ${code}`);
};
const tuesday = { day: 'TUE', opens: '09:00', closes: '13:00' };

describe('the week of a site', () => {
  it('has one stretch a day, in order', () => {
    expect(faultsOf(openingWeekSchema, [tuesday, { ...tuesday, day: 'WED' }])).toEqual([]);
    expect(faultsOf(openingWeekSchema, [tuesday, { ...tuesday, opens: '14:00', closes: '18:00' }])).toEqual([
      ' TOO_MANY',
    ]);
    expect(faultsOf(openingWeekSchema, [{ ...tuesday, closes: '09:00' }])).toEqual(['0.closes TOO_SMALL']);
    expect(faultsOf(openingWeekSchema, [{ ...tuesday, opens: '08:60' }])).toEqual(['0.opens WRONG_FORM']);
  });
});

describe('a holiday', () => {
  it('is a whole day, or has hours of its own, both of them and in order', () => {
    const diwali = { on: '2026-11-08', name: 'Diwali' };
    expect(faultsOf(holidaySchema, diwali)).toEqual([]);
    expect(faultsOf(holidaySchema, { ...diwali, opens: '09:00', closes: '13:00' })).toEqual([]);
    expect(faultsOf(holidaySchema, { ...diwali, opens: '09:00' })).toEqual(['closes MISSING']);
    expect(faultsOf(holidaySchema, { ...diwali, opens: '13:00', closes: '09:00' })).toEqual(['closes TOO_SMALL']);
  });
});

const at = (siteId: string, opens: string, closes: string) => ({ day: 'TUE', siteId, opens, closes });

describe('the week of a person', () => {
  it('may lead from one site to another, and not be at both at once', () => {
    const hours = [at('rohini', '09:00', '13:00'), at('saket', '13:00', '18:00')];
    expect(faultsOf(staffHoursSchema, { since: '2026-12-01', hours })).toEqual([]);
    const both = [at('rohini', '09:00', '13:05'), at('saket', '13:00', '18:00')];
    expect(faultsOf(staffHoursSchema, { since: '2026-12-01', hours: both })).toEqual(['hours WRONG_FORM']);
    expect(faultsOf(staffHoursSchema, { since: '2026-12-01', hours: [] })).toEqual([]);
  });
});

const leave = { kind: 'ILL', from: '2026-11-24', until: '2026-11-25' } as const;
const span = (over: object) => leaveSpan(leaveSchema.parse({ ...leave, ...over }), 'Asia/Kolkata');

describe('leave', () => {
  it('is of whole days, the last one with them, unless a time is said', () => {
    expect(span({})).toEqual({ startsAt: '2026-11-23T18:30:00.000Z', endsAt: '2026-11-25T18:30:00.000Z' });
    expect(span({ fromTime: '13:00' }).startsAt).toBe('2026-11-24T07:30:00.000Z');
    expect(span({ untilTime: '13:00' }).endsAt).toBe('2026-11-25T07:30:00.000Z');
  });

  it('ends after it begins, and within a year', () => {
    expect(faultsOf(leaveSchema, { ...leave, until: '2026-11-23' })).toEqual(['until TOO_SMALL']);
    expect(faultsOf(leaveSchema, { ...leave, until: '2027-12-01' })).toEqual(['until TOO_BIG']);
    const oneDay = { ...leave, until: leave.from, fromTime: '13:00', untilTime: '12:00' };
    expect(faultsOf(leaveSchema, oneDay)).toEqual(['untilTime TOO_SMALL']);
  });
});

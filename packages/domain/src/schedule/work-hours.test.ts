import { describe, expect, it } from 'vitest';
import { diaryOf, OT1, PT1, SITE } from '../../testing/diary.ts';
import { leaveSpan } from './calendar-input.ts';
import { atWork, hoursOfStaff, type StaffWeek } from './work-hours.ts';

const TUESDAY = '2026-11-24';
const week = (over: Partial<StaffWeek> = {}): StaffWeek => ({
  staff: OT1,
  since: '2026-01-01',
  hours: [{ day: 'TUE', site: SITE, opens: '10:00', closes: '14:00' }],
  ...over,
});
const span = (from: string, until: string) => ({
  startsAt: `${TUESDAY}T${from}:00.000Z`,
  endsAt: `${TUESDAY}T${until}:00.000Z`,
});
const tenToTwo = span('04:30', '08:30');

describe('when a therapist is at work', () => {
  it('is when the site is open, until somebody writes down their week', () => {
    expect(hoursOfStaff(diaryOf(), OT1, TUESDAY, 'AT_SITE')).toEqual([span('03:30', '13:30')]);
    expect(hoursOfStaff(diaryOf(), OT1, '2026-11-29', 'AT_SITE')).toEqual([]);
  });

  it('is as the week says that is in force on the day, and not before its first', () => {
    const later = week({ since: '2026-12-01', hours: [] });
    const facts = diaryOf({ weeks: [later, week()] });
    expect(hoursOfStaff(facts, OT1, TUESDAY, 'AT_SITE')).toEqual([tenToTwo]);
    expect(hoursOfStaff(facts, OT1, '2026-11-25', 'AT_SITE')).toEqual([]);
    expect(hoursOfStaff(facts, OT1, '2026-12-01', 'AT_SITE')).toEqual([]);
    expect(hoursOfStaff(facts, OT1, '2025-12-30', 'AT_SITE')).not.toEqual([]);
    expect(hoursOfStaff(facts, PT1, TUESDAY, 'AT_SITE')).toEqual([span('03:30', '13:30')]);
  });

  it('is not here while they work at another site, but is for a visit to a home', () => {
    const hours = [{ day: 'TUE', site: 'other-site', opens: '10:00', closes: '14:00' }] as const;
    const facts = diaryOf({ weeks: [week({ hours })] });
    expect(hoursOfStaff(facts, OT1, TUESDAY, 'AT_SITE')).toEqual([]);
    expect(hoursOfStaff(facts, OT1, TUESDAY, 'ANYWHERE')).toEqual([tenToTwo]);
  });

  it('is not while they are on leave, be it a morning or days', () => {
    const morning = { staff: OT1, ...span('03:30', '06:30') };
    expect(atWork(diaryOf({ weeks: [week()], leaves: [morning] }), OT1, TUESDAY, 'AT_SITE')).toEqual([
      span('06:30', '08:30'),
    ]);
    const said = { from: TUESDAY, until: '2026-11-25', fromTime: null, untilTime: null };
    const days = { staff: OT1, ...leaveSpan(said, 'Asia/Kolkata') };
    expect(atWork(diaryOf({ leaves: [days] }), OT1, TUESDAY, 'AT_SITE')).toEqual([]);
    expect(atWork(diaryOf({ leaves: [days] }), PT1, TUESDAY, 'AT_SITE')).toHaveLength(1);
    expect(atWork(diaryOf({ leaves: [days] }), OT1, '2026-11-26', 'AT_SITE')).toHaveLength(1);
  });
});

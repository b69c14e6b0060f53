import * as fc from 'fast-check';
import { APPOINTMENT_KINDS, isInClinic } from '../src/schedule/appointment-sets.ts';
import { type Appointment, type Taken, takenBy } from '../src/schedule/appointment.ts';
import type { DiaryFacts } from '../src/schedule/clash.ts';
import type { SiteCalendar, WeeklyHours } from '../src/schedule/clinic-hours.ts';
import { addMinutes, spanOf } from '../src/schedule/span.ts';
import { WEEKDAYS } from '../src/measures/measure-types.ts';

export const SITE = 'site';
export const OT1 = 'meera';
export const PT1 = 'ravi';
export const GYM = 'gym';
export const ROOM2 = 'room-2';
export const SWING = 'swing';
export const AARAV = 'aarav';
export const DIYA = 'diya';

/** Monday to Saturday, nine to seven. */
export const WEEK: readonly WeeklyHours[] = WEEKDAYS.filter((day) => day !== 'SUN').map((day) => ({
  day,
  opens: '09:00',
  closes: '19:00',
}));

export function calendarOf(over: Partial<SiteCalendar> = {}): SiteCalendar {
  return { week: WEEK, holidays: [], ...over };
}

export function diaryOf(over: Partial<DiaryFacts> = {}): DiaryFacts {
  return {
    timeZone: 'Asia/Kolkata',
    site: SITE,
    calendar: calendarOf(),
    weeks: [],
    leaves: [],
    taken: [],
    ...over,
  };
}

/** One of Meera with Aarav in the gym: Tuesday 24 November 2026, half past ten to quarter past eleven in Delhi. */
export function appointmentFor(over: Partial<Appointment> = {}): Appointment {
  return {
    id: 'new',
    kind: 'SINGLE',
    state: 'BOOKED',
    site: SITE,
    ...spanOf('2026-11-24T05:00:00.000Z', 45),
    therapists: [OT1],
    children: [AARAV],
    room: GYM,
    equipment: [],
    travelBefore: 0,
    travelAfter: 0,
    ...over,
  };
}

/** What one appointment takes, under an id of its own. */
export function takenFor(over: Partial<Appointment> = {}): readonly Taken[] {
  return takenBy(appointmentFor({ id: 'other', ...over }));
}

/** Zones whose clock stands still, is changed in spring and autumn, and by half an hour; and one half a day ahead. */
export const ZONES = ['Asia/Kolkata', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Auckland'];

const people = [OT1, PT1];
const some = (of: readonly string[], least = 0) => fc.subarray([...of], { minLength: least });

/** An instant on a step of five minutes within three days around a change of many clocks. */
export function instantNear(startsAt: string): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 3 * 24 * 12 }).map((steps) => addMinutes(startsAt, steps * 5));
}

export function appointmentsNear(startsAt: string): fc.Arbitrary<Appointment> {
  return fc
    .record({
      id: fc.uuid({ version: 4 }),
      kind: fc.constantFrom(...APPOINTMENT_KINDS),
      from: instantNear(startsAt),
      steps: fc.integer({ min: 2, max: 24 }),
      therapists: some([...people, 'third'], 1),
      children: some([AARAV, DIYA], 1),
      room: fc.constantFrom(GYM, ROOM2),
      equipment: some([SWING]),
      travel: fc.constantFrom(0, 15, 30),
    })
    .map(({ from, steps, kind, room, travel, ...rest }) => ({
      ...rest,
      kind,
      state: 'BOOKED',
      site: SITE,
      ...spanOf(from, steps * 5),
      room: isInClinic(kind) ? room : null,
      travelBefore: kind === 'HOME_VISIT' ? travel : 0,
      travelAfter: kind === 'HOME_VISIT' ? travel : 0,
    }));
}

const day = (on: string) => ({ on, name: 'Diwali', hours: null });

/** Diaries of three days from one on: weeks, leave, a holiday now and then, and what is booked. */
export function diariesNear(firstDay: string, startsAt: string): fc.Arbitrary<DiaryFacts> {
  const hours = fc.constantFrom(
    { opens: '09:00', closes: '13:00' },
    { opens: '00:30', closes: '19:15' },
    { opens: '01:45', closes: '23:59' },
  );
  const week = fc.record({ staff: fc.constantFrom(...people), from: hours, site: fc.constantFrom(SITE, 'other-site') });
  return fc
    .record({
      timeZone: fc.constantFrom(...ZONES),
      open: hours,
      holiday: fc.boolean(),
      weeks: fc.array(week, { maxLength: 3 }),
      leaves: fc.array(fc.tuple(fc.constantFrom(...people), instantNear(startsAt), fc.integer({ min: 1, max: 600 })), {
        maxLength: 2,
      }),
      booked: fc.array(appointmentsNear(startsAt), { maxLength: 6 }),
    })
    .map(({ timeZone, open, holiday, weeks, leaves, booked }) => ({
      timeZone,
      site: SITE,
      calendar: { week: WEEKDAYS.map((each) => ({ day: each, ...open })), holidays: holiday ? [day(firstDay)] : [] },
      weeks: weeks.map(({ staff, from, site }, at) => ({
        staff,
        since: `2025-0${at + 1}-01`,
        hours: WEEKDAYS.map((each) => ({ day: each, site, ...from })),
      })),
      leaves: leaves.map(([staff, from, minutes]) => ({ staff, ...spanOf(from, minutes) })),
      taken: booked.flatMap((each) => takenBy(each)),
    }));
}

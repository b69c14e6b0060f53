import { addDays, daysBetween, type LocalDate } from '../children/local-date.ts';
import { instantAt, type LocalTime } from '../children/local-time.ts';
import { WEEKDAYS, type Weekday } from '../measures/measure-types.ts';
import type { Span } from './span.ts';

/** From one time to another by the clinic's clock, on one day. */
export interface Hours {
  readonly opens: LocalTime;
  readonly closes: LocalTime;
}

export interface WeeklyHours extends Hours {
  readonly day: Weekday;
}

/** A day on which a site does not keep its week: closed, or open for other hours. */
export interface Holiday {
  readonly on: LocalDate;
  readonly name: string;
  /** Null where it is closed all day. */
  readonly hours: Hours | null;
}

/** When a site is open, in the clinic's time zone. A weekday without hours is closed. */
export interface SiteCalendar {
  readonly week: readonly WeeklyHours[];
  readonly holidays: readonly Holiday[];
}

/** 2024-01-01 was a Monday. */
const SOME_MONDAY: LocalDate = '2024-01-01';

export function weekdayOf(day: LocalDate): Weekday {
  return WEEKDAYS[((daysBetween(SOME_MONDAY, day) % 7) + 7) % 7] ?? 'MON';
}

export function holidayOn({ holidays }: SiteCalendar, day: LocalDate): Holiday | undefined {
  return holidays.find(({ on }) => on === day);
}

/** The hours a site keeps on a day; none where it is closed. A holiday stands in the place of the week. */
export function hoursOn(calendar: SiteCalendar, day: LocalDate): readonly Hours[] {
  const holiday = holidayOn(calendar, day);
  if (holiday !== undefined) return holiday.hours === null ? [] : [holiday.hours];
  const weekday = weekdayOf(day);
  return calendar.week.filter((hours) => hours.day === weekday);
}

/** Hours of a day as instants. On a day whose clock is changed they last as long as the clock says, not as it reads. */
export function spansOf(day: LocalDate, hours: readonly Hours[], timeZone: string): readonly Span[] {
  return hours.map(({ opens, closes }) => ({
    startsAt: instantAt(day, opens, timeZone),
    endsAt: instantAt(day, closes, timeZone),
  }));
}

/** A day of the clinic as a span: of 23, 24 or 25 hours. */
export function wholeDay(day: LocalDate, timeZone: string): Span {
  return { startsAt: instantAt(day, '00:00', timeZone), endsAt: instantAt(addDays(day, 1), '00:00', timeZone) };
}

/** When a site is open on a day, as instants. */
export function openOn(calendar: SiteCalendar, day: LocalDate, timeZone: string): readonly Span[] {
  return spansOf(day, hoursOn(calendar, day), timeZone);
}

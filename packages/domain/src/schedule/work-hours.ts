import type { LocalDate } from '../children/local-date.ts';
import { openOn, type SiteCalendar, spansOf, weekdayOf, type WeeklyHours } from './clinic-hours.ts';
import { type Span, without } from './span.ts';

/** A person's week from a day on, until a later week of theirs begins. Without hours they do not work at all. */
export interface StaffWeek {
  readonly staff: string;
  readonly since: LocalDate;
  readonly hours: readonly (WeeklyHours & { readonly site: string })[];
}

/** Why somebody is away. What it is called is for those who lead; that they are away is for everybody. */
export const LEAVE_KINDS = ['HOLIDAY', 'ILL', 'TRAINING', 'OTHER'] as const;
export type LeaveKind = (typeof LEAVE_KINDS)[number];

export interface Leave extends Span {
  readonly staff: string;
}

/** Where and when a person works, apart from what is booked. */
export interface WorkFacts {
  readonly timeZone: string;
  readonly site: string;
  readonly calendar: SiteCalendar;
  /** All weeks of the people asked about, past ones too. */
  readonly weeks: readonly StaffWeek[];
  readonly leaves: readonly Leave[];
}

/** The week of a person that is in force on a day; undefined for one who never had one. */
export function weekInForce(weeks: readonly StaffWeek[], staff: string, day: LocalDate): StaffWeek | undefined {
  return weeks
    .filter((week) => week.staff === staff && week.since <= day)
    .reduce<StaffWeek | undefined>(
      (found, each) => (found === undefined || each.since > found.since ? each : found),
      undefined,
    );
}

/**
 * When a person's week has them at work on a day: at the site asked about, or anywhere. One without a week of their own
 * works when the site is open, so that a clinic can book before everybody's hours are written down.
 */
export function hoursOfStaff(
  { timeZone, site, calendar, weeks }: WorkFacts,
  staff: string,
  day: LocalDate,
  where: 'AT_SITE' | 'ANYWHERE',
): readonly Span[] {
  const week = weekInForce(weeks, staff, day);
  if (week === undefined) return openOn(calendar, day, timeZone);
  const weekday = weekdayOf(day);
  const hours = week.hours.filter((each) => each.day === weekday && (where === 'ANYWHERE' || each.site === site));
  return spansOf(day, hours, timeZone);
}

/** The same less leave. */
export function atWork(
  facts: WorkFacts,
  staff: string,
  day: LocalDate,
  where: 'AT_SITE' | 'ANYWHERE',
): readonly Span[] {
  const away = facts.leaves.filter((leave) => leave.staff === staff);
  return without(hoursOfStaff(facts, staff, day, where), away);
}

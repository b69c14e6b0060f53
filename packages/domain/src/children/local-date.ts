/**
 * A calendar day without a clock or a zone, `YYYY-MM-DD`. Ages, due dates and windows are counted on these, never on
 * instants: a birthday is the same day in every zone. Compare two with `<` and `>`; the text order is the time order.
 */
export type LocalDate = string;

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

function dayNumber(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

function fromDayNumber(day: number): LocalDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whether a text is a day that exists: `2025-02-29` is not. */
export function isLocalDate(text: string): text is LocalDate {
  if (!ISO_DAY.test(text)) return false;
  const day = dayNumber(text);
  return !Number.isNaN(day) && fromDayNumber(day) === text;
}

/** Whole days from one day to another, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day some calendar months later; the last of the month where that month is shorter. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

/** Day 0 was a Thursday. */
export function isSunday(date: LocalDate): boolean {
  return (((dayNumber(date) + 4) % 7) + 7) % 7 === 0;
}

/**
 * The day it is in `timeZone` (an IANA name, such as `Asia/Kolkata`) at an instant given as ISO 8601 with offset or Z.
 * Throws a RangeError on an unknown zone or an unreadable instant.
 */
export function localDate(instantIso: string, timeZone: string): LocalDate {
  const parts = calendarOf(timeZone).formatToParts(new Date(instantIso));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** An instant of a day in a zone, for what is known by its day alone: noon of UTC, or its midnight where zones run further ahead. */
export function instantOn(day: LocalDate, timeZone: string): string {
  const noon = `${day}T12:00:00.000Z`;
  return localDate(noon, timeZone) === day ? noon : `${day}T00:00:00.000Z`;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** One a zone, since making a formatter costs far more than using it. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, made);
  return made;
}

import type { LocalDate } from './local-date.ts';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const HOUR_AND_MINUTE = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A time by the clinic's clock, `HH:MM` from `00:00` to `23:59`. The text order is the time order. */
export type LocalTime = string;

/** Whether a text is a time that a clock shows. */
export function isLocalTime(text: string): text is LocalTime {
  return HOUR_AND_MINUTE.test(text);
}

/** Minutes since midnight that a time stands for. */
export function minuteOfDay(time: LocalTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The time that stands so many minutes after midnight, 0 to 1439. */
export function timeOfMinute(minute: number): LocalTime {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The time of day `HH:MM` it is in `timeZone` at an instant. */
export function localTime(instantIso: string, timeZone: string): LocalTime {
  return clockOf(timeZone).format(new Date(instantIso));
}

/** What a clock in the zone shows at an instant, read as if it were UTC: instant and answer in milliseconds. */
function shownAt(instant: number, timeZone: string): number {
  const found: Record<string, string> = {};
  for (const { type, value } of dayAndClockOf(timeZone).formatToParts(instant)) found[type] = value;
  return Date.parse(`${found['year']}-${found['month']}-${found['day']}T${found['hour']}:${found['minute']}:00Z`);
}

/**
 * The instant at which a clock in `timeZone` shows a day and a time `HH:MM`. Of a time that the clock shows twice, the
 * first; of one that it leaves out, the same time by the clock of before, which is later by the clock of after: the
 * usual reading of both (RFC 5545, and `compatible` of Temporal). It holds for zones that change at most once in two days.
 */
export function instantAt(day: LocalDate, time: LocalTime, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const ahead = (instant: number) => shownAt(instant, timeZone) - Math.floor(instant / MS_PER_MINUTE) * MS_PER_MINUTE;
  const byClockBefore = wanted - ahead(wanted - MS_PER_DAY);
  const byClockAfter = wanted - ahead(wanted + MS_PER_DAY);
  if (byClockBefore === byClockAfter) return new Date(byClockBefore).toISOString();
  const shown = [byClockBefore, byClockAfter].find((instant) => shownAt(instant, timeZone) === wanted);
  return new Date(shown ?? byClockBefore).toISOString();
}

const clocks = new Map<string, Intl.DateTimeFormat>();
const daysAndClocks = new Map<string, Intl.DateTimeFormat>();

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

function clockOf(timeZone: string): Intl.DateTimeFormat {
  return kept(clocks, timeZone, () => new Intl.DateTimeFormat('en-GB', { timeZone, ...CLOCK }));
}

function dayAndClockOf(timeZone: string): Intl.DateTimeFormat {
  const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return kept(daysAndClocks, timeZone, () => new Intl.DateTimeFormat('en-GB', { timeZone, ...day, ...CLOCK }));
}

/** One a zone, since making a formatter costs far more than using it. */
function kept(
  made: Map<string, Intl.DateTimeFormat>,
  timeZone: string,
  make: () => Intl.DateTimeFormat,
): Intl.DateTimeFormat {
  const known = made.get(timeZone);
  if (known !== undefined) return known;
  const formatter = make();
  made.set(timeZone, formatter);
  return formatter;
}

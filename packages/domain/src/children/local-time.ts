import { localDate, type LocalDate } from './local-date.ts';

const MS_PER_MINUTE = 60_000;

/** The time of day `HH:MM` it is in `timeZone` at an instant. */
export function localTime(instantIso: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return parts.format(new Date(instantIso));
}

/**
 * The instant at which a clock in `timeZone` shows a day and a time `HH:MM`. Of an hour that the clock shows twice, one
 * of the two; of one that it leaves out, the same time by the clock before.
 */
export function instantAt(day: LocalDate, time: string, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const shownAt = (instant: number): number => {
    const iso = new Date(instant).toISOString();
    return Date.parse(`${localDate(iso, timeZone)}T${localTime(iso, timeZone)}:00Z`);
  };
  const first = wanted - (shownAt(wanted) - wanted);
  const second = first - (shownAt(first) - wanted);
  return new Date(Math.round(second / MS_PER_MINUTE) * MS_PER_MINUTE).toISOString();
}

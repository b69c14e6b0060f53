import { addDays, localDate } from '../children/local-date.ts';
import { VISIT_LIMITS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';
import { minutesBetween, type Span } from '../schedule/span.ts';

/** What a time that somebody says is held against. */
export interface HappenedFacts {
  /** By the server's clock. */
  readonly now: string;
  readonly timeZone: string;
  readonly appointment: Span | null;
}

/**
 * Whether something of a visit can have happened then: not later than now, not longer ago than is remembered, and on the day of
 * its appointment, if only by the clinic's clock.
 */
export function checkHappened(at: string, { now, timeZone, appointment }: HappenedFacts): Result<true> {
  if (Date.parse(at) > Date.parse(now)) return refuse('HAPPENED_IN_FUTURE');
  const day = localDate(at, timeZone);
  const days = VISIT_LIMITS.lateDays;
  const from = addDays(localDate(now, timeZone), -days);
  if (day < from) return refuse('VISIT_TOO_LONG_AGO', { days, from });
  const on = appointment === null ? day : localDate(appointment.startsAt, timeZone);
  return day === on ? ok(true) : refuse('VISIT_ON_ANOTHER_DAY', { on });
}

/** Whether so much time lies between what happened and its being written down that the reader should know. */
export function isLateEntry(happenedAt: string, recordedAt: string): boolean {
  return minutesBetween(happenedAt, recordedAt) > VISIT_LIMITS.lateAfterMinutes;
}

/** Whether a visit can have lasted from the one to the other: not backwards, and not overnight because nobody said that it was over. */
export function checkLasted(startedAt: string, endedAt: string): Result<true> {
  const minutes = minutesBetween(startedAt, endedAt);
  if (minutes < 0) return refuse('VISIT_ENDS_BEFORE_START');
  const most = VISIT_LIMITS.minutes;
  return minutes > most ? refuse('VISIT_TOO_LONG', { most }) : ok(true);
}

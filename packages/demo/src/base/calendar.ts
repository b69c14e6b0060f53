import { addDays, daysBetween, type LocalDate } from '@trellis/domain';
import type { Random } from './random.ts';

/** The zone of both demo clinics, which has had one offset all year round since 1945. */
export const TIME_ZONE = 'Asia/Kolkata';
const OFFSET = '+05:30';
/** A Sunday to count weekdays from. */
const A_SUNDAY = '2026-11-22';
const DAYS_IN_WEEK = 7;

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: LocalDate): number {
  const days = daysBetween(A_SUNDAY, day) % DAYS_IN_WEEK;
  return (days + DAYS_IN_WEEK) % DAYS_IN_WEEK;
}

/** The day itself, or the Saturday before where it is a Sunday: on Sundays the clinic is closed. */
export function openDay(day: LocalDate): LocalDate {
  return weekdayOf(day) === 0 ? addDays(day, -1) : day;
}

/** The instant of a time of day in the clinic, as ISO 8601 in UTC. `minutes` from midnight. */
export function instantOf(day: LocalDate, minutes: number): string {
  const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return new Date(`${day}T${time}:00${OFFSET}`).toISOString();
}

const OFFSET_MS = 5.5 * 3_600_000;

/** The day it is in the clinic at an instant; the domain's `localDate` for one zone, without asking Intl each time. */
export function dayOf(instant: string): LocalDate {
  return new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 10);
}

/** An instant some minutes later. */
export function minutesAfter(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

export const OPENS_AT_MINUTE = 9 * 60;
export const CLOSES_AT_MINUTE = 19 * 60;
const LAST_START = 18 * 60 + 15;
const SLOT = 15;

/** The start of a visit while the clinic is open: a quarter of an hour from 09:00 to 18:15. */
export function visitMinute(random: Random): number {
  return random.whole(OPENS_AT_MINUTE / SLOT, LAST_START / SLOT) * SLOT;
}

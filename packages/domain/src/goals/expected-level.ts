import { daysBetween, type LocalDate } from '../children/local-date.ts';
import type { GoalDirection } from './goal-states.ts';
import { LEVELS, type Level } from './levels.ts';

/** How a goal that is held or slowed stands against the level expected for the day. Slower decline is the better news. */
export const HOLDING_STATUSES = ['HOLDING', 'AS_EXPECTED', 'SLOWER_THAN_EXPECTED', 'FASTER_THAN_EXPECTED'] as const;
export type HoldingStatus = (typeof HOLDING_STATUSES)[number];

/**
 * The level expected on a day for a goal that is not meant to improve: 0 throughout for MAINTAIN; for SLOW_DECLINE a
 * straight way from the start level on the first day to 0 on the target date, to the nearest whole level, half a level
 * going down: the lower expectation is the fairer one. Days outside the two are those of the nearer end.
 */
export function expectedLevel(
  direction: Exclude<GoalDirection, 'IMPROVE'>,
  course: { readonly startLevel: Level; readonly startsOn: LocalDate; readonly targetOn: LocalDate },
  on: LocalDate,
): Level {
  if (direction === 'MAINTAIN') return 0;
  const whole = daysBetween(course.startsOn, course.targetOn);
  const gone = whole <= 0 ? 1 : Math.min(1, Math.max(0, daysBetween(course.startsOn, on) / whole));
  const expected = Math.ceil(course.startLevel * (1 - gone) - 0.5);
  return LEVELS.find((level) => level === expected) ?? 0;
}

/** Holds a level against the one expected. Never made into T, never pooled, confirmed only at the target date. */
export function holdingStatus(
  direction: Exclude<GoalDirection, 'IMPROVE'>,
  level: Level,
  expected: Level,
): HoldingStatus {
  if (level < expected) return 'FASTER_THAN_EXPECTED';
  if (direction === 'MAINTAIN') return 'HOLDING';
  return level > expected ? 'SLOWER_THAN_EXPECTED' : 'AS_EXPECTED';
}

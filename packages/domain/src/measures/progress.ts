import { ok, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { betterDirection, magnitude } from './magnitude.ts';
import type { MeasureDefinition, MeasureValue } from './measure.ts';

/** How a value stands to a strand's target. NOT_KNOWN: the rest of a week that was not watched could change it. */
export const TARGET_STANDINGS = ['SHORT', 'AT', 'BEYOND', 'NOT_KNOWN'] as const;
export type TargetStanding = (typeof TARGET_STANDINGS)[number];

const DAYS_IN_WEEK = 7;

function findOtherType(measure: MeasureDefinition, values: readonly MeasureValue[]): Result<never> | undefined {
  const other = values.find((value) => value.type !== measure.type);
  return other && refuse('MEASURE_VALUE_OF_ANOTHER_TYPE', { expected: measure.type, given: other.type });
}

/** How much better `value` is than `from`, in the measure's own magnitude; negative when it is worse. */
function gain(measure: MeasureDefinition, from: MeasureValue, value: MeasureValue): number {
  const more = magnitude(value) - magnitude(from);
  return betterDirection(measure) === 'MORE' ? more : -more;
}

/**
 * Whether a value falls short of the target, meets it or is better. Few falls in a week that was not watched to its end
 * are not a target met, and few outings not a target missed: both are NOT_KNOWN. Refuses a value of another type.
 */
export function compareToTarget(
  measure: MeasureDefinition,
  target: MeasureValue,
  value: MeasureValue,
): Result<TargetStanding> {
  const otherType = findOtherType(measure, [target, value]);
  if (otherType) return otherType;
  const beyond = gain(measure, target, value);
  const met = beyond >= 0;
  const wholeWeek = value.type !== 'COUNT_PER_WEEK' || value.daysObserved === DAYS_IN_WEEK;
  if (!wholeWeek && met === (betterDirection(measure) === 'LESS')) return ok('NOT_KNOWN');
  if (beyond === 0) return ok('AT');
  return ok(met ? 'BEYOND' : 'SHORT');
}

/**
 * How far a strand has climbed from its start (0) to its target (1). Not clamped: below 0 is worse than at the start,
 * above 1 is past the target. Refuses values of another type, a target equal to the start
 * (MEASURE_START_IS_TARGET: a strand that only holds has no way to climb) and a target that is worse
 * (MEASURE_TARGET_NOT_BETTER).
 */
export function progressShare(
  measure: MeasureDefinition,
  start: MeasureValue,
  target: MeasureValue,
  value: MeasureValue,
): Result<number> {
  const otherType = findOtherType(measure, [start, target, value]);
  if (otherType) return otherType;
  const way = gain(measure, start, target);
  if (way === 0) return refuse('MEASURE_START_IS_TARGET');
  if (way < 0) return refuse('MEASURE_TARGET_NOT_BETTER');
  return ok(gain(measure, start, value) / way);
}

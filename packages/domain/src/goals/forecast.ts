import { daysBetween, type LocalDate } from '../children/local-date.ts';
import { FORECAST } from '../limits.ts';
import { betterDirection, magnitude } from '../measures/magnitude.ts';
import type { MeasureDefinition, MeasureValue } from '../measures/measure.ts';
import type { GoalDirection, GoalState, StrandState } from './goal-states.ts';
import type { Level } from './levels.ts';
import { byCodeUnits } from '../text-order.ts';

/** "At this rate between `fromWeeks` and `toWeeks` more weeks", and how many observations say so. */
export interface Forecast {
  readonly fromWeeks: number;
  readonly toWeeks: number;
  readonly observations: number;
}

/** A goal as a forecast looks at it. */
export interface ForecastGoal {
  readonly state: GoalState;
  readonly direction: GoalDirection;
}

export interface ForecastStrand {
  readonly state: StrandState;
  readonly measure: MeasureDefinition | null;
  readonly target: MeasureValue | null;
}

interface Point {
  readonly on: LocalDate;
  /** More is better. */
  readonly value: number;
}

/** Eight in ten, in standard deviations of the normal distribution, two-sided. */
const EIGHT_IN_TEN = 1.2816;
const DAYS_IN_WEEK = 7;

function medianOf(sorted: readonly number[]): number {
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}

const ascending = (a: number, b: number): number => a - b;
const earlierFirst = (a: Point, b: Point): number => byCodeUnits(a.on, b.on);

/** The rate between every two days, slowest first. */
function ratesOf(points: readonly Point[]): readonly number[] {
  return points
    .flatMap((earlier, at) =>
      points.slice(at + 1).flatMap((later) => {
        const days = daysBetween(earlier.on, later.on);
        return days === 0 ? [] : [(later.value - earlier.value) / days];
      }),
    )
    .sort(ascending);
}

/**
 * How many more weeks a child needs to a value at the rate seen so far, as a range; undefined where nobody can say: fewer
 * than six observations, all within two weeks, none in the last four, a rate that is flat, turns away or cannot be told
 * from either, a target that is reached, or more than a year to go.
 *
 * The rate is Theil and Sen's: the median of the rates between every two days. A child's bad day or one good guess moves
 * a mean or a least-squares line far and a median hardly, and nothing is assumed about how values scatter. The range is
 * Sen's interval (1968) of eight in ten: the rates whose ranks lie so far from the middle as chance allows for that many
 * observations, so that it narrows as more is seen. A straight line is the whole of the claim, and the sentence says so:
 * "at this rate".
 */
function forecast(seen: readonly Point[], target: number, today: LocalDate): Forecast | undefined {
  const points = seen.toSorted(earlierFirst).slice(-FORECAST.mostObservations);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < FORECAST.observations) return undefined;
  const sinceLast = daysBetween(last.on, today);
  if (daysBetween(first.on, last.on) < FORECAST.spanDays || sinceLast > FORECAST.freshDays) return undefined;

  const rates = ratesOf(points);
  const rate = medianOf(rates);
  const n = points.length;
  const apart = (EIGHT_IN_TEN * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)) / 2;
  const slowest = rates[Math.max(0, Math.floor(rates.length / 2 - apart))] ?? 0;
  const fastest = rates[Math.min(rates.length - 1, Math.ceil(rates.length / 2 + apart))] ?? 0;
  if (slowest <= 0) return undefined;

  const now = medianOf(points.map(({ on, value }) => value + rate * daysBetween(on, last.on)).sort(ascending));
  const ahead = target - now;
  const [soonest, latest] = [ahead / fastest - sinceLast, ahead / slowest - sinceLast];
  // Also where the target is behind already.
  if (latest <= 0) return undefined;
  const fromWeeks = Math.max(1, Math.floor(soonest / DAYS_IN_WEEK));
  const toWeeks = Math.max(fromWeeks + 1, Math.ceil(latest / DAYS_IN_WEEK));
  return toWeeks > FORECAST.mostWeeks ? undefined : { fromWeeks, toWeeks, observations: n };
}

/**
 * When a goal may be seen at the level that is expected of it, from the levels seen on its present scale. Only of a goal
 * that is worked at and is to improve: what is kept or slowed is not on its way anywhere.
 */
export function forecastGoal(
  { state, direction }: ForecastGoal,
  seen: readonly { readonly on: LocalDate; readonly level: Level }[],
  today: LocalDate,
): Forecast | undefined {
  if (state !== 'ACTIVE' || direction !== 'IMPROVE') return undefined;
  return forecast(
    seen.map(({ on, level }) => ({ on, value: level })),
    0,
    today,
  );
}

/** A week that was not watched to its end says nothing of a rate, and a value of another type nothing of this measure. */
function isComparable(measure: MeasureDefinition, value: MeasureValue): boolean {
  if (value.type !== measure.type) return false;
  return value.type !== 'COUNT_PER_WEEK' || value.daysObserved === DAYS_IN_WEEK;
}

/**
 * When a strand may be at its target, from the values seen of its measure. Steps and prompts are counted by their rank, as
 * everywhere. It says nothing of the goal, whose level is seen on the goal alone.
 */
export function forecastStrand(
  goal: ForecastGoal,
  { state, measure, target }: ForecastStrand,
  seen: readonly { readonly on: LocalDate; readonly value: MeasureValue }[],
  today: LocalDate,
): Forecast | undefined {
  if (goal.state !== 'ACTIVE' || goal.direction !== 'IMPROVE' || state !== 'ACTIVE') return undefined;
  if (measure === null || target === null || target.type !== measure.type) return undefined;
  const better = (value: MeasureValue): number => {
    const seenValue = magnitude(value);
    return betterDirection(measure) === 'MORE' ? seenValue : -seenValue;
  };
  const points = seen
    .filter(({ value }) => isComparable(measure, value))
    .map(({ on, value }) => ({ on, value: better(value) }))
    .toSorted(earlierFirst);
  const wanted = better(target);
  // What was met the last time is there: a level of a goal is asked for twice, a measure once.
  return (points.at(-1)?.value ?? wanted) >= wanted ? undefined : forecast(points, wanted, today);
}

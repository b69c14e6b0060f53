import { ok, refuse, type Refusal, type Result } from '../result.ts';
import { holdingStatus, type HoldingStatus } from './expected-level.ts';
import type { GoalDirection } from './goal-states.ts';
import type { Level } from './levels.ts';
import { ratingWindow, type Rating, type Review } from './rating.ts';
import type { StartConvention } from './start-convention.ts';
import { gasTScore } from './t-score.ts';
import type { PlanSettings } from './plan-settings.ts';

/** What T may be asked for: nothing but a plan version. */
export const T_SCOPES = ['PLAN_VERSION'] as const;
export type TScope = (typeof T_SCOPES)[number];

/** Refuses T for a strand, a goal, a therapist or anything else a report might ask for. */
export function checkTScope(scope: string): Result<TScope> {
  return scope === 'PLAN_VERSION' ? ok(scope) : refuse('GAS_T_SCOPE', { scope });
}

/** Refuses to make T of anything but ratings: an observation is what was seen on a day, not what was agreed at a review. */
export function checkTSource(kind: string): Result<'RATING'> {
  return kind === 'RATING' ? ok(kind) : refuse('GAS_NOT_A_RATING', { kind });
}

/** A goal of the version as T looks at it. `start` null has not been set; `weight` 1 unless the clinic weights. */
export interface TGoal {
  readonly goal: string;
  readonly direction: GoalDirection;
  readonly start: Level | null;
  /** For a goal that is held or slowed: the level expected on the day of the review. */
  readonly expected: Level;
  readonly weight: number;
}

/**
 * T of one plan version. Every number is undefined where it cannot be, and `undefinedBecause` says why. It is shown
 * with `n`, `completeness` and the convention beside it, and greyed when a goal is unrated.
 */
export interface PlanTScore {
  readonly startConvention: StartConvention;
  /** Improvement goals with a rating: those T is made of. */
  readonly n: number;
  /** Rated of all improvement goals. */
  readonly completeness: { readonly rated: number; readonly of: number };
  readonly start: number | null;
  readonly rated: number | null;
  readonly change: number | null;
  readonly greyed: boolean;
  readonly undefinedBecause: Refusal | null;
  readonly excluded: readonly { readonly goal: string; readonly why: Exclude<GoalDirection, 'IMPROVE'> }[];
  /** How the excluded goals stand, where they were rated. */
  readonly held: readonly { readonly goal: string; readonly status: HoldingStatus }[];
}

/** The PRACTITIONER ratings of a review that were given within its window: what T is made of. */
export function ratingsForT(
  ratings: readonly Rating[],
  review: Review,
  settings?: PlanSettings,
): ReadonlyMap<string, Rating> {
  const { from, until } = ratingWindow(review.heldOn, settings);
  return new Map(
    ratings
      .filter((each) => each.review === review.review && each.raterKind === 'PRACTITIONER')
      .filter((each) => each.givenOn >= from && each.givenOn <= until)
      .map((each) => [each.goal, each]),
  );
}

/**
 * T at the start, as rated, and the change, for one plan version at one review. Takes goals, never strands, and
 * ratings, never observations; hand in the ratings the reader may see (`visibleRatings`), or T gives away the others.
 * Start and change use the rated goals only and are null if one of those has no start; no rating is imputed.
 */
export function planTScore(
  startConvention: StartConvention,
  goals: readonly TGoal[],
  ratings: readonly Rating[],
  review: Review,
  settings?: PlanSettings,
): PlanTScore {
  const byGoal = ratingsForT(ratings, review, settings);
  const ratedOf = (some: readonly TGoal[]) =>
    some.flatMap((goal) => {
      const rating = byGoal.get(goal.goal);
      return rating === undefined ? [] : [{ ...goal, level: rating.level }];
    });
  const improving = goals.filter((each) => each.direction === 'IMPROVE');
  const counted = ratedOf(improving);

  const achieved = gasTScore(counted.map(({ level, weight }) => ({ weight, score: level })));
  const starts = counted.flatMap(({ start, weight }) => (start === null ? [] : [{ weight, score: start }]));
  const atStart = gasTScore(starts);
  const start = starts.length === counted.length && atStart.ok ? atStart.value : null;
  const rated = achieved.ok ? achieved.value : null;

  return {
    startConvention,
    n: counted.length,
    completeness: { rated: counted.length, of: improving.length },
    start,
    rated,
    change: start !== null && rated !== null ? rated - start : null,
    greyed: counted.length < improving.length,
    undefinedBecause: achieved.ok ? null : achieved.refusal,
    excluded: goals.flatMap(({ goal, direction }) => (direction === 'IMPROVE' ? [] : [{ goal, why: direction }])),
    held: ratedOf(goals).flatMap(({ goal, direction, level, expected }) =>
      direction === 'IMPROVE' ? [] : [{ goal, status: holdingStatus(direction, level, expected) }],
    ),
  };
}

/** The mean change over several plan versions. Refused for versions of different start conventions. */
export function meanTChange(scores: readonly PlanTScore[]): Result<{ readonly n: number; readonly change: number }> {
  if (new Set(scores.map((each) => each.startConvention)).size > 1) return refuse('GAS_MIXED_START_CONVENTION');
  const changes = scores.flatMap(({ change }) => (change === null ? [] : [change]));
  if (changes.length === 0) return refuse('GAS_NO_GOALS');
  return ok({ n: changes.length, change: changes.reduce((sum, each) => sum + each, 0) / changes.length });
}

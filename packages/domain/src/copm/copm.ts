import { z } from 'zod';
import { completedYears } from '../children/age.ts';
import { pastDateSchema } from '../children/local-date-schema.ts';
import type { LocalDate } from '../children/local-date.ts';
import { COPM_LIMITS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';
import { byCodeUnits } from '../text-order.ts';

/** Who scores: the child, or somebody for the child. Two who score differ, so no change is counted from one to the other. */
export const COPM_RATERS = ['CHILD', 'PROXY'] as const;
export type CopmRater = (typeof COPM_RATERS)[number];

/**
 * How well what a family wants goes, and how content they are with it, each from 1 to 10. The measure is COPM Inc.'s:
 * only its scores are kept, beside the family's own words.
 */
export interface CopmScore {
  readonly performance: number;
  readonly satisfaction: number;
  readonly scoredOn: LocalDate;
  readonly rater: CopmRater;
}

const points = z.int().min(1).max(10);

export function copmScoreSchema(today: LocalDate) {
  return z.object({
    performance: points,
    satisfaction: points,
    scoredOn: pastDateSchema(today),
    rater: z.enum(COPM_RATERS),
  });
}

/** What a score is checked against. `scored` are the other priorities that stand and have scores. */
export interface CopmFacts {
  readonly isUsed: boolean;
  readonly birthDate: LocalDate;
  readonly withdrawn: boolean;
  readonly scored: number;
}

/** A score to be kept: where the clinic uses the measure, of at most five things a family wants, by a child of eight at least. */
export function recordCopmScore<Score extends CopmScore>(score: Score, facts: CopmFacts): Result<Score> {
  if (!facts.isUsed) return refuse('COPM_NOT_USED');
  if (facts.withdrawn) return refuse('ALREADY_OVER');
  const { birthDate } = facts;
  if (score.scoredOn < birthDate) return refuse('BEFORE_BIRTH', { birthDate });
  const years = COPM_LIMITS.childFromYears;
  if (score.rater === 'CHILD' && completedYears(birthDate, score.scoredOn) < years) {
    return refuse('COPM_TOO_YOUNG', { years });
  }
  if (facts.scored >= COPM_LIMITS.priorities) return refuse('COPM_FULL', { most: COPM_LIMITS.priorities });
  return ok(score);
}

/** From the first to the last score of the rater who scored last; they are one where there is nothing to compare yet. */
export interface CopmCourse {
  readonly first: CopmScore;
  readonly last: CopmScore;
}

/** Undefined where nothing was scored. Of two scores of a day the later in the list counts. */
export function copmCourse(scores: readonly CopmScore[]): CopmCourse | undefined {
  const inOrder = scores.toSorted((a, b) => byCodeUnits(a.scoredOn, b.scoredOn));
  const last = inOrder.at(-1);
  const first = inOrder.find(({ rater }) => rater === last?.rater);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/**
 * The ceiling prompt: a first performance of 8 or more leaves hardly any room for a change that counts, so one asks
 * whether this is what the family most wants to work on. It asks and stops nothing.
 */
export function isAtCopmCeiling({ first }: CopmCourse): boolean {
  return first.performance >= COPM_LIMITS.ceilingFrom;
}

/** Means over what was scored twice by one rater, first and last; `counts` where two points or more were gained. */
export interface CopmChange {
  readonly priorities: number;
  readonly performance: CopmMean;
  readonly satisfaction: CopmMean;
}
export interface CopmMean {
  readonly first: number;
  readonly last: number;
  readonly change: number;
  readonly counts: boolean;
}

/**
 * The change over the priorities of a child that were scored at two dates at least: sum through number, as the measure
 * has it. Undefined where none was. A number of its own: never pooled with levels of goals or with T.
 */
export function copmChange(courses: readonly CopmCourse[]): CopmChange | undefined {
  const again = courses.filter(({ first, last }) => first.scoredOn < last.scoredOn);
  if (again.length === 0) return undefined;
  const mean = (of: 'performance' | 'satisfaction'): CopmMean => {
    const sum = (at: 'first' | 'last') => again.reduce((total, course) => total + course[at][of], 0);
    const gained = sum('last') - sum('first');
    return {
      first: sum('first') / again.length,
      last: sum('last') / again.length,
      change: gained / again.length,
      counts: gained >= COPM_LIMITS.changeThatCounts * again.length,
    };
  };
  return { priorities: again.length, performance: mean('performance'), satisfaction: mean('satisfaction') };
}

/** Where two points come from, as it is shown beside them. */
export const COPM_SOURCE = 'COPM, 5th ed. 2014, COPM Inc.' as const;

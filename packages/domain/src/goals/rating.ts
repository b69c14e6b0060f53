import { z } from 'zod';
import { addDays, type LocalDate } from '../children/local-date.ts';
import { TEXT_LENGTHS } from '../limits.ts';
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from './plan-settings.ts';
import { ok, refuse, type Result } from '../result.ts';
import { levelSchema, type Level } from './levels.ts';

/** Who rates at a review. T takes the PRACTITIONER; the others stand beside it with their agreement. */
export const RATER_KINDS = ['PRACTITIONER', 'SECOND_PRACTITIONER', 'CAREGIVER', 'CHILD', 'TEACHER'] as const;
export type RaterKind = (typeof RATER_KINDS)[number];

/** Whether a rater of this kind says what they saw themselves, as a practitioner, and not what somebody else says. */
export function isPractitioner(kind: RaterKind): boolean {
  return kind === 'PRACTITIONER' || kind === 'SECOND_PRACTITIONER';
}

/** Ratings with a name of their own: stored and shown as such, counted as -1 and as -2. */
export const SPECIAL_RATINGS = ['PARTLY', 'WORSE_THAN_START'] as const;
export type SpecialRating = (typeof SPECIAL_RATINGS)[number];

/** The level each special rating counts as. */
export const SPECIAL_RATING_LEVEL = { PARTLY: -1, WORSE_THAN_START: -2 } as const satisfies Record<
  SpecialRating,
  Level
>;

/** What a rater gives: one of the five levels, or a special rating by its name. */
export const ratingInputSchema = z.object({
  goal: z.uuid(),
  raterKind: z.enum(RATER_KINDS),
  given: z.union([levelSchema, z.enum(SPECIAL_RATINGS)]),
  /** Who said it, where the one who types is not the rater. */
  raterName: z.string().trim().max(TEXT_LENGTHS.personName).nullable(),
});
export type RatingInput = Readonly<z.infer<typeof ratingInputSchema>>;

/** A level given at a review. `level` is what it counts as, also for a special rating. */
export interface Rating {
  readonly review: string;
  readonly goal: string;
  readonly raterKind: RaterKind;
  readonly level: Level;
  readonly special: SpecialRating | null;
  readonly scaleEdition: number;
  readonly givenBy: string;
  readonly givenOn: LocalDate;
  readonly raterName: string | null;
}

/** A planned re-look at one plan version. `closed` ends the blindness: what was rated is then read by all. */
export interface Review {
  readonly review: string;
  readonly version: string;
  readonly heldOn: LocalDate;
  readonly closed: boolean;
}

/** Everything a rating is checked against. `ratings` are those of this review, of every rater. */
export interface RatingFacts {
  readonly review: Review;
  readonly ratings: readonly Rating[];
  readonly startLevel: Level;
  readonly scaleEdition: number;
  readonly by: string;
  readonly on: LocalDate;
  readonly settings?: PlanSettings;
}

/** The first and the last day a rating of a review may be given, both included. */
export function ratingWindow(
  heldOn: LocalDate,
  settings: PlanSettings = DEFAULT_PLAN_SETTINGS,
): { readonly from: LocalDate; readonly until: LocalDate } {
  return { from: addDays(heldOn, -settings.ratingWindowDays), until: addDays(heldOn, settings.ratingWindowDays) };
}

/** Why a level or special rating is not offered from a start level, or undefined when it is. */
function findNotOffered(given: Level | SpecialRating, startLevel: Level): Result<never> | undefined {
  if (given === 'PARTLY' && startLevel !== -1) return refuse('GAS_PARTLY_NOT_OFFERED', { startLevel });
  if (given === 'WORSE_THAN_START' && startLevel !== -2) return refuse('GAS_WORSE_NOT_OFFERED', { startLevel });
  return undefined;
}

/** The special ratings a rater is offered beside the five levels: PARTLY from -1, WORSE_THAN_START from -2. */
export function specialRatingsOffered(startLevel: Level): readonly SpecialRating[] {
  return SPECIAL_RATINGS.filter((special) => findNotOffered(special, startLevel) === undefined);
}

/**
 * A rating of one goal at a review. Refused once the review is closed, outside the window around it, when this kind of rater has rated,
 * when a special rating does not belong to the start, and when the one who rates has typed another rater's rating of
 * the goal before: a practitioner who has seen the family's level no longer rates blind. (The other way round is fine:
 * a therapist whose own rating stands may type the family's.)
 */
export function giveRating(input: RatingInput, facts: RatingFacts): Result<Rating> {
  const { review, startLevel } = facts;
  if (review.closed) return refuse('REVIEW_CLOSED');
  const settings = facts.settings ?? DEFAULT_PLAN_SETTINGS;
  const window = ratingWindow(review.heldOn, settings);
  if (facts.on < window.from || facts.on > window.until) {
    return refuse('RATING_OUTSIDE_WINDOW', { heldOn: review.heldOn, days: settings.ratingWindowDays });
  }
  const ofGoal = facts.ratings.filter((each) => each.goal === input.goal);
  if (ofGoal.some((each) => each.raterKind === input.raterKind)) {
    return refuse('RATING_ALREADY_GIVEN', { raterKind: input.raterKind });
  }
  if (isPractitioner(input.raterKind) && ofGoal.some((each) => each.givenBy === facts.by)) {
    return refuse('RATER_NOT_BLIND', { raterKind: input.raterKind });
  }
  const notOffered = findNotOffered(input.given, startLevel);
  if (notOffered !== undefined) return notOffered;
  const special = typeof input.given === 'string' ? input.given : null;
  return ok({
    review: review.review,
    goal: input.goal,
    raterKind: input.raterKind,
    level: typeof input.given === 'string' ? SPECIAL_RATING_LEVEL[input.given] : input.given,
    special,
    scaleEdition: facts.scaleEdition,
    givenBy: facts.by,
    givenOn: facts.on,
    raterName: input.raterName,
  });
}

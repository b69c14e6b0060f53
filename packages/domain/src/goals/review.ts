import { addDays, type LocalDate } from '../children/local-date.ts';
import type { PlanState } from '../care-plans/plan-states.ts';
import { ok, refuse, type Result } from '../result.ts';
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from './plan-settings.ts';
import { raterDifference } from './rating-blindness.ts';
import type { RaterKind, Rating, Review } from './rating.ts';

/** What a new review is checked against. `open` is the plan's open review, null for none. */
export interface OpenReviewFacts {
  readonly planState: PlanState;
  readonly inForce: string | null;
  readonly open: Pick<Review, 'heldOn'> | null;
  readonly today: LocalDate;
  readonly settings?: PlanSettings;
}

/**
 * A review of the version in force, held on a day. Refused for a plan that nobody works by, while another review is
 * open, and for a day so far off that nobody could rate today.
 */
export function openReview(review: string, heldOn: LocalDate, facts: OpenReviewFacts): Result<Review> {
  const { planState, inForce, open, today } = facts;
  const { ratingWindowDays } = facts.settings ?? DEFAULT_PLAN_SETTINGS;
  if (inForce === null || (planState !== 'ACTIVE' && planState !== 'PAUSED')) {
    return refuse('PLAN_NOT_OPEN', { state: planState });
  }
  if (open !== null) return refuse('REVIEW_ALREADY_OPEN', { heldOn: open.heldOn });
  const earliest = addDays(today, -ratingWindowDays);
  const latest = addDays(today, ratingWindowDays);
  if (heldOn < earliest || heldOn > latest) return refuse('REVIEW_OUT_OF_RANGE', { earliest, latest });
  return ok({ review, version: inForce, heldOn, closed: false });
}

/** Ends a review, and with it the blindness of its ratings. It is not opened again. */
export function closeReview(review: Review): Result<Review> {
  return review.closed ? refuse('ALREADY_OVER') : ok({ ...review, closed: true });
}

/** How far one goal is rated in a review. Names kinds of rater and never a level, so it may be shown to everyone. */
export interface GoalRatings {
  readonly goal: string;
  readonly given: readonly RaterKind[];
  /** Kinds a review still waits for: the practitioner, and the family unless somebody else has rated beside. */
  readonly awaited: readonly RaterKind[];
  /** Whether every other rater gave the practitioner's level; null while that cannot be told or would tell too much. */
  readonly agreement: boolean | null;
}

/** Who has rated each goal and who is awaited. `ratings` are all of the review, also those that are still blind. */
export function goalRatings(goals: readonly string[], ratings: readonly Rating[], review: Review): GoalRatings[] {
  return goals.map((goal) => {
    const ofGoal = ratings.filter((each) => each.review === review.review && each.goal === goal);
    const practitioner = ofGoal.find((each) => each.raterKind === 'PRACTITIONER');
    const others = ofGoal.filter((each) => each.raterKind !== 'PRACTITIONER');
    const missing: readonly (RaterKind | false)[] = [
      practitioner === undefined && 'PRACTITIONER',
      others.length === 0 && 'CAREGIVER',
    ];
    return {
      goal,
      given: ofGoal.map((each) => each.raterKind),
      awaited: review.closed ? [] : missing.filter((kind) => kind !== false),
      agreement:
        practitioner === undefined || others.length === 0
          ? null
          : others.every((each) => raterDifference(practitioner, each) === 0),
    };
  });
}

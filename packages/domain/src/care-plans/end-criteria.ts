import { completedYears } from '../children/age.ts';
import { daysBetween, type LocalDate } from '../children/local-date.ts';
import type { GoalLife } from '../goals/goal-life.ts';
import type { Level } from '../goals/levels.ts';
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from '../goals/plan-settings.ts';
import { REVIEWS_BEFORE_NO_BENEFIT, TRANSITION_FROM_YEARS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { PlanEndReason } from './plan-states.ts';

/**
 * For what care ends at a review: those of the clinical reference (6.6), by the words the plan ends with. Missed visits are
 * none of them: a child who is not brought is looked for, not let go.
 */
export const END_CRITERIA = [
  'COMPLETED',
  'NO_FURTHER_BENEFIT',
  'FAMILY_WISH',
  'MOVED',
  'MEDICAL',
  'TRANSITION',
] as const satisfies readonly PlanEndReason[];
export type EndCriterion = (typeof END_CRITERIA)[number];

/** What is known of a goal that was reached: the level it was last seen at, and the practitioner's rating at the review. */
export interface ReachedGoal extends Pick<GoalLife, 'goal' | 'closedOn'> {
  readonly rated: Level | null;
  readonly lastSeen: { readonly on: LocalDate; readonly level: Level } | null;
}

export interface EndFacts {
  readonly heldOn: LocalDate;
  readonly today: LocalDate;
  readonly birthDate: LocalDate;
  /** Reviews of the plan that are closed, this one among them. */
  readonly reviews: number;
  readonly reached: readonly ReachedGoal[];
  /** Whether a goal of the plan is being worked at. */
  readonly hasOpenGoal: boolean;
}

/** Kept: rated at the expected level or better at a review four weeks later or more, or seen at it by then, if nobody rated. */
function isKept({ closedOn, rated, lastSeen }: ReachedGoal, heldOn: LocalDate, fromDays: number): boolean {
  if (closedOn === null) return false;
  if (rated !== null) return rated >= 0 && daysBetween(closedOn, heldOn) >= fromDays;
  return lastSeen !== null && lastSeen.level >= 0 && daysBetween(closedOn, lastSeen.on) >= fromDays;
}

/**
 * Whether care may end for a reason at a review. Reached: no goal is open, and everything that was reached was kept at a look
 * four weeks later. No further benefit: two reviews have said so. Adult care: from 16. What a family wishes, a
 * move and a doctor's word are asked for no more than their reason.
 */
export function checkEnd(
  criterion: EndCriterion,
  facts: EndFacts,
  settings: PlanSettings = DEFAULT_PLAN_SETTINGS,
): Result<EndCriterion> {
  const { heldOn, today, birthDate, reviews, reached, hasOpenGoal } = facts;
  switch (criterion) {
    case 'COMPLETED': {
      const { min } = settings.keptCheck;
      const isAllKept = reached.length > 0 && reached.every((each) => isKept(each, heldOn, min));
      return isAllKept && !hasOpenGoal ? ok(criterion) : refuse('NOT_KEPT_YET', { days: min });
    }
    case 'NO_FURTHER_BENEFIT':
      return reviews >= REVIEWS_BEFORE_NO_BENEFIT
        ? ok(criterion)
        : refuse('NEEDS_MORE_REVIEWS', { needed: REVIEWS_BEFORE_NO_BENEFIT });
    case 'TRANSITION':
      return completedYears(birthDate, today) >= TRANSITION_FROM_YEARS
        ? ok(criterion)
        : refuse('TOO_YOUNG_FOR_TRANSITION', { years: TRANSITION_FROM_YEARS });
    case 'FAMILY_WISH':
    case 'MOVED':
    case 'MEDICAL':
      return ok(criterion);
  }
}

/** Whether a plan may end apart from a review: what only a review can tell is refused. */
export function checkEndApart(reason: PlanEndReason): Result<PlanEndReason> {
  return reason === 'COMPLETED' || reason === 'NO_FURTHER_BENEFIT' ? refuse('END_NEEDS_REVIEW') : ok(reason);
}

import {
  CALIBRATION_DAYS,
  INFANT_REVIEW_DAYS,
  INFANT_REVIEW_UNDER_MONTHS,
  KEPT_CHECK_DAYS,
  PAUSE_DAYS,
  RATING_WINDOW_DAYS,
  REACHED_DAYS_APART,
  REOPEN_DAYS,
  REVIEW_DAYS,
  REVIEW_ESCALATION_DAYS,
  VERBAL_AGREEMENT_DAYS,
} from '../limits.ts';

/**
 * The numbers of goals and plans that a clinic may set for itself, with the values of the clinical reference. Days are
 * calendar days in the clinic's time zone.
 */
export interface PlanSettings {
  /** Days between the two dates on which level 0 or better must be seen for "reached". */
  readonly reachedDaysApart: number;
  /** Days before and after a review within which its ratings may be given. */
  readonly ratingWindowDays: number;
  /** Days after activation in which level words may still be corrected, if nobody has rated yet. */
  readonly calibrationDays: number;
  /** Days within which a closed goal may be opened again. */
  readonly reopenDays: number;
  /** Days a spoken agreement is good for. Past them it is a task, never a stop of care. */
  readonly verbalAgreementDays: number;
  /** When a review may lie, in days from the day a version comes into force; infants are under 24 months. */
  readonly review: ReviewWindow;
  readonly infantReview: ReviewWindow;
  readonly infantUnderMonths: number;
  /** Days after its date from which a review without an outcome is the lead therapist's too. It never stops care. */
  readonly reviewEscalationDays: number;
  /** When a plan that rests is looked at again, and when one looks whether what was reached was kept. */
  readonly pause: ReviewWindow;
  readonly keptCheck: ReviewWindow;
}

export interface ReviewWindow {
  readonly min: number;
  readonly default: number;
  readonly max: number;
}

export const DEFAULT_PLAN_SETTINGS: PlanSettings = {
  reachedDaysApart: REACHED_DAYS_APART,
  ratingWindowDays: RATING_WINDOW_DAYS,
  calibrationDays: CALIBRATION_DAYS,
  reopenDays: REOPEN_DAYS,
  verbalAgreementDays: VERBAL_AGREEMENT_DAYS,
  review: REVIEW_DAYS,
  infantReview: INFANT_REVIEW_DAYS,
  infantUnderMonths: INFANT_REVIEW_UNDER_MONTHS,
  reviewEscalationDays: REVIEW_ESCALATION_DAYS,
  pause: PAUSE_DAYS,
  keptCheck: KEPT_CHECK_DAYS,
};

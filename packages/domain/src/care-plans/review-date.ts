import { completedMonths } from '../children/age.ts';
import { addDays, type LocalDate } from '../children/local-date.ts';
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from '../goals/plan-settings.ts';
import { ok, refuse, type Result } from '../result.ts';

/** The days between which a plan that starts on a day is to be reviewed, both included, and the one proposed. */
export function reviewDates(
  startsOn: LocalDate,
  ageMonths: number,
  settings: PlanSettings = DEFAULT_PLAN_SETTINGS,
): { readonly earliest: LocalDate; readonly proposed: LocalDate; readonly latest: LocalDate } {
  const window = ageMonths < settings.infantUnderMonths ? settings.infantReview : settings.review;
  return {
    earliest: addDays(startsOn, window.min),
    proposed: addDays(startsOn, window.default),
    latest: addDays(startsOn, window.max),
  };
}

/**
 * Whether a review date lies where it may: 6 to 13 weeks from the start, for infants under 24 months 6 to 8 weeks. An
 * overdue review warns and escalates and never stops a booking, so nothing else asks this.
 */
export function checkReviewDate(
  reviewOn: LocalDate,
  startsOn: LocalDate,
  ageMonths: number,
  settings: PlanSettings = DEFAULT_PLAN_SETTINGS,
): Result<LocalDate> {
  const { earliest, latest } = reviewDates(startsOn, ageMonths, settings);
  return reviewOn < earliest || reviewOn > latest ? refuse('REVIEW_OUT_OF_RANGE', { earliest, latest }) : ok(reviewOn);
}

/**
 * The same for a date that is about to be asked for. One that stays as it was agreed may have come near; a new one is
 * counted from the day it is set or sent.
 *
 * @param agreed the date of the version it is based on; undefined where there is none
 */
export function checkNewReviewDate(
  reviewOn: LocalDate | null,
  agreed: LocalDate | null | undefined,
  today: LocalDate,
  birthDate: LocalDate,
): Result<LocalDate | null> {
  if (reviewOn === null || reviewOn === agreed) return ok(reviewOn);
  return checkReviewDate(reviewOn, today, completedMonths(birthDate, today));
}

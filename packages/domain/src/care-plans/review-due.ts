import { addDays, type LocalDate } from '../children/local-date.ts';
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from '../goals/plan-settings.ts';
import { REVIEW_NOTICE_DAYS } from '../limits.ts';

/** What the outcome of a review says of the next one, and the date that had been agreed when it was held. */
export interface NextReview {
  readonly agreedOn: LocalDate | null;
  readonly nextOn: LocalDate | null;
}

/**
 * The day a plan is next looked at: the one its parties agreed on, unless a review since then set a later one for the same
 * version. A version that comes into force with a date of its own starts anew; one that only stops something for safety
 * keeps the date, and what was said about it.
 *
 * @param reviewed what the reviews of the plan said, the last first
 */
export function reviewDueOn(agreedOn: LocalDate | null, reviewed: readonly NextReview[]): LocalDate | null {
  const said = reviewed.find((each) => each.agreedOn === agreedOn && each.nextOn !== null);
  return said?.nextOn ?? agreedOn;
}

/** How a review stands on a day. ESCALATED: the lead therapist is asked as well. None of them stops a booking or a note. */
export const REVIEW_STANDINGS = ['AHEAD', 'COMING_UP', 'OVERDUE', 'ESCALATED'] as const;
export type ReviewStanding = (typeof REVIEW_STANDINGS)[number];

/** The day from which a review that is due on `dueOn` and has no outcome is the lead's too. */
export function escalatesOn(dueOn: LocalDate, settings: PlanSettings = DEFAULT_PLAN_SETTINGS): LocalDate {
  return addDays(dueOn, settings.reviewEscalationDays);
}

/** Coming up for 14 days, overdue from the day after its date, the lead's as well from the fourteenth day after it. */
export function reviewStanding(
  dueOn: LocalDate,
  today: LocalDate,
  settings: PlanSettings = DEFAULT_PLAN_SETTINGS,
): ReviewStanding {
  if (today >= escalatesOn(dueOn, settings)) return 'ESCALATED';
  if (today > dueOn) return 'OVERDUE';
  return addDays(today, REVIEW_NOTICE_DAYS) >= dueOn ? 'COMING_UP' : 'AHEAD';
}

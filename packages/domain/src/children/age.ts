import { CORRECTED_AGE_UNTIL_MONTHS, DAYS_PER_MONTH, FULL_TERM_DAYS, TERM_FROM_GESTATION_DAYS } from '../limits.ts';
import { addDays, daysBetween } from './local-date.ts';
import type { LocalDate } from './local-date.ts';

/** A child's birth, as far as ages need it. Gestation in days; null where nobody knows. */
export type Birth = { readonly birthDate: LocalDate; readonly gestationDays: number | null };

export type Age = {
  readonly days: number;
  /** Completed calendar months: a child born on the 10th completes one on the 10th, whatever the month's length. */
  readonly completedMonths: number;
  /** Present while age is corrected: born before 37 weeks and under two years. Negative days: before the due date. */
  readonly corrected?: { readonly days: number; readonly completedMonths: number };
  /** Under two years with an unknown gestation: the age is shown with that said. */
  readonly gestationUnknown: boolean;
};

/** Completed calendar months from one day to another; 0 when the second is earlier. */
export function completedMonths(from: LocalDate, to: LocalDate): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
  return Math.max(0, months);
}

export function completedYears(from: LocalDate, to: LocalDate): number {
  return Math.floor(completedMonths(from, to) / 12);
}

/** Decimal months of a mean length, for curves and windows; never for a rule that speaks of completed months. */
export function meanMonths(days: number): number {
  return days / DAYS_PER_MONTH;
}

/**
 * The age on a day of the clinic's calendar. Corrected age = age less the days born before 40 weeks, only if born
 * before 37 weeks 0 days and under 24 completed calendar months. Source: AAP, as read in the clinical reference. Some
 * measures set their own rule, and then the measure wins.
 */
export function ageOn({ birthDate, gestationDays }: Birth, on: LocalDate): Age {
  const days = daysBetween(birthDate, on);
  const months = completedMonths(birthDate, on);
  const young = months < CORRECTED_AGE_UNTIL_MONTHS;
  const age = { days, completedMonths: months, gestationUnknown: young && gestationDays === null };
  if (!young || gestationDays === null || gestationDays >= TERM_FROM_GESTATION_DAYS) return age;
  const daysEarly = FULL_TERM_DAYS - gestationDays;
  const corrected = { days: days - daysEarly, completedMonths: completedMonths(addDays(birthDate, daysEarly), on) };
  return { ...age, corrected };
}

/** The completed months that age rules use: corrected where that applies. */
export function ruleAgeMonths(age: Age): number {
  return age.corrected?.completedMonths ?? age.completedMonths;
}

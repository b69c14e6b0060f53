import { addMonths, type LocalDate } from '../../children/local-date.ts';

/**
 * How many findings of a rule have to be settled before it can report itself. With so many or more, a rule that people
 * rightly set aside one time in four looks by chance as if they did more than half the time less than once in twenty.
 */
export const FEWEST_SETTLED = 8;

/** Over how many months back a rule reports itself, and what is counted where nobody asks for other days. */
export const RULE_USAGE_MONTHS = 12;

/** The days that are counted where nobody asks for others: the last twelve months, with today. */
export function usualUsageDays(today: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } {
  return { from: addMonths(today, -RULE_USAGE_MONTHS), to: today };
}

/** A rule is set aside more than half the time: exactly half is not more, and a few times are no habit. */
export function reportsItself(settled: number, setAside: number): boolean {
  return settled >= FEWEST_SETTLED && setAside * 2 > settled;
}

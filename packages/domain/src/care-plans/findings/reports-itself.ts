import { addMonths, type LocalDate } from '../../children/local-date.ts';
import { FEWEST_SETTLED, RULE_USAGE_MONTHS } from '../../limits.ts';

/** The days that are counted where nobody asks for others: the last twelve months, with today. */
export function usualUsageDays(today: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } {
  return { from: addMonths(today, -RULE_USAGE_MONTHS), to: today };
}

/** A rule is set aside more than half the time: exactly half is not more, and a few times are no habit. */
export function reportsItself(settled: number, setAside: number): boolean {
  return settled >= FEWEST_SETTLED && setAside * 2 > settled;
}

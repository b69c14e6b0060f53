import { addDays, addMonths, type LocalDate } from '../children/local-date.ts';
import { mondayOf } from '../visits/delivered-minutes.ts';

/** Over how many days figures are counted at once. */
export const FIGURE_SPANS = ['DAY', 'WEEK', 'MONTH'] as const;
export type FigureSpan = (typeof FIGURE_SPANS)[number];

/** Days, both counted. */
interface FigureDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const firstOfMonth = (day: LocalDate): LocalDate => `${day.slice(0, 8)}01`;

/** The day, the week from Monday or the calendar month that a day lies in. */
export function figureDays(span: FigureSpan, on: LocalDate): FigureDays {
  if (span === 'DAY') return { from: on, to: on };
  if (span === 'WEEK') return { from: mondayOf(on), to: addDays(mondayOf(on), 6) };
  const from = firstOfMonth(on);
  return { from, to: addDays(addMonths(from, 1), -1) };
}

/** A day of the span so many before or after. */
export function figureDaysAway(span: FigureSpan, on: LocalDate, away: number): LocalDate {
  if (span === 'MONTH') return addMonths(firstOfMonth(on), away);
  return addDays(on, away * (span === 'WEEK' ? 7 : 1));
}

import { addDays, type LocalDate } from '@trellis/domain';

/** A month of the calendar, `2026-11`. */
export type Month = string;

const MONTHS_IN_YEAR = 12;
/** Of a child of whom it is not known since when: two years back. */
const MOST_WITHOUT_A_BEGINNING = 24;

export function isMonth(text: unknown): text is Month {
  return typeof text === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

function monthBefore(month: Month): Month {
  return addDays(`${month}-01`, -1).slice(0, 7);
}

export function lastDayOf(month: Month): LocalDate {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === MONTHS_IN_YEAR ? [year + 1, 1] : [year, number + 1];
  return addDays(`${next[0]}-${String(next[1]).padStart(2, '0')}-01`, -1);
}

/** The months from the one of `today` back to the one of `since`, newest first. */
export function monthsBack(today: LocalDate, since: LocalDate | null | undefined): Month[] {
  const months = [today.slice(0, 7)];
  for (
    let month = monthBefore(months[0] ?? '');
    since ? month >= since.slice(0, 7) : months.length < MOST_WITHOUT_A_BEGINNING;
  ) {
    months.push(month);
    month = monthBefore(month);
  }
  return months;
}

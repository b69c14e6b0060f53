import type { LocalDate } from '../children/local-date.ts';

/** What was recorded of a goal or a strand between two reviews. */
export interface Delivered {
  readonly observations: number;
  /** Days on which something was seen. */
  readonly days: number;
  readonly lastOn: LocalDate | null;
}

/** What was recorded from one day to another, both included. `on` are the days of what still counts, in any order. */
export function deliveredIn(on: readonly LocalDate[], from: LocalDate, until: LocalDate): Delivered {
  const within = on.filter((day) => day >= from && day <= until).sort();
  return { observations: within.length, days: new Set(within).size, lastOn: within.at(-1) ?? null };
}

import { addMonths, isLocalDate, usualUsageDays } from '@trellis/domain';

/** Months back from today that are a press away; `own` are days of the reader's choosing. */
export const PERIODS = ['3', '6', '12', 'own'] as const;
export type Period = (typeof PERIODS)[number];

/** What the address of the rules holds: nothing for the last twelve months. */
export interface RulesSearch {
  period?: Exclude<Period, '12'>;
  from?: string;
  to?: string;
}

function day(value: unknown): string | undefined {
  return typeof value === 'string' && isLocalDate(value) ? value : undefined;
}

/** Reads the address; what it does not know is left out. */
export function readRulesSearch({ period, from, to }: Record<string, unknown>): RulesSearch {
  if (period === '3' || period === '6') return { period };
  return period === 'own' ? { period, from: day(from), to: day(to) } : {};
}

/** The days an address asks for, both counted. */
export function daysOf({ period, from, to }: RulesSearch, today: string): { from: string; to: string } {
  const usual = usualUsageDays(today);
  if (period === '3' || period === '6') return { from: addMonths(today, -Number(period)), to: today };
  return { from: from ?? usual.from, to: to ?? usual.to };
}

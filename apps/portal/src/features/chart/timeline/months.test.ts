import { describe, expect, it } from 'vitest';
import { isMonth, lastDayOf, monthsBack } from './months.ts';

describe('the months of a timeline', () => {
  it('go back from today to the month the child came in, newest first', () => {
    expect(monthsBack('2026-02-14', '2025-11-30')).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
    expect(monthsBack('2026-02-14', '2026-02-01')).toEqual(['2026-02']);
  });

  it('go back two years where nobody knows since when', () => {
    const months = monthsBack('2026-11-23', null);
    expect(months).toHaveLength(24);
    expect(months.at(-1)).toBe('2024-12');
  });

  it('end with their last day, in a leap year and in December too', () => {
    expect(lastDayOf('2024-02')).toBe('2024-02-29');
    expect(lastDayOf('2026-12')).toBe('2026-12-31');
    expect(lastDayOf('2026-04')).toBe('2026-04-30');
  });

  it('are taken from the address only as a month', () => {
    expect(['2026-11', '2026-13', '2026-00', '26-11', '2026-11-01', 11].map(isMonth)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

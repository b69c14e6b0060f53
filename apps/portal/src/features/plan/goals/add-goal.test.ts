import { completedMonths, reviewDates } from '@trellis/domain';
import { describe, expect, it } from 'vitest';
import { proposedReview } from './add-goal.ts';

const TODAY = '2026-11-24';

describe('the day a new goal is expected by', () => {
  it('is 12 weeks from today, and 8 for an infant', () => {
    expect(proposedReview('2020-03-01', TODAY)).toBe('2027-02-16');
    expect(proposedReview('2025-06-01', TODAY)).toBe('2027-01-19');
  });

  it.each(['2015-01-31', '2024-11-24', '2024-11-25', '2026-10-01'])(
    'is a day that a review of a child born on %s may be on',
    (birthDate) => {
      const day = proposedReview(birthDate, TODAY);
      const { earliest, latest } = reviewDates(TODAY, completedMonths(birthDate, TODAY));
      expect(day && earliest <= day && day <= latest).toBe(true);
    },
  );

  it('is open while nobody knows when the child was born', () => {
    expect(proposedReview(null, TODAY)).toBeNull();
  });
});

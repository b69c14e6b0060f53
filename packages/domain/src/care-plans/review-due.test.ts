import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { addDays, daysBetween } from '../children/local-date.ts';
import { DEFAULT_PLAN_SETTINGS } from '../goals/plan-settings.ts';
import { REVIEW_ESCALATION_DAYS, REVIEW_NOTICE_DAYS } from '../limits.ts';
import { escalatesOn, REVIEW_STANDINGS, reviewDueOn, reviewStanding } from './review-due.ts';

const DUE = '2027-02-15';

describe('the day a plan is looked at again', () => {
  it('is the one its parties agreed on, until a review of that version sets another', () => {
    expect(reviewDueOn(DUE, [])).toBe(DUE);
    expect(reviewDueOn(DUE, [{ agreedOn: DUE, nextOn: '2027-05-10' }])).toBe('2027-05-10');
  });

  it('is the last that was said, and one that was said of an earlier date is over', () => {
    const said = [
      { agreedOn: DUE, nextOn: '2027-08-02' },
      { agreedOn: DUE, nextOn: '2027-05-10' },
    ];
    expect(reviewDueOn(DUE, said)).toBe('2027-08-02');
    expect(reviewDueOn('2027-06-01', said)).toBe('2027-06-01');
  });

  it('is not changed by a review that has no outcome or ends the plan', () => {
    const said = [
      { agreedOn: DUE, nextOn: null },
      { agreedOn: DUE, nextOn: '2027-05-10' },
    ];
    expect(reviewDueOn(DUE, said)).toBe('2027-05-10');
    expect(reviewDueOn(null, [{ agreedOn: null, nextOn: null }])).toBeNull();
  });
});

describe('a review that is due', () => {
  it.each([
    ['2027-01-31', 'AHEAD'],
    ['2027-02-01', 'COMING_UP'],
    ['2027-02-15', 'COMING_UP'],
    ['2027-02-16', 'OVERDUE'],
    ['2027-02-28', 'OVERDUE'],
    ['2027-03-01', 'ESCALATED'],
    ['2028-03-01', 'ESCALATED'],
  ] as const)('on %s is %s', (today, standing) => {
    expect(reviewStanding(DUE, today)).toBe(standing);
  });

  it('comes to the lead after as many days as the clinic says', () => {
    const settings = { ...DEFAULT_PLAN_SETTINGS, reviewEscalationDays: 30 };
    expect(escalatesOn(DUE)).toBe(addDays(DUE, REVIEW_ESCALATION_DAYS));
    expect(reviewStanding(DUE, '2027-03-16', settings)).toBe('OVERDUE');
    expect(reviewStanding(DUE, '2027-03-17', settings)).toBe('ESCALATED');
  });

  it('only ever becomes more pressing, and each standing begins on one day', () => {
    const span = { min: -100, max: 400 };
    fc.assert(
      fc.property(fc.integer(span), fc.integer(span), fc.integer({ min: 1, max: 60 }), (a, b, after) => {
        const settings = { ...DEFAULT_PLAN_SETTINGS, reviewEscalationDays: after };
        const [early, late] = [addDays(DUE, Math.min(a, b)), addDays(DUE, Math.max(a, b))];
        const rank = (today: string) => REVIEW_STANDINGS.indexOf(reviewStanding(DUE, today, settings));
        expect(rank(early)).toBeLessThanOrEqual(rank(late));
        const past = daysBetween(DUE, late);
        expect(rank(late)).toBe(past >= after ? 3 : past > 0 ? 2 : past >= -REVIEW_NOTICE_DAYS ? 1 : 0);
      }),
      runs(300),
    );
  });
});

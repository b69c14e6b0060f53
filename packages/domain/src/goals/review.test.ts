import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../testing/answer.ts';
import { IDS } from '../../testing/plan.ts';
import type { Rating, Review } from './rating.ts';
import { closeReview, goalRatings, openReview, type OpenReviewFacts } from './review.ts';

const facts = (over: Partial<OpenReviewFacts> = {}): OpenReviewFacts => ({
  planState: 'ACTIVE',
  inForce: 'v',
  open: null,
  today: '2027-02-15',
  ...over,
});
const review: Review = { review: 'r', version: 'v', heldOn: '2027-02-15', closed: false };
const rating = (over: Partial<Rating>): Rating => ({
  review: 'r',
  goal: IDS.goal,
  raterKind: 'PRACTITIONER',
  level: 0,
  special: null,
  scaleEdition: 1,
  givenBy: IDS.ot,
  givenOn: '2027-02-15',
  raterName: null,
  ...over,
});

describe('a review', () => {
  it('is of the version in force, one at a time, of a plan that is worked', () => {
    expect(openReview('r', '2027-02-15', facts())).toMatchObject({ value: { version: 'v', closed: false } });
    expect(ruleOf(openReview('r', '2027-02-15', facts({ planState: 'PAUSED' })))).toBe('ok');
    expect(ruleOf(openReview('r', '2027-02-15', facts({ planState: 'DRAFT', inForce: null })))).toBe('PLAN_NOT_OPEN');
    expect(ruleOf(openReview('r', '2027-02-15', facts({ planState: 'ENDED' })))).toBe('PLAN_NOT_OPEN');
    expect(ruleOf(openReview('r', '2027-02-15', facts({ open: review })))).toBe('REVIEW_ALREADY_OPEN');
  });

  it('is held on a day that can be rated for today', () => {
    expect(ruleOf(openReview('r', '2027-03-01', facts()))).toBe('ok');
    expect(ruleOf(openReview('r', '2027-03-02', facts()))).toBe('REVIEW_OUT_OF_RANGE');
    expect(ruleOf(openReview('r', '2027-01-31', facts()))).toBe('REVIEW_OUT_OF_RANGE');
  });

  it('closes once', () => {
    expect(closeReview(review)).toMatchObject({ value: { closed: true } });
    expect(ruleOf(closeReview({ ...review, closed: true }))).toBe('ALREADY_OVER');
  });

  it('waits for the practitioner and for the family, or whoever rates in its place', () => {
    expect(goalRatings([IDS.goal], [], review)).toMatchObject([{ given: [], awaited: ['PRACTITIONER', 'CAREGIVER'] }]);
    const byTeacher = [rating({ raterKind: 'TEACHER' })];
    expect(goalRatings([IDS.goal], byTeacher, review)).toMatchObject([
      { given: ['TEACHER'], awaited: ['PRACTITIONER'], agreement: null },
    ]);
    expect(goalRatings([IDS.goal], byTeacher, { ...review, closed: true })).toMatchObject([{ awaited: [] }]);
  });

  it('tells whether the raters agree once there are two', () => {
    const family = (level: Rating['level']) => [rating({}), rating({ raterKind: 'CAREGIVER', level })];
    expect(goalRatings([IDS.goal], family(0), review)).toMatchObject([{ awaited: [], agreement: true }]);
    expect(goalRatings([IDS.goal], family(1), review)).toMatchObject([{ agreement: false }]);
    expect(goalRatings([IDS.goal], [rating({})], review)).toMatchObject([{ agreement: null }]);
  });
});

import { describe, expect, it } from 'vitest';
import { refusalOf, ruleOf } from '../../testing/answer.ts';
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
    expect(refusalOf(openReview('r', '2027-02-15', facts({ planState: 'ENDED' })))).toEqual({
      rule: 'PLAN_NOT_OPEN',
      data: { state: 'ENDED' },
    });
    expect(refusalOf(openReview('r', '2027-02-20', facts({ open: review })))).toEqual({
      rule: 'REVIEW_ALREADY_OPEN',
      data: { heldOn: '2027-02-15' },
    });
  });

  it('is held on a day that can be rated for today', () => {
    expect(ruleOf(openReview('r', '2027-03-01', facts()))).toBe('ok');
    expect(ruleOf(openReview('r', '2027-03-02', facts()))).toBe('REVIEW_OUT_OF_RANGE');
    expect(ruleOf(openReview('r', '2027-02-01', facts()))).toBe('ok');
    expect(refusalOf(openReview('r', '2027-01-31', facts()))).toEqual({
      rule: 'REVIEW_OUT_OF_RANGE',
      data: { earliest: '2027-02-01', latest: '2027-03-01' },
    });
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
    const teacher = rating({ raterKind: 'TEACHER', level: -1 });
    expect(goalRatings([IDS.goal], [...family(0), teacher], review)).toMatchObject([{ agreement: false }]);
  });

  it('counts for a goal what was rated of it at this review and nothing else', () => {
    const elsewhere = [rating({ goal: IDS.otherGoal }), rating({ review: 'r0', raterKind: 'CAREGIVER' })];
    expect(goalRatings([IDS.goal], elsewhere, review)).toMatchObject([{ given: [], agreement: null }]);
  });
});

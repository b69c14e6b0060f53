import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../testing/answer.ts';
import { IDS } from '../../testing/plan.ts';
import { visibleRatings } from './rating-blindness.ts';
import { giveRating, specialRatingsOffered, type Rating, type RatingFacts } from './rating.ts';

const facts = (over: Partial<RatingFacts> = {}): RatingFacts => ({
  review: { review: 'r', version: 'v', heldOn: '2027-02-15', closed: false },
  ratings: [],
  startLevel: -2,
  scaleEdition: 1,
  by: IDS.ot,
  on: '2027-02-15',
  ...over,
});
const input = { goal: IDS.goal, raterKind: 'PRACTITIONER', given: 0, raterName: null } as const;
const given = (over: Partial<Rating> = {}): Rating => ({
  review: 'r',
  goal: IDS.goal,
  raterKind: 'CAREGIVER',
  level: 1,
  special: null,
  scaleEdition: 1,
  givenBy: IDS.pt,
  givenOn: '2027-02-15',
  raterName: 'mother',
  ...over,
});

describe('ratings', () => {
  it('are given within 14 days of the review', () => {
    expect(ruleOf(giveRating(input, facts({ on: '2027-03-01' })))).toBe('ok');
    expect(ruleOf(giveRating(input, facts({ on: '2027-03-02' })))).toBe('RATING_OUTSIDE_WINDOW');
    expect(ruleOf(giveRating(input, facts({ on: '2027-01-31' })))).toBe('RATING_OUTSIDE_WINDOW');
  });

  it('are not given once the review is closed and everyone has read the others', () => {
    const review = { ...facts().review, closed: true };
    expect(ruleOf(giveRating(input, facts({ review })))).toBe('REVIEW_CLOSED');
  });

  it('are given once by each kind of rater', () => {
    const ratings = [given({ raterKind: 'PRACTITIONER' })];
    expect(ruleOf(giveRating(input, facts({ ratings })))).toBe('RATING_ALREADY_GIVEN');
  });

  it('are not given by a practitioner who has typed the family’s, the other way round is fine', () => {
    const ratings = [given({ givenBy: IDS.ot })];
    expect(ruleOf(giveRating(input, facts({ ratings })))).toBe('RATER_NOT_BLIND');
    const own = [given({ raterKind: 'PRACTITIONER', givenBy: IDS.ot })];
    expect(ruleOf(giveRating({ ...input, raterKind: 'CAREGIVER' }, facts({ ratings: own })))).toBe('ok');
  });

  it('offer "partly" from -1 and "worse than at start" from -2, and neither from 0', () => {
    expect([-2, -1, 0].map((start) => specialRatingsOffered(start === -2 ? -2 : start === -1 ? -1 : 0))).toEqual([
      ['WORSE_THAN_START'],
      ['PARTLY'],
      [],
    ]);
    const worse = giveRating({ ...input, given: 'WORSE_THAN_START' }, facts());
    expect(worse).toMatchObject({ value: { level: -2, special: 'WORSE_THAN_START' } });
  });

  it('are read by their giver alone until two have rated or the review is closed', () => {
    const review = facts().review;
    const family = given();
    expect(visibleRatings([family], review, IDS.ot)).toEqual([]);
    expect(visibleRatings([family], review, IDS.pt)).toEqual([family]);
    const both = [family, given({ raterKind: 'PRACTITIONER', givenBy: IDS.ot })];
    expect(visibleRatings(both, review, IDS.lead)).toEqual(both);
    expect(visibleRatings([family], { ...review, closed: true }, IDS.lead)).toEqual([family]);
  });
});

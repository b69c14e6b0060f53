import { describe, expect, it } from 'vitest';
import { refusalOf, ruleOf } from '../../testing/answer.ts';
import { IDS } from '../../testing/plan.ts';
import { raterDifference, visibleRatings } from './rating-blindness.ts';
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
    expect(ruleOf(giveRating(input, facts({ on: '2027-02-01' })))).toBe('ok');
    expect(refusalOf(giveRating(input, facts({ on: '2027-01-31' })))).toEqual({
      rule: 'RATING_OUTSIDE_WINDOW',
      data: { heldOn: '2027-02-15', days: 14 },
    });
  });

  it('are not given once the review is closed and everyone has read the others', () => {
    const review = { ...facts().review, closed: true };
    expect(ruleOf(giveRating(input, facts({ review })))).toBe('REVIEW_CLOSED');
  });

  it('are given once by each kind of rater', () => {
    const ratings = [given({ raterKind: 'PRACTITIONER' })];
    expect(refusalOf(giveRating(input, facts({ ratings })))).toEqual({
      rule: 'RATING_ALREADY_GIVEN',
      data: { raterKind: 'PRACTITIONER' },
    });
    expect(ruleOf(giveRating({ ...input, goal: IDS.otherGoal }, facts({ ratings })))).toBe('ok');
  });

  it('are not given by a practitioner who has typed the family’s, the other way round is fine', () => {
    const ratings = [given({ givenBy: IDS.ot })];
    expect(refusalOf(giveRating(input, facts({ ratings })))).toEqual({
      rule: 'RATER_NOT_BLIND',
      data: { raterKind: 'PRACTITIONER' },
    });
    const second = { ...input, raterKind: 'SECOND_PRACTITIONER' } as const;
    expect(ruleOf(giveRating(second, facts({ ratings })))).toBe('RATER_NOT_BLIND');
    expect(ruleOf(giveRating(input, facts({ ratings: [given()] })))).toBe('ok');
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

  it.each([
    ['PARTLY', -2, 'GAS_PARTLY_NOT_OFFERED'],
    ['WORSE_THAN_START', -1, 'GAS_WORSE_NOT_OFFERED'],
  ] as const)('refuse %s from a start of %i, and say the start', (special, startLevel, rule) => {
    expect(refusalOf(giveRating({ ...input, given: special }, facts({ startLevel })))).toEqual({
      rule,
      data: { startLevel },
    });
  });

  it('differ by the levels that the second stands above the first', () => {
    expect(raterDifference({ level: -1 }, { level: 1 })).toBe(2);
    expect(raterDifference({ level: 2 }, { level: 1 })).toBe(-1);
  });

  it('are read by their giver alone until two have rated or the review is closed', () => {
    const review = facts().review;
    const family = given();
    expect(visibleRatings([family], review, IDS.ot)).toEqual([]);
    expect(visibleRatings([family], review, IDS.pt)).toEqual([family]);
    const both = [family, given({ raterKind: 'PRACTITIONER', givenBy: IDS.ot })];
    expect(visibleRatings(both, review, IDS.lead)).toEqual(both);
    expect(visibleRatings([family], { ...review, closed: true }, IDS.lead)).toEqual([family]);
    const before = given({ review: 'r0', raterKind: 'PRACTITIONER', givenBy: IDS.ot });
    expect(visibleRatings([family, before], { ...review, closed: true }, IDS.lead)).toEqual([family]);
    expect(visibleRatings([family, before], review, IDS.lead), 'the last review’s rater is no second one').toEqual([]);
  });
});

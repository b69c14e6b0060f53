import { describe, expect, it } from 'vitest';
import { givenOf, isRating, reviewedGoals, shownRatings, type Rating, type Review } from './reviewed-goals.ts';

const rating = (raterKind: Rating['raterKind'], level: number): Rating => ({
  id: `${raterKind}`,
  raterKind,
  raterName: null,
  level,
  special: null,
  goal: { id: 'dressing' },
  givenBy: { id: 'asha', name: 'Asha' },
});

const strand = (id: string) => ({
  discipline: 'OCCUPATIONAL_THERAPY',
  what: id,
  strand: { id },
  measure: null,
  start: null,
  target: null,
});

function review(change: Partial<Review>, startConvention = -2): Review {
  return {
    id: 'review',
    dueOn: '2026-11-30',
    heldOn: '2026-11-23',
    closedAt: null,
    version: 1,
    openedBy: null,
    planVersion: {
      id: 'version',
      number: 1,
      revision: 0,
      startConvention,
      reviewOn: '2026-11-30',
      goals: [
        {
          targetOn: null,
          statement: 'Gets dressed for school',
          direction: 'IMPROVE',
          startLevel: null,
          scaleEdition: 1,
          levels: [{ level: 0, text: 'help with one button' }],
          goal: { id: 'dressing' },
          strands: [strand('buttons'), strand('trousers')],
        },
      ],
    },
    goals: [{ goalId: 'dressing', given: ['PRACTITIONER'], awaited: ['CAREGIVER'], agreement: null }],
    ratings: [rating('PRACTITIONER', 0)],
    tScore: null,
    delivered: null,
    outcome: null,
    nextOn: null,
    endReason: null,
    outcomeReason: null,
    work: null,
    nextVersion: null,
    decidedBy: null,
    decidedAt: null,
    ...change,
  };
}

const [halfRated] = reviewedGoals(review({}));
const [rated] = reviewedGoals(
  review({
    goals: [{ goalId: 'dressing', given: ['PRACTITIONER', 'CAREGIVER'], awaited: [], agreement: false }],
    ratings: [rating('PRACTITIONER', 0), rating('CAREGIVER', -1)],
  }),
);
if (!halfRated || !rated) throw new Error('The review has a goal');

describe('a goal in a review', () => {
  it('offers the named rating that belongs to where the plan starts, and no other', () => {
    expect(halfRated.specials).toEqual(['WORSE_THAN_START']);
    expect(reviewedGoals(review({}, -1))[0]?.specials).toEqual(['PARTLY']);
  });

  it('names each discipline once', () => {
    expect(halfRated.disciplines).toEqual(['OCCUPATIONAL_THERAPY']);
  });

  it('is left out where the reader may not see its words', () => {
    expect(reviewedGoals(review({ planVersion: null }))).toEqual([]);
  });
});

describe('while one rates', () => {
  const open = { rating: true, closed: false };

  it('the practitioner sees the own rating', () => {
    expect(shownRatings(halfRated, { ...open, kind: 'PRACTITIONER' })).toHaveLength(1);
  });

  it('the family is shown nothing of the practitioner’s, also on the practitioner’s tablet', () => {
    expect(shownRatings(halfRated, { ...open, kind: 'CAREGIVER' })).toEqual([]);
  });

  it('the family is shown nothing of one goal while it has another to rate', () => {
    expect(isRating([rated, halfRated], 'CAREGIVER')).toBe(true);
    expect(shownRatings(rated, { ...open, kind: 'CAREGIVER' }).map(givenOf)).toEqual([-1]);
  });

  it('the practitioner who is done waits for nobody to see what both gave', () => {
    expect(isRating([rated, halfRated], 'PRACTITIONER')).toBe(false);
    expect(shownRatings(rated, { kind: 'PRACTITIONER', rating: false, closed: false }).map(givenOf)).toEqual([0, -1]);
  });

  it('both are shown once both are in, to a teacher too who was not asked', () => {
    expect(isRating([rated], 'CAREGIVER')).toBe(false);
    expect(isRating([rated], 'TEACHER')).toBe(false);
    expect(shownRatings(rated, { kind: 'CAREGIVER', rating: false, closed: false }).map(givenOf)).toEqual([0, -1]);
  });

  it('nothing is hidden any more when the review is closed', () => {
    expect(shownRatings(halfRated, { ...open, closed: true, kind: 'CAREGIVER' })).toHaveLength(1);
  });
});

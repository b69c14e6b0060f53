import { describe, expect, it } from 'vitest';
import vectors from '../../test/vectors/gas.json' with { type: 'json' };
import { refusalOf, ruleOf, valueOf } from '../../testing/answer.ts';
import type { Result } from '../result.ts';
import { levelSchema } from './levels.ts';
import { checkTScope, checkTSource, meanTChange, planTScore, type TGoal } from './plan-t-score.ts';
import { giveRating, ratingInputSchema, type Rating, type Review } from './rating.ts';
import { rewordScale } from './scale-lock.ts';
import { startConventionSchema, startLevelOf } from './start-convention.ts';
import { gasTScore, type WeightedScore } from './t-score.ts';

const DIGITS = 5;
const review: Review = { review: 'r1', version: 'v1', heldOn: '2027-02-15', closed: false };

const tOf = (goals: readonly WeightedScore[], rho?: number): number => valueOf(gasTScore(goals, rho));

/** A rating as it is given: through the rule, so that its level is the one that counts. */
function give(goal: string, start: number, given: unknown): Result<Rating> {
  return giveRating(
    { goal, raterKind: 'PRACTITIONER', given: ratingInputSchema.shape.given.parse(given), raterName: null },
    { review, ratings: [], startLevel: levelSchema.parse(start), scaleEdition: 1, by: 'ot', on: '2027-02-15' },
  );
}

const rate = (goal: string, start: number, given: unknown): Rating[] =>
  given === null ? [] : [valueOf(give(goal, start, given))];

const one = (weight: number, score: number) => [{ weight, score }];

const tGoal = (goal: string, over: Partial<TGoal> = {}): TGoal => ({
  goal,
  direction: 'IMPROVE',
  start: -2,
  expected: 0,
  weight: 1,
  ...over,
});

/** A plan of one goal for each level it was rated at. */
const plansRated = (...levels: readonly number[]) =>
  levels.map((level) => planTScore(-2, [tGoal('a')], rate('a', -2, level), review));

describe('the T formula', () => {
  it.each(vectors.vectors)('gives the published numbers: $id', ({ goals, rho, expected }) => {
    const achieved = tOf(
      goals.map(({ weight, achieved: score }) => ({ weight, score })),
      rho,
    );
    const start = tOf(
      goals.map(({ weight, baseline: score }) => ({ weight, score })),
      rho,
    );
    expect(achieved).toBeCloseTo(expected.tAchieved, DIGITS);
    expect(start).toBeCloseTo(expected.tBaseline, DIGITS);
    expect(achieved - start).toBeCloseTo(expected.tChange, DIGITS);
  });

  it.each(vectors.equalWeightTable)('gives the table of $n equal goals and never stops at 30 or 70', (row) => {
    const allAt = (score: number) => tOf(Array.from({ length: row.n }, () => ({ weight: 1, score })));
    expect([-2, -1, 0, 1, 2].map(allAt).map((t) => Number(t.toFixed(4)))).toEqual([
      row.tAllMinus2,
      row.tAllMinus1,
      row.tAll0,
      row.tAllPlus1,
      row.tAllPlus2,
    ]);
  });

  it.each(vectors.oneGoalOneLevelEffect)('moves by the published step when one of $n goals moves a level', (row) => {
    const rest = Array.from({ length: row.n - 1 }, () => ({ weight: 1, score: 0 }));
    const gain = tOf([...rest, { weight: 1, score: 1 }]) - tOf([...rest, { weight: 1, score: 0 }]);
    expect(gain).toBeCloseTo(row.gainFromOneGoalMovingOneLevel, 4);
  });
});

describe('what T refuses', () => {
  const answers: Readonly<Record<string, () => readonly Result<unknown>[]>> = {
    'E-NO-GOALS': () => [gasTScore([])],
    'E-ALL-ZERO-WEIGHT': () => [gasTScore([...one(0, 1), ...one(0, 0)])],
    'E-SCORE-HIGH': () => [gasTScore(one(1, 3))],
    'E-SCORE-LOW': () => [gasTScore(one(1, -3))],
    'E-SCORE-FRACTION': () => [gasTScore(one(1, 0.5))],
    'E-WEIGHT-NEG': () => [gasTScore(one(-1, 0))],
    'E-WEIGHT-NAN': () => [gasTScore(one(Number.NaN, 0))],
    'E-RHO-RANGE': () => [gasTScore(one(1, 0), 1.2)],
    'E-SCALE-CHANGED': () => [
      rewordScale({ scaleEdition: 1, inForceSince: '2026-11-23', firstRatedOn: null }, [], '2026-12-08', false),
    ],
    'E-POOL-CONVENTIONS': () => [
      meanTChange(
        ([-2, -1] as const).map((start) => planTScore(start, [tGoal('g', { start })], rate('g', start, 0), review)),
      ),
    ],
    'E-PARTLY-FROM-MINUS2': () => [give('g', -2, 'PARTLY')],
    'E-WORSE-FROM-MINUS1': () => [give('g', -1, 'WORSE_THAN_START')],
    'E-T-SCOPE': () => ['STRAND', 'GOAL', 'THERAPIST'].map((scope) => checkTScope(scope)),
    'E-OBSERVATION-NOT-RATING': () => [checkTSource('OBSERVATION')],
  };
  const withError = vectors.invalidInputs.flatMap((each) =>
    'expectedError' in each ? [{ id: each.id, code: each.expectedError }] : [],
  );

  it.each(withError)('$id is $code', ({ id, code }) => {
    expect(new Set(answers[id]?.().map(ruleOf))).toEqual(new Set([code]));
  });

  it('names what it was asked for in place of ratings of a plan version', () => {
    expect([refusalOf(checkTScope('PLAN_VERSION')), refusalOf(checkTSource('RATING'))]).toEqual(['ok', 'ok']);
    expect(refusalOf(checkTScope('STRAND'))).toEqual({ rule: 'GAS_T_SCOPE', data: { scope: 'STRAND' } });
    expect(refusalOf(checkTSource('OBSERVATION'))).toEqual({ rule: 'GAS_NOT_A_RATING', data: { kind: 'OBSERVATION' } });
  });

  it.each([
    [one(1, 0), 1.2, { rule: 'GAS_RHO_OUT_OF_RANGE', data: { rho: 1.2 } }],
    [one(-1, 0), 0, { rule: 'GAS_WEIGHT_NEGATIVE', data: { weight: -1 } }],
    [one(1, 0.5), 0, { rule: 'GAS_SCORE_NOT_INTEGER', data: { score: 0.5 } }],
    [one(1, 3), 0, { rule: 'GAS_SCORE_OUT_OF_RANGE', data: { score: 3 } }],
  ])('says which number it could not take: %#', (goals, rho, refusal) => {
    expect(refusalOf(gasTScore(goals, rho))).toEqual(refusal);
  });

  it('computes on rated goals only and says how many are missing', () => {
    const t = planTScore(-2, [tGoal('a'), tGoal('b')], rate('a', -2, 0), review);
    expect(t).toMatchObject({ rated: 50, n: 1, completeness: { rated: 1, of: 2 }, greyed: true });
  });

  it('has no start and no change for a goal without a start', () => {
    const t = planTScore(-2, [tGoal('a', { start: null })], rate('a', -2, 0), review);
    expect(t).toMatchObject({ rated: 50, start: null, change: null });
  });

  it('has no start and no change while one of the rated goals has no start', () => {
    const goals = [tGoal('a'), tGoal('b', { start: null })];
    const t = planTScore(-2, goals, [...rate('a', -2, 0), ...rate('b', -2, 0)], review);
    expect(t).toMatchObject({ n: 2, rated: 50, start: null, change: null });
  });

  it('takes any share of agreement between goals from none to all, and no other', () => {
    expect(tOf(one(1, 1), 0)).toBe(60);
    expect(tOf(one(1, 1), 1)).toBe(60);
    expect([-0.1, 1.1, Number.NaN].map((rho) => ruleOf(gasTScore(one(1, 1), rho)))).toEqual(
      Array.from({ length: 3 }, () => 'GAS_RHO_OUT_OF_RANGE'),
    );
  });

  it('says why there is no T while nothing is rated', () => {
    const t = planTScore(-2, [tGoal('a')], [], review);
    expect(t).toMatchObject({ rated: null, change: null, undefinedBecause: { rule: 'GAS_NO_GOALS' } });
  });
});

describe('T of a plan version', () => {
  it.each(vectors.planVectors)('$description', ({ goals, startConvention, expected }) => {
    const convention = startConventionSchema.parse(startConvention);
    const tGoals = goals.map((each): TGoal => {
      const direction = each.direction === 'MAINTAIN' ? 'MAINTAIN' : 'IMPROVE';
      return tGoal(each.goal, {
        direction,
        start: startLevelOf({ direction, startLevel: null, levels: [] }, convention),
      });
    });
    const ratings = goals.flatMap((each) => rate(each.goal, each.start, each.rating));
    const t = planTScore(convention, tGoals, ratings, review);

    expect(t.n).toBe(expected.nGoals);
    expect(`${t.completeness.rated}/${t.completeness.of}`).toBe(expected.completeness);
    expect(t.excluded).toEqual(expected.excluded);
    expect(t.startConvention).toBe(expected.startConvention);
    expect(t.start).toBeCloseTo(expected.tStart, DIGITS);
    expect(t.rated).toBeCloseTo(expected.tRated, DIGITS);
    expect(t.change).toBeCloseTo(expected.tChange, DIGITS);
    expect(t.greyed).toBe(expected.greyed);
    const maintain = 'maintain' in expected ? Object.entries(expected.maintain ?? {}) : [];
    expect(t.held).toEqual(maintain.map(([goal, status]) => ({ goal, status })));
    const stored = 'storedRatings' in expected ? Object.entries(expected.storedRatings ?? {}) : [];
    expect(ratings.flatMap(({ goal, special }) => (special === null ? [] : [[goal, special]]))).toEqual(stored);
  });

  it('leaves out ratings given outside the window around the review, and other raters', () => {
    const [rating] = rate('a', -2, 1);
    if (rating === undefined) throw new Error('no rating');
    const late = { ...rating, givenOn: '2027-03-02' };
    const family: Rating = { ...rating, raterKind: 'CAREGIVER' };
    expect(planTScore(-2, [tGoal('a')], [late, family], review).rated).toBeNull();
    expect(planTScore(-2, [tGoal('a')], [{ ...rating, givenOn: '2027-03-01' }], review).rated).toBe(60);
    expect(planTScore(-2, [tGoal('a')], [{ ...rating, givenOn: '2027-02-01' }], review).rated).toBe(60);
    expect(planTScore(-2, [tGoal('a')], [{ ...rating, givenOn: '2027-01-31' }], review).rated).toBeNull();
    expect(planTScore(-2, [tGoal('a')], [{ ...rating, review: 'r0' }], review).rated).toBeNull();
  });

  it('says of a goal that is held how it stands only once it is rated', () => {
    const held = tGoal('a', { direction: 'MAINTAIN' });
    expect(planTScore(-2, [held], [], review)).toMatchObject({ excluded: [{ goal: 'a', why: 'MAINTAIN' }], held: [] });
    expect(planTScore(-2, [held], rate('a', -2, -1), review).held).toEqual([
      { goal: 'a', status: 'FASTER_THAN_EXPECTED' },
    ]);
  });
});

describe('the mean change of several plans', () => {
  it('is of the plans that have one, and says how many they are', () => {
    const unrated = planTScore(-2, [tGoal('a')], [], review);
    expect(meanTChange([...plansRated(0, 2), unrated])).toEqual({ ok: true, value: { n: 2, change: 30 } });
    expect(ruleOf(meanTChange([unrated]))).toBe('GAS_NO_GOALS');
  });
});

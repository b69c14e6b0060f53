import * as fc from 'fast-check';
import { RATER_KINDS, type Rating, type Review } from '../../src/goals/rating.ts';
import { LEVELS, type Level } from '../../src/goals/levels.ts';
import type { TGoal } from '../../src/goals/plan-t-score.ts';
import { GAS_RHO } from '../../src/limits.ts';
import { runs } from '../../testing/runs.ts';
import type { Property, Rules } from './rules.ts';

const level = fc.constantFrom(...LEVELS);
const weight = fc.constantFrom(1, 2, 3, 4, 6, 9);
const scores = fc.array(fc.record({ weight, score: level }), { minLength: 1, maxLength: 8 });
const review: Review = { review: 'r', version: 'v', heldOn: '2027-02-15', closed: true };
const close = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

function tOf(rules: Rules, goals: readonly { weight: number; score: number }[], rho?: number): number {
  const answer = rules.gasTScore(goals, rho);
  return answer.ok ? answer.value : Number.NaN;
}

const ratingOf = (goal: string, value: Level, over: Partial<Rating> = {}): Rating => ({
  review: 'r',
  goal,
  raterKind: 'PRACTITIONER',
  level: value,
  special: null,
  scaleEdition: 1,
  givenBy: 'ot',
  givenOn: '2027-02-15',
  raterName: null,
  ...over,
});

const tGoalOf = (index: number, over: Partial<TGoal> = {}): TGoal => ({
  goal: `g${index}`,
  direction: 'IMPROVE',
  start: -2,
  expected: 0,
  weight: 1,
  ...over,
});

/** Goals of a plan with the practitioner's level of each, where it was rated. */
const ratedGoals = fc.array(fc.option(level, { freq: 3 }), { minLength: 1, maxLength: 6 }).map((levels) => ({
  goals: levels.map((_, index) => tGoalOf(index)),
  ratings: levels.flatMap((each, index) => (each === null ? [] : [ratingOf(`g${index}`, each)])),
  levels: levels.filter((each) => each !== null),
}));

export const tScoreProperties: readonly Property[] = [
  {
    says: 'T is 50 when everything is as expected, whatever the weights',
    check: (rules) =>
      fc.assert(
        fc.property(fc.array(weight, { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (weights, rho) =>
          close(
            tOf(
              rules,
              weights.map((each) => ({ weight: each, score: 0 })),
              rho,
            ),
            50,
          ),
        ),
        runs(200),
      ),
  },
  {
    says: 'T of equal goals at one level follows the formula and leaves 30 to 70 when it must',
    check: (rules) =>
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 40 }), level, (n, score) => {
          const expected = 50 + (10 * score * n) / Math.sqrt((1 - GAS_RHO) * n + GAS_RHO * n * n);
          return close(
            tOf(
              rules,
              Array.from({ length: n }, () => ({ weight: 1, score })),
            ),
            expected,
          );
        }),
        runs(200),
      ),
  },
  {
    says: 'T does not see the order of goals, a common factor of weights, or a goal of weight 0',
    check: (rules) =>
      fc.assert(
        fc.property(scores, fc.double({ min: 0.5, max: 20, noNaN: true }), level, (goals, factor, score) => {
          const t = tOf(rules, goals);
          const scaled = goals.map((each) => ({ ...each, weight: each.weight * factor }));
          return (
            close(tOf(rules, goals.toReversed()), t) &&
            close(tOf(rules, scaled), t) &&
            close(tOf(rules, [...goals, { weight: 0, score }]), t)
          );
        }),
        runs(200),
      ),
  },
  {
    says: 'T is as far above 50 for gains as it is below for the same losses',
    check: (rules) =>
      fc.assert(
        fc.property(scores, (goals) => {
          const mirrored = goals.map(({ weight: each, score }) => ({ weight: each, score: -score }));
          return close(tOf(rules, goals) + tOf(rules, mirrored), 100);
        }),
        runs(200),
      ),
  },
  {
    says: 'one goal a level higher makes T higher',
    check: (rules) =>
      fc.assert(
        fc.property(scores, fc.nat(), (goals, pick) => {
          const index = pick % goals.length;
          const raised = goals.map((each, at) => (at === index ? { ...each, score: each.score + 1 } : each));
          return (goals[index]?.score ?? 2) === 2 || tOf(rules, raised) > tOf(rules, goals);
        }),
        runs(200),
      ),
  },
  {
    says: 'T of a plan is made of the rated goals alone: a missing rating is never made up',
    check: (rules) =>
      fc.assert(
        fc.property(ratedGoals, ({ goals, ratings, levels }) => {
          const t = rules.planTScore(-2, goals, ratings, review);
          const expected =
            levels.length === 0
              ? null
              : tOf(
                  rules,
                  levels.map((score) => ({ weight: 1, score })),
                );
          const isRight = expected === null ? t.rated === null : t.rated !== null && close(t.rated, expected);
          return isRight && t.completeness.rated === levels.length && t.greyed === levels.length < goals.length;
        }),
        runs(200),
      ),
  },
  {
    says: 'a goal that is held or slowed never changes T',
    check: (rules) =>
      fc.assert(
        fc.property(ratedGoals, fc.constantFrom('MAINTAIN', 'SLOW_DECLINE'), level, (plan, direction, held) => {
          const more = [...plan.goals, tGoalOf(99, { direction })];
          const ratings = [...plan.ratings, ratingOf('g99', held)];
          const without = rules.planTScore(-2, plan.goals, plan.ratings, review);
          const withHeld = rules.planTScore(-2, more, ratings, review);
          return withHeld.rated === without.rated && withHeld.n === without.n && withHeld.change === without.change;
        }),
        runs(200),
      ),
  },
  {
    says: 'T takes the practitioner’s rating within the window, and nobody else’s',
    check: (rules) =>
      fc.assert(
        fc.property(ratedGoals, level, fc.constantFrom(...RATER_KINDS), (plan, other, raterKind) => {
          const late = plan.goals.map(({ goal }) => ratingOf(goal, other, { raterKind, givenOn: '2027-03-02' }));
          const others = plan.goals.map(({ goal }) => ratingOf(goal, other, { raterKind: 'CAREGIVER' }));
          const t = rules.planTScore(-2, plan.goals, plan.ratings, review).rated;
          return (
            rules.planTScore(-2, plan.goals, [...plan.ratings, ...others], review).rated === t &&
            rules.planTScore(-2, plan.goals, [...plan.ratings, ...late], review).rated === t
          );
        }),
        runs(200),
      ),
  },
];

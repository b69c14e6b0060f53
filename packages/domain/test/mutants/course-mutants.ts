import { DEFAULT_PLAN_SETTINGS } from '../../src/goals/plan-settings.ts';
import { GAS_RHO } from '../../src/limits.ts';
import { ok } from '../../src/result.ts';
import type { Mutant } from './rules.ts';

const FORMULA = 'T of equal goals at one level follows the formula and leaves 30 to 70 when it must';
const REACHED = 'reached is proposed exactly when two observations show it';

/** Mistakes about what was seen and rated, and about T. */
export const courseMutants: readonly Mutant[] = [
  {
    named: 'T clamped to 30 to 70',
    breaks: FORMULA,
    mutate: ({ gasTScore }) => ({
      gasTScore: (goals, rho) => {
        const answer = gasTScore(goals, rho);
        return answer.ok ? ok(Math.min(70, Math.max(30, answer.value))) : answer;
      },
    }),
  },
  {
    named: 'T without the correlation between goals',
    breaks: FORMULA,
    mutate: ({ gasTScore }) => ({ gasTScore: (goals) => gasTScore(goals, 0) }),
  },
  {
    named: 'T that begins at 40',
    breaks: 'T is 50 when everything is as expected, whatever the weights',
    mutate: ({ gasTScore }) => ({
      gasTScore: (goals, rho) => {
        const answer = gasTScore(goals, rho);
        return answer.ok ? ok(answer.value - 10) : answer;
      },
    }),
  },
  {
    named: 'weights that are not squared in the denominator',
    breaks: 'T does not see the order of goals, a common factor of weights, or a goal of weight 0',
    mutate: () => ({
      gasTScore: (goals) => {
        const sum = goals.reduce((total, { weight }) => total + weight, 0);
        const weighted = goals.reduce((total, { weight, score }) => total + weight * score, 0);
        return ok(50 + (10 * weighted) / Math.sqrt((1 - GAS_RHO) * sum + GAS_RHO * sum * sum));
      },
    }),
  },
  {
    named: 'losses counted half',
    breaks: 'T is as far above 50 for gains as it is below for the same losses',
    mutate: ({ gasTScore }) => ({
      gasTScore: (goals, rho) => {
        const answer = gasTScore(goals, rho);
        return answer.ok && answer.value < 50 ? ok(50 - (50 - answer.value) / 2) : answer;
      },
    }),
  },
  {
    named: 'T that only asks whether a goal was reached',
    breaks: 'one goal a level higher makes T higher',
    mutate: ({ gasTScore }) => ({
      gasTScore: (goals, rho) =>
        gasTScore(
          goals.map((each) => ({ ...each, score: Math.sign(each.score) })),
          rho,
        ),
    }),
  },
  {
    named: 'an unrated goal counted as -2',
    breaks: 'T of a plan is made of the rated goals alone: a missing rating is never made up',
    mutate: ({ planTScore }) => ({
      planTScore: (convention, goals, ratings, review, settings) => {
        const rated = new Set(ratings.map(({ goal }) => goal));
        const madeUp = ratings
          .slice(0, 1)
          .flatMap((model) =>
            goals.filter(({ goal }) => !rated.has(goal)).map(({ goal }) => ({ ...model, goal, level: -2 as const })),
          );
        return planTScore(convention, goals, [...ratings, ...madeUp], review, settings);
      },
    }),
  },
  {
    named: 'T made of whichever rater came last',
    breaks: 'T takes the practitioner’s rating within the window, and nobody else’s',
    mutate: ({ planTScore }) => ({
      planTScore: (convention, goals, ratings, review, settings) => {
        const all = ratings.map((each) => ({ ...each, raterKind: 'PRACTITIONER' as const }));
        return planTScore(convention, goals, all, review, settings);
      },
    }),
  },
  {
    named: 'T made of ratings from outside the window',
    breaks: 'T takes the practitioner’s rating within the window, and nobody else’s',
    mutate: ({ planTScore }) => ({
      planTScore: (convention, goals, ratings, review) =>
        planTScore(convention, goals, ratings, review, { ...DEFAULT_PLAN_SETTINGS, ratingWindowDays: 60 }),
    }),
  },
  {
    named: 'a maintained goal pooled into T',
    breaks: 'a goal that is held or slowed never changes T',
    mutate: ({ planTScore }) => ({
      planTScore: (convention, goals, ...rest) => {
        const pooled = goals.map((each) => ({ ...each, direction: 'IMPROVE' as const }));
        return planTScore(convention, pooled, ...rest);
      },
    }),
  },
  {
    named: 'reached on two dates two days apart',
    breaks: REACHED,
    mutate: ({ proposeReached }) => ({
      proposeReached: (facts, seen) => proposeReached(facts, seen, { ...DEFAULT_PLAN_SETTINGS, reachedDaysApart: 2 }),
    }),
  },
  {
    named: 'reached on dates of UTC instead of the clinic’s',
    breaks: REACHED,
    mutate: ({ proposeReached }) => ({
      proposeReached: (facts, seen) => proposeReached({ ...facts, timeZone: 'UTC' }, seen),
    }),
  },
  {
    named: 'reached with what was taken back',
    breaks: REACHED,
    mutate: ({ proposeReached }) => ({
      proposeReached: (facts, seen) =>
        proposeReached(
          facts,
          seen.map((each) => ({ ...each, voided: null })),
        ),
    }),
  },
  {
    named: 'reached in any setting',
    breaks: REACHED,
    mutate: ({ proposeReached }) => ({
      proposeReached: (facts, seen) =>
        proposeReached(
          facts,
          seen.map((each) => ({ ...each, setting: facts.setting ?? each.setting })),
        ),
    }),
  },
  {
    named: 'reached again by what was seen before it was opened again',
    breaks: REACHED,
    mutate: ({ proposeReached }) => ({
      proposeReached: (facts, seen) => proposeReached({ ...facts, reopenedOn: null }, seen),
    }),
  },
  {
    named: 'reached across a re-scale',
    breaks: REACHED,
    mutate: ({ proposeReached }) => ({
      proposeReached: (facts, seen) =>
        proposeReached(
          facts,
          seen.map((each) => ({ ...each, scaleEdition: facts.scaleEdition })),
        ),
    }),
  },
  {
    named: 'a strand at target sets the level',
    breaks: 'a strand’s measure sets no level of the goal, also at its target',
    mutate: ({ recordObservation }) => ({
      recordObservation: (input, facts) => {
        const answer = recordObservation(input, facts);
        const isAtTarget = input.measure?.type === 'SECONDS' && input.measure.seconds >= 120;
        return answer.ok && isAtTarget ? ok({ ...answer.value, level: 0 }) : answer;
      },
    }),
  },
  {
    named: 'a strand started by hand',
    breaks: 'pausing, resuming or ending a strand touches nothing but the strand',
    mutate: ({ moveStrand }) => ({
      moveStrand: (strand, move) =>
        move.kind === 'RESUME' ? ok({ ...strand, state: 'ACTIVE' }) : moveStrand(strand, move),
    }),
  },
  {
    named: 'a blind rating leaked to a lead',
    breaks: 'a rating is read by its giver alone until two kinds of rater have rated the goal',
    mutate: ({ visibleRatings }) => ({
      visibleRatings: (ratings, review, staffId) =>
        staffId === 'A_LEAD' ? ratings : visibleRatings(ratings, review, staffId),
    }),
  },
  {
    named: 'a practitioner who has typed the family’s level rates',
    breaks: 'each kind of rater rates a goal once, and no practitioner after having typed another’s rating',
    mutate: ({ giveRating }) => ({
      giveRating: (input, facts) => {
        const forgotten = facts.ratings.map((each) => ({ ...each, givenBy: 'somebody else' }));
        return giveRating(input, { ...facts, ratings: forgotten });
      },
    }),
  },
];

import {
  expectedLevel,
  type GoalDirection,
  goalRatings,
  type Language,
  type Level,
  type LevelText,
  type LocalDate,
  planTScore,
  type Rating,
  type Review,
  sayRefusal,
  type StartConvention,
  startLevelOf,
  type TGoal,
} from '@trellis/domain';
import type { GoalRatingsModel, TScoreModel } from './rating.model.ts';

export interface ReviewedGoal {
  readonly goal: string;
  readonly direction: GoalDirection;
  readonly levels: readonly LevelText[];
  readonly startLevel: Level | null;
  readonly targetOn: LocalDate | null;
  readonly scaleEdition: number;
}

/** A review with the goals of its version, in their order there. Whose `ratings` they are is the asker's to say. */
export interface ReviewRecord {
  readonly review: Review;
  readonly startConvention: StartConvention;
  readonly startsOn: LocalDate;
  readonly goals: readonly ReviewedGoal[];
  readonly ratings: readonly Rating[];
}

function tGoal(each: ReviewedGoal, { startConvention, startsOn, review }: ReviewRecord): TGoal {
  const { goal, direction } = each;
  const startLevel = startLevelOf(each, startConvention);
  const course = { startLevel, startsOn, targetOn: each.targetOn ?? review.heldOn };
  const expected = direction === 'IMPROVE' ? 0 : expectedLevel(direction, course, review.heldOn);
  return { goal, direction, start: startLevel, expected, weight: 1 };
}

/** T for a reader: `record.ratings` are those the reader may see, or T would give away the others. */
export function tScoreOf(record: ReviewRecord, language: Language): TScoreModel {
  const { startConvention, goals, ratings, review } = record;
  const score = planTScore(
    startConvention,
    goals.map((each) => tGoal(each, record)),
    ratings,
    review,
  );
  return {
    start: score.start,
    achieved: score.rated,
    change: score.change,
    rated: score.n,
    of: score.completeness.of,
    complete: !score.greyed,
    convention: score.startConvention,
    undefinedBecause: score.undefinedBecause && sayRefusal(language, score.undefinedBecause),
  };
}

/** Who has rated what, from all ratings of the review: kinds of rater are no secret, levels are. */
export function goalRatingsOf({ goals, ratings, review }: ReviewRecord): GoalRatingsModel[] {
  return goalRatings(
    goals.map(({ goal }) => goal),
    ratings,
    review,
  ).map(({ goal, given, awaited, agreement }) => ({
    goalId: goal,
    given: [...given],
    awaited: [...awaited],
    agreement,
  }));
}

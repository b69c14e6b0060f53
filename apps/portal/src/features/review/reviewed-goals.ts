import { specialRatingsOffered, startLevelOf, type Level, type LevelText, type SpecialRating } from '@trellis/domain';
import type { ResultOf } from '../../graphql/graphql.ts';
import { asConvention, asLevel } from '../../ui/measures/level.ts';
import type { ChildReview } from './review.graphql.ts';

export type ReviewedChild = NonNullable<ResultOf<typeof ChildReview>['child']>;
export type ReviewedPlan = NonNullable<ReviewedChild['plan']>;
export type Review = NonNullable<ReviewedPlan['review']>;
export type Rating = NonNullable<Review['ratings']>[number];
export type RaterKind = NonNullable<Rating['raterKind']>;
/** What a rater gives: a level, or a rating that has a name of its own. */
export type Given = Level | SpecialRating;

export interface ReviewedGoal {
  id: string;
  statement: string;
  scaleEdition: number;
  levels: readonly LevelText[];
  disciplines: readonly string[];
  /** The named ratings that go with where this goal starts. */
  specials: readonly SpecialRating[];
  given: readonly RaterKind[];
  awaited: readonly RaterKind[];
  agreement: boolean | null;
  /** Those the reader may see, oldest first. */
  ratings: readonly Rating[];
}

/** The goals of the reviewed version, in its order, with how far each is rated. */
export function reviewedGoals(review: Review): ReviewedGoal[] {
  const { planVersion } = review;
  if (!planVersion) return [];
  const convention = asConvention(planVersion.startConvention);
  return (planVersion.goals ?? []).flatMap((content): ReviewedGoal[] => {
    const standing = review.goals?.find(({ goalId }) => goalId === content.goal.id);
    if (!content.levels || !standing) return [];
    const levels = content.levels.map(({ level, text }) => ({ level: asLevel(level), text }));
    const stored = typeof content.startLevel === 'number' ? asLevel(content.startLevel) : null;
    const startLevel = startLevelOf(
      { direction: content.direction ?? 'IMPROVE', startLevel: stored, levels },
      convention,
    );
    return [
      {
        id: content.goal.id,
        statement: content.statement ?? '',
        scaleEdition: content.scaleEdition,
        levels,
        disciplines: [...new Set((content.strands ?? []).map(({ discipline }) => discipline))],
        specials: specialRatingsOffered(startLevel),
        given: standing.given,
        awaited: standing.awaited,
        agreement: standing.agreement ?? null,
        ratings: (review.ratings ?? []).filter(({ goal }) => goal?.id === content.goal.id),
      },
    ];
  });
}

/** What a rating is drawn and read by: the name of a special rating, else the level. */
export function givenOf({ level, special }: Pick<Rating, 'level' | 'special'>): Given | undefined {
  return special ?? (typeof level === 'number' ? asLevel(level) : undefined);
}

/**
 * Whether `kind` still rates: some goal waits for somebody, and some goal has not heard from them. What others gave, and
 * T, which is made of it, is kept from them until they are done with every goal: one rating seen colours the next.
 */
export function isRating(goals: readonly ReviewedGoal[], kind: RaterKind): boolean {
  return goals.some(({ awaited }) => awaited.length > 0) && goals.some(({ given }) => !given.includes(kind));
}

/**
 * The ratings of a goal that may be on the screen: one's own, and everybody's once nobody is awaited and the one at the
 * tablet no longer rates. The API hides what others gave; this hides it from whom the tablet is handed to.
 */
export function shownRatings(
  goal: ReviewedGoal,
  { kind, rating, closed }: { kind: RaterKind; rating: boolean; closed: boolean },
): readonly Rating[] {
  if (closed || (goal.awaited.length === 0 && !rating)) return goal.ratings;
  return goal.ratings.filter(({ raterKind }) => raterKind === kind);
}

import type { Rating, Review } from './rating.ts';

/** How many kinds of rater must have rated a goal before its ratings are shown to each other. */
const RATERS_OF_A_GOAL = 2;

/**
 * The ratings of one review that a member of staff may read. Until two kinds of rater have rated a goal, or the review
 * is closed, a rating is read by the one who gave it and by nobody else, whatever their role: also a lead who only
 * looks could be the second rater. Everything made from ratings (T, agreement, timeline, export) starts from these.
 */
export function visibleRatings(ratings: readonly Rating[], review: Review, staffId: string): readonly Rating[] {
  const ofReview = ratings.filter((each) => each.review === review.review);
  if (review.closed) return ofReview;
  const kinds = new Map<string, Set<string>>();
  for (const { goal, raterKind } of ofReview) kinds.set(goal, (kinds.get(goal) ?? new Set()).add(raterKind));
  return ofReview.filter((each) => each.givenBy === staffId || (kinds.get(each.goal)?.size ?? 0) >= RATERS_OF_A_GOAL);
}

/** How far two raters of one goal agree: how many levels the second stands above (or below) the first. */
export function raterDifference(first: Pick<Rating, 'level'>, second: Pick<Rating, 'level'>): number {
  return second.level - first.level;
}

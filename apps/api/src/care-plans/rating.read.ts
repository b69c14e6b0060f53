import { column, oneBy, type Shape } from '../platform/read/shape.ts';
import type { Terms } from '../platform/read/terms.ts';

/**
 * Whether the caller may read a rating, as the domain's `visibleRatings` decides it: their own, and any once another
 * kind of rater has rated the goal too or the review is closed. Stands on every way to a rating.
 */
export function visibleRating(rating: string, terms: Terms): string {
  return `${rating}.given_by = ${terms.staff}
    or exists (select from ratings b where b.clinic_id = ${rating}.clinic_id and b.review_id = ${rating}.review_id
      and b.goal_id = ${rating}.goal_id and b.rater_kind <> ${rating}.rater_kind)
    or exists (select from reviews b where b.clinic_id = ${rating}.clinic_id and b.id = ${rating}.review_id
      and b.closed_at is not null)`;
}

const ratingShape: Shape = {
  type: 'Rating',
  from: 'ratings',
  id: 'id',
  child: (rating) => `${rating}.child_id`,
  rows: visibleRating,
  fields: {
    id: column('id'),
    review: oneBy('Review', 'review_id'),
    goal: oneBy('Goal', 'goal_id'),
    raterKind: column('rater_kind'),
    raterName: column('rater_name'),
    level: column('level'),
    special: column('special'),
    scaleEdition: column('scale_edition'),
    givenBy: oneBy('StaffMember', 'given_by'),
    givenAt: column('given_at'),
  },
};

export const ratingShapes: readonly Shape[] = [ratingShape];

export const oldestRatingFirst = (rating: string): string => `${rating}.given_at, ${rating}.id`;

import type { DecidedWork } from '@trellis/domain';
import { column, derived, oneBy, type Shape } from '../platform/read/shape.ts';
import { deliveredOf, type DeliveredRecord } from './delivered.ts';
import type { DecidedWorkModel } from './review.model.ts';
import { deliveredRecord } from './delivered.read.ts';
import { oldestRatingFirst, visibleRating } from './rating.read.ts';
import { goalRatingsOf, type ReviewRecord, tScoreOf } from './review-facts.ts';

/** Most goals of a version times all kinds of rater. */
const MOST_RATINGS = 100;

/** Goals of the reviewed version, less those that should never have been there. */
const reviewedGoals = (version: string): string => `goal_contents c
  join goals g on g.clinic_id = c.clinic_id and g.id = c.goal_id and g.outcome is distinct from 'ENTERED_IN_ERROR'
  where c.clinic_id = ${version}.clinic_id and c.version_id = ${version}.id`;

/** `ReviewRecord` of a review, with the ratings that `seen` lets through (an alias to a condition). */
export function reviewRecord(review: string, seen: (rating: string) => string): string {
  return `(select json_build_object(
      'review', json_build_object('review', ${review}.id, 'version', ${review}.version_id, 'heldOn', ${review}.held_on,
        'closed', ${review}.closed_at is not null),
      'startConvention', v.start_convention,
      'startsOn', (v.in_force_from at time zone k.time_zone)::date,
      'goals', (select coalesce(json_agg(json_build_object(
          'goal', c.goal_id, 'direction', c.direction, 'levels', c.levels, 'startLevel', c.start_level,
          'targetOn', c.target_on, 'scaleEdition', c.scale_edition) order by c.position, c.goal_id), '[]'::json)
        from ${reviewedGoals('v')}),
      'ratings', (select coalesce(json_agg(json_build_object(
          'review', r.review_id, 'goal', r.goal_id, 'raterKind', r.rater_kind, 'level', r.level, 'special', r.special,
          'scaleEdition', r.scale_edition, 'givenBy', r.given_by, 'raterName', r.rater_name,
          'givenOn', (r.given_at at time zone k.time_zone)::date) order by ${oldestRatingFirst('r')}), '[]'::json)
        from ratings r where r.clinic_id = ${review}.clinic_id and r.review_id = ${review}.id and (${seen('r')})))
    from care_plan_versions v join clinics k on k.id = v.clinic_id
    where v.clinic_id = ${review}.clinic_id and v.id = ${review}.version_id)`;
}

/** Goals of a review's version that no practitioner has rated yet: alias to a condition over the review. */
export function awaitsPractitioner(review: string): string {
  return `exists (select from care_plan_versions v where v.clinic_id = ${review}.clinic_id
      and v.id = ${review}.version_id and exists (select from ${reviewedGoals('v')} and not exists (
        select from ratings r where r.clinic_id = c.clinic_id and r.review_id = ${review}.id
          and r.goal_id = c.goal_id and r.rater_kind = 'PRACTITIONER')))`;
}

const reviewShape: Shape = {
  type: 'Review',
  from: 'reviews',
  id: 'id',
  child: (review) => `${review}.child_id`,
  fields: {
    id: column('id'),
    plan: oneBy('CarePlan', 'plan_id'),
    planVersion: oneBy('CarePlanVersion', 'version_id'),
    dueOn: column('due_on'),
    heldOn: column('held_on'),
    openedBy: oneBy('StaffMember', 'opened_by'),
    closedAt: column('closed_at'),
    goals: derived(
      (review) => reviewRecord(review, () => 'true'),
      (record: ReviewRecord) => goalRatingsOf(record),
    ),
    ratings: {
      kind: 'many',
      shape: 'Rating',
      on: (review, rating) => `${rating}.review_id = ${review}.id`,
      orderBy: oldestRatingFirst,
      most: MOST_RATINGS,
    },
    tScore: derived(
      (review, terms) => reviewRecord(review, (rating) => visibleRating(rating, terms)),
      (record: ReviewRecord, { caller }) => tScoreOf(record, caller.language),
    ),
    delivered: derived(deliveredRecord, (record: DeliveredRecord, { today }) => deliveredOf(record, today)),
    outcome: column('outcome'),
    nextOn: column('next_on'),
    endReason: column('end_reason'),
    outcomeReason: column('outcome_reason'),
    work: derived(
      (review) => `${review}.work`,
      (work: readonly DecidedWork[]) =>
        work.map(({ goal, strand, decision }): DecidedWorkModel => ({ goalId: goal, strandId: strand, decision })),
    ),
    nextVersion: oneBy('CarePlanVersion', 'next_version_id'),
    decidedBy: oneBy('StaffMember', 'decided_by'),
    decidedAt: column('decided_at'),
    version: column('version'),
  },
};

export const reviewShapes: readonly Shape[] = [reviewShape];

import { openWork, type PlanRecord } from '@trellis/domain';
import { computed, derived, type Shape } from '../platform/read/shape.ts';
import { newestObservationFirst, presentContent } from './observation.read.ts';
import type { OpenWorkModel } from './review.model.ts';
import { planRecord } from './plan-record.read.ts';
import { oldestRatingFirst, visibleRating } from './rating.read.ts';
import { type ReviewRecord, tScoreOf } from './review-facts.ts';
import { reviewRecord } from './review.read.ts';

/** The last of the observations a condition finds that still counts: goes into `select … from`. */
const newest = (observations: string): string =>
  `observations o where ${observations} and o.voided_at is null order by o.happened_at desc, o.id desc limit 1`;

const ofGoal = (goal: string): string =>
  `o.clinic_id = ${goal}.clinic_id and o.goal_id = ${goal}.id and o.level is not null`;
const ofStrand = (strand: string): string => `o.clinic_id = ${strand}.clinic_id and o.strand_id = ${strand}.id`;

/** What is seen of a goal. Its strands' measures are in the strands and change nothing here. */
export const goalCourse: Shape['fields'] = {
  latestLevel: {
    kind: 'one',
    shape: 'Observation',
    on: (goal, observation) =>
      `${observation}.id = (select o.id from ${newest(
        `${ofGoal(goal)} and o.scale_edition = (select c.scale_edition from ${presentContent(goal)})`,
      )})`,
  },
  observations: {
    kind: 'connection',
    shape: 'Observation',
    on: (goal, observation) => `${observation}.goal_id = ${goal}.id and ${observation}.level is not null`,
    order: newestObservationFirst,
  },
  ratings: {
    kind: 'many',
    shape: 'Rating',
    on: (goal, rating) => `${rating}.goal_id = ${goal}.id`,
    orderBy: oldestRatingFirst,
    most: 50,
  },
};

/** What is seen of a strand: values of its measure. */
export const strandCourse: Shape['fields'] = {
  latest: {
    kind: 'one',
    shape: 'Observation',
    on: (strand, observation) => `${observation}.id = (select o.id from ${newest(ofStrand(strand))})`,
  },
  observations: {
    kind: 'connection',
    shape: 'Observation',
    on: (strand, observation) => `${observation}.strand_id = ${strand}.id`,
    order: newestObservationFirst,
  },
};

/** The open review of a plan, or the last one, as `r`: goes after `from`. */
const presentReview = (plan: string): string => `reviews r
  where r.clinic_id = ${plan}.clinic_id and r.plan_id = ${plan}.id
  order by (r.closed_at is null) desc, r.held_on desc, r.id desc limit 1`;

/** How a plan is looked at again. */
export const planCourse: Shape['fields'] = {
  review: {
    kind: 'one',
    shape: 'Review',
    on: (plan, review) => `${review}.id = (select r.id from ${presentReview(plan)})`,
  },
  openWork: derived(planRecord, (record: PlanRecord) =>
    openWork(record).map(({ goal, strand, discipline }): OpenWorkModel => ({
      goalId: goal,
      strandId: strand,
      discipline,
    })),
  ),
  tScore: derived(
    (plan, terms) =>
      `select ${reviewRecord('w', (rating) => visibleRating(rating, terms))} from (select r.* from ${presentReview(plan)}) w`,
    (record: ReviewRecord, { caller }) => tScoreOf(record, caller.language),
  ),
};

/** What a list of children tells of their course without telling a level. */
export const childCourse: Shape['fields'] = {
  lastObservedAt: computed(
    (child) => `(select o.happened_at from observations o
    where o.clinic_id = ${child}.clinic_id and o.child_id = ${child}.id and o.voided_at is null
    order by o.happened_at desc, o.id desc limit 1)`,
  ),
};

import { readRelation } from '@trellis/domain';
import type { ChildFilterInput } from '../children/child-list.model.ts';
import type { ChildFilterRule, ChildListParts } from '../children/child-list.read.ts';
import { onTeamNow } from '../children/child.read.ts';
import type { Order } from '../platform/read/shape.ts';
import type { Terms } from '../platform/read/terms.ts';
import type { PlanFilter } from './plan-list.model.ts';
import { reviewDueOn } from './review-due.read.ts';

/** Whether the caller may know how a child's plan stands: what they may not read, they may not find by either. */
function mayKnow(child: string, terms: Terms): string {
  switch (readRelation(terms.caller.role, 'PLAN_STATE')) {
    case 'ALWAYS':
      return 'true';
    case 'CARE_TEAM':
      return onTeamNow(child, terms);
    case 'NEVER':
      return 'false';
  }
}

/** A filter on how a child's plan stands, over the children of whom the caller may know it. */
function known(rule: (child: string, terms: Terms, filter: PlanFilter) => string | undefined): ChildFilterRule {
  return (child, terms, filter) => {
    const condition = rule(child, terms, filter as ChildFilterInput & PlanFilter);
    return condition && `(${mayKnow(child, terms)} and ${condition})`;
  };
}

const plansOf = (child: string): string =>
  `care_plans p where p.clinic_id = ${child}.clinic_id and p.child_id = ${child}.id`;

const reviewOn = (child: string): string => `(select ${reviewDueOn('p', 'v')} from care_plans p
  join care_plan_versions v on v.clinic_id = p.clinic_id and v.id = p.in_force_version_id
  where p.clinic_id = ${child}.clinic_id and p.child_id = ${child}.id and p.state <> 'ENDED')`;

const lastObservedAt = (child: string): string => `(select o.happened_at from observations o
  where o.clinic_id = ${child}.clinic_id and o.child_id = ${child}.id and o.voided_at is null
  order by o.happened_at desc, o.id desc limit 1)`;

const inState = known((child, terms, { planState }) =>
  planState
    ? `(select p.state from ${plansOf(child)} order by p.state <> 'ENDED' desc, p.opened_at desc, p.id desc limit 1)
        = any(${terms.bind(planState, 'text[]')})`
    : undefined,
);

const withoutPlan = known((child, _, { noPlan }) => {
  if (noPlan === undefined || noPlan === null) return undefined;
  return `${noPlan ? 'not ' : ''}exists (select from ${plansOf(child)} and p.state <> 'ENDED')`;
});

const reviewDue = known((child, terms, { reviewDueBefore }) =>
  reviewDueBefore ? `${reviewOn(child)} < ${terms.bind(reviewDueBefore, 'date')}` : undefined,
);

const unseen = known((child, terms, { notObservedSince }) => {
  if (!notObservedSince) return undefined;
  const day = terms.bind(notObservedSince, 'date');
  const begins = `(${day}::timestamp at time zone ${terms.bind(terms.caller.timeZone, 'text')})`;
  return `exists (select from ${plansOf(child)} and p.state = 'ACTIVE')
    and not exists (select from observations o where o.clinic_id = ${child}.clinic_id and o.child_id = ${child}.id
      and o.voided_at is null and o.happened_at >= ${begins})`;
});

const byReview: Order = {
  name: 'children-by-review',
  terms: [
    {
      sql: (child, terms) =>
        `coalesce(case when ${mayKnow(child, terms)} then ${reviewOn(child)} end, 'infinity'::date)`,
      type: 'date',
    },
    { sql: (child) => `${child}.id`, type: 'uuid' },
  ],
  descending: false,
};

const byLastObserved: Order = {
  name: 'children-by-last-observed',
  terms: [
    {
      // Never seen stands first, not known stands last.
      sql: (child, terms) => `case when ${mayKnow(child, terms)}
        then coalesce(${lastObservedAt(child)}, '-infinity'::timestamptz) else 'infinity'::timestamptz end`,
      type: 'timestamptz(3)',
    },
    { sql: (child) => `${child}.id`, type: 'uuid' },
  ],
  descending: false,
};

/** What plans and what is seen bring to the list of children. */
export const planList: ChildListParts = {
  filters: [inState, withoutPlan, reviewDue, unseen],
  orders: { REVIEW_DUE: byReview, LAST_OBSERVED: byLastObserved },
};

import { addDays, DEFAULT_PLAN_SETTINGS, REVIEW_NOTICE_DAYS } from '@trellis/domain';
import { reviewDueOn } from '../care-plans/review-due.read.ts';
import { awaitsPractitioner } from '../care-plans/review.read.ts';
import type { Terms } from '../platform/read/terms.ts';
import type { NeedBranches } from './need-branch.ts';

/**
 * Reviews from the day they come near until they have an outcome. REVIEW_OVERDUE is told from REVIEW_DUE by the day and
 * found with it.
 */
export const REVIEW_NEEDS: NeedBranches = {
  REVIEW_ESCALATED: (terms) => ({ ...DUE_REVIEW, from: dueReviews(`due.day <= ${escalated(terms)}`) }),
  REVIEW_DUE: (terms) => ({
    ...DUE_REVIEW,
    kind: `case when due.day < ${terms.bind(terms.today, 'date')} then 'REVIEW_OVERDUE' else 'REVIEW_DUE' end`,
    from: dueReviews(`due.day <= ${terms.bind(addDays(terms.today, REVIEW_NOTICE_DAYS), 'date')}
      and due.day > ${escalated(terms)} and not exists (select from reviews w where ${UNDECIDED})`),
  }),
  REVIEW_DECISION: (terms) => ({
    ...DUE_REVIEW,
    row: 'w',
    review: 'w.id',
    dueOn: 'null::date',
    since: 'w.closed_at',
    from: `reviews w, ${dueReviews(`due.day > ${escalated(terms)} and ${UNDECIDED}`)}`,
  }),
  RATING: (terms) => {
    const days = DEFAULT_PLAN_SETTINGS.ratingWindowDays;
    return {
      row: 'w',
      of: 'w',
      plan: 'w.plan_id',
      version: 'w.version_id',
      review: 'w.id',
      dueOn: 'w.held_on',
      since: 'w.opened_at',
      from: `reviews w where w.closed_at is null
        and w.held_on >= ${terms.bind(addDays(terms.today, -days), 'date')}
        and w.held_on <= ${terms.bind(addDays(terms.today, days), 'date')} and ${awaitsPractitioner('w')}`,
    };
  },
};

/** The last review `w` of a plan `p`, where it is closed, has no outcome, and was of the day that is still agreed in `v`. */
const UNDECIDED = `w.clinic_id = p.clinic_id and w.plan_id = p.id and w.closed_at is not null and w.outcome is null
  and v.review_on is not distinct from (select r.review_on from care_plan_versions r
    where r.clinic_id = w.clinic_id and r.id = w.version_id)
  and not exists (select from reviews later where later.clinic_id = w.clinic_id and later.plan_id = w.plan_id
    and (later.held_on, later.id) > (w.held_on, w.id))`;

/** What a review that is due selects, over `dueReviews`. */
const DUE_REVIEW = {
  row: 'v',
  of: 'p',
  plan: 'p.id',
  version: 'v.id',
  review: `(select w.id from reviews w where w.clinic_id = p.clinic_id and w.plan_id = p.id and w.closed_at is null)`,
  dueOn: 'due.day',
  since: 'v.in_force_from',
} as const;

/** Plans `p` in force as `v`, with the day `due` they are looked at again: those worked by, and those that rest until then. */
function dueReviews(condition: string): string {
  return `care_plans p
    join care_plan_versions v on v.clinic_id = p.clinic_id and v.id = p.in_force_version_id
    cross join lateral (select ${reviewDueOn('p', 'v')} as day) due
    where (p.state = 'ACTIVE' or p.state = 'PAUSED' and exists (select from reviews w
        where w.clinic_id = p.clinic_id and w.plan_id = p.id and w.outcome = 'PAUSE' and w.next_on = due.day))
      and ${condition}`;
}

/** The last day of which a review that has no outcome is the lead's too, as the domain's `escalatesOn` counts. */
function escalated(terms: Terms): string {
  return terms.bind(addDays(terms.today, -DEFAULT_PLAN_SETTINGS.reviewEscalationDays), 'date');
}

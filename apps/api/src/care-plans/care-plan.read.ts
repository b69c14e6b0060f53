import { labelsOf, openPlanActions, type PlanRecord, sayRefusal } from '@trellis/domain';
import { onCareTeam } from '../platform/read/on-care-team.ts';
import { column, computed, derived, oneBy, type Shape } from '../platform/read/shape.ts';
import { newestVersionFirst } from './care-plan-version.read.ts';
import type { PlanActionModel } from './care-plan.model.ts';
import { planRecord } from './plan-record.read.ts';
import { reviewDueOn } from './review-due.read.ts';

/** The plan itself; its review is added by `course.read.ts`. */
const planShape: Shape = {
  type: 'CarePlan',
  from: 'care_plans',
  id: 'id',
  child: (plan) => `${plan}.child_id`,
  fields: {
    id: column('id'),
    child: oneBy('Child', 'child_id'),
    state: column('state'),
    stateReason: column('state_reason'),
    endedReason: column('ended_reason'),
    episode: oneBy('Episode', 'episode_id'),
    inForce: oneBy('CarePlanVersion', 'in_force_version_id'),
    draft: {
      kind: 'one',
      shape: 'CarePlanVersion',
      on: (plan, version) => `${version}.plan_id = ${plan}.id and ${version}.state in ('DRAFT', 'SENT')`,
    },
    goals: {
      kind: 'many',
      shape: 'Goal',
      // A goal that was taken out of a draft before it was ever in force is nobody's goal.
      on: (plan, goal) => `${goal}.plan_id = ${plan}.id and (${goal}.state <> 'DRAFT' or exists (
        select from goal_contents c join care_plan_versions v on v.clinic_id = c.clinic_id and v.id = c.version_id
        where c.clinic_id = ${goal}.clinic_id and c.goal_id = ${goal}.id and v.state in ('DRAFT', 'SENT')))`,
      orderBy: (goal) => `${goal}.id`,
      most: 30,
    },
    reviewOn: computed(
      (plan) => `(select ${reviewDueOn(plan, 'v')} from care_plan_versions v
        where v.clinic_id = ${plan}.clinic_id and v.id = ${plan}.in_force_version_id)`,
    ),
    actions: derived(
      (plan, terms) =>
        `json_build_object('plan', ${planRecord(plan)}, 'onTeam', ${onCareTeam(terms.clinic, `${plan}.child_id`, terms.staff)})`,
      (
        { plan, onTeam: isOnTeam }: { plan: PlanRecord; onTeam: boolean },
        { caller, catalogue, today },
      ): PlanActionModel[] =>
        openPlanActions(plan, { ...caller, today }, isOnTeam).map(({ action, answer }) => ({
          action,
          open: answer.ok,
          because: answer.ok ? null : sayRefusal(caller.language, answer.refusal, labelsOf(catalogue, caller.language)),
        })),
    ),
    versions: {
      kind: 'connection',
      shape: 'CarePlanVersion',
      on: (plan, version) => `${version}.plan_id = ${plan}.id`,
      order: newestVersionFirst,
    },
    version: column('version'),
  },
};

/** What a child's plan adds to the child. */
export const planFieldsOfChild: Shape['fields'] = {
  plan: {
    kind: 'one',
    shape: 'CarePlan',
    on: (child, plan) => `${plan}.id = (select p.id from care_plans p
      where p.clinic_id = ${child}.clinic_id and p.child_id = ${child}.id
      order by p.state <> 'ENDED' desc, p.opened_at desc, p.id desc limit 1)`,
  },
  goalCounts: computed(
    (child) => `(select json_build_object(
        'active', count(*) filter (where g.state = 'ACTIVE'), 'reached', count(*) filter (where g.outcome = 'REACHED'))
      from goals g where g.clinic_id = ${child}.clinic_id and g.child_id = ${child}.id)`,
  ),
};

/** How a plan is read, with the fields that its reviews add. */
export function planShapes(ofReviews: Shape['fields'] = {}): readonly Shape[] {
  return [{ ...planShape, fields: { ...planShape.fields, ...ofReviews } }];
}

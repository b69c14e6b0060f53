import {
  closedRows,
  deliveredMinutes,
  type DeliveredMinutes,
  type DeliveredVisit,
  openStrands,
  VISIT_LIMITS,
  weeklyMinutes,
  weeksUpTo,
} from '@trellis/domain';
import { derived, type Shape } from '../platform/read/shape.ts';
import type { Terms } from '../platform/read/terms.ts';
import { plannedWeek } from './plan-record.read.ts';
import type { PlannedWeek } from './version-facts.ts';

interface DeliveredFacts {
  readonly week: PlannedWeek | null;
  readonly disciplines: Readonly<Record<string, string>>;
  readonly visits: readonly DeliveredVisit[];
}

/** What was delivered of a plan's child, as `v`, from a day on. A visit of another child counts nowhere. */
function visitsSince(plan: string, day: string, terms: Terms): string {
  const from = `(${terms.bind(day, 'date')}::timestamp at time zone ${terms.bind(terms.caller.timeZone, 'text')})`;
  return `visits v where v.clinic_id = ${plan}.clinic_id and v.child_id = ${plan}.child_id and v.state = 'DONE'
    and v.moved_at is null and v.begins_at >= ${from}`;
}

function deliveredOf({ week, disciplines, visits }: DeliveredFacts, { today, caller }: Terms): DeliveredMinutes | null {
  if (week === null) return null;
  const planned = new Map<string, number>();
  for (const { strand, dose } of openStrands(week.strands, closedRows(week.lives))) {
    const discipline = disciplines[strand];
    if (discipline !== undefined) planned.set(discipline, (planned.get(discipline) ?? 0) + weeklyMinutes(dose));
  }
  return deliveredMinutes(visits, planned, { weeks: VISIT_LIMITS.weeksShown, today, timeZone: caller.timeZone });
}

/** What visits add to a plan. */
export const deliveredOfPlan: Shape['fields'] = {
  delivered: derived(
    (plan, terms) => `json_build_object(
      'week', (select ${plannedWeek('f')} from care_plan_versions f
        where f.clinic_id = ${plan}.clinic_id and f.id = ${plan}.in_force_version_id),
      'disciplines', (select coalesce(json_object_agg(s.id, s.discipline), '{}'::json) from strands s
        join goals g on g.clinic_id = s.clinic_id and g.id = s.goal_id
        where s.clinic_id = ${plan}.clinic_id and g.plan_id = ${plan}.id),
      'visits', (select coalesce(json_agg(json_build_object(
          'startsAt', v.started_at, 'endsAt', v.ended_at,
          'disciplines', (select json_agg(distinct t.discipline) from visit_therapists t
            where t.clinic_id = v.clinic_id and t.visit_id = v.id))), '[]'::json)
        from ${visitsSince(plan, weeksUpTo(terms.today, VISIT_LIMITS.weeksShown)[0] ?? terms.today, terms)}))`,
    (facts: DeliveredFacts, terms) => deliveredOf(facts, terms),
  ),
};

/** What was recorded in a visit. */
export const observationsOfVisit: Shape['fields'] = {
  observations: {
    kind: 'many',
    shape: 'Observation',
    on: (visit, observation) => `${observation}.visit_id = ${visit}.id`,
    orderBy: (observation) => `${observation}.happened_at, ${observation}.id`,
    most: 60,
  },
};

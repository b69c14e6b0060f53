import { DEFAULT_PLAN_SETTINGS, OPEN_GOAL_STATES } from '@trellis/domain';
import type { Terms } from '../platform/read/terms.ts';

/**
 * Goals `g` that could be confirmed as reached, as the domain's `proposeReached` decides it: two local days far enough
 * apart with level 0 or better on the present scale, one of them in the goal's own setting, both since the goal was last
 * opened again. What was seen of each is `seen`.
 */
export function reachedGoals(terms: Terms): string {
  const day = `(o.happened_at at time zone ${terms.bind(terms.caller.timeZone, 'text')})::date`;
  return `goals g
    join care_plans p on p.clinic_id = g.clinic_id and p.id = g.plan_id
    join goal_contents c on c.clinic_id = g.clinic_id and c.version_id = p.in_force_version_id and c.goal_id = g.id
    cross join lateral (
      select min(${day}) as first_on, max(${day}) as last_on, max(o.happened_at) as last_at,
        min(${day}) filter (where o.setting = c.setting) as first_own,
        max(${day}) filter (where o.setting = c.setting) as last_own
      from observations o
      where o.clinic_id = g.clinic_id and o.goal_id = g.id and o.level >= 0 and o.voided_at is null
        and o.scale_edition = c.scale_edition and (g.reopened_on is null or ${day} > g.reopened_on)) seen
    where g.state = any(${terms.bind(OPEN_GOAL_STATES, 'text[]')})
      and (c.direction = 'IMPROVE' or c.target_on <= ${terms.bind(terms.today, 'date')})
      and greatest(seen.last_own - seen.first_on, seen.last_on - seen.first_own)
        >= ${terms.bind(DEFAULT_PLAN_SETTINGS.reachedDaysApart, 'int')}`;
}

import { DEFAULT_PLAN_SETTINGS, needRule, OPEN_GOAL_STATES } from '@trellis/domain';
import { isLookOf, lookDueSince } from '../care-plans/goal-look.read.ts';
import type { Terms } from '../platform/read/terms.ts';
import type { NeedBranches } from './need-branch.ts';

/** Goals that wait to be confirmed as reached, and those that wait to be seen since their strands are there. */
export const REACHED_NEEDS: NeedBranches = {
  REACHED_PROPOSED: (terms) => ({
    row: 'g',
    of: 'g',
    plan: 'g.plan_id',
    goal: 'g.id',
    since: 'seen.last_at',
    from: reachedGoals(terms),
  }),
  STRANDS_AT_TARGET: (terms) => ({
    row: 'g',
    of: 'g',
    plan: 'g.plan_id',
    goal: 'g.id',
    since: 'look.since',
    from: `goals g cross join lateral (select ${lookDueSince('g', terms)} as since) look
      where g.state = 'ACTIVE' and ${isLookOf('g', terms)} and look.since is not null`,
  }),
};

/**
 * Goals that could be confirmed as reached, as the domain's `proposeReached` decides it: two local days far enough
 * apart with level 0 or better on the present scale, one of them in the goal's own setting, both since the goal was last
 * opened again. Where the policy asks for it, only whose discipline has a strand under the goal confirms, or anybody where
 * it has none.
 */
function reachedGoals(terms: Terms): string {
  const { role, discipline, timeZone } = terms.caller;
  const strandsOf = `from strands s where s.clinic_id = g.clinic_id and s.goal_id = g.id`;
  const day = `(o.happened_at at time zone ${terms.bind(timeZone, 'text')})::date`;
  const mine = needRule(role, 'REACHED_PROPOSED').needs.includes('A_GOAL_DISCIPLINE')
    ? `(not exists (select ${strandsOf}) or exists (select ${strandsOf}
        and s.discipline = ${terms.bind(discipline, 'text')}))`
    : 'true';
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
        >= ${terms.bind(DEFAULT_PLAN_SETTINGS.reachedDaysApart, 'int')}
      and ${mine}`;
}

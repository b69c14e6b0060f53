import { PROMPT_LEVELS } from '@trellis/domain';
import { isUnattended } from '../children/unattended-task.read.ts';
import type { Terms } from '../platform/read/terms.ts';
import { reachedGoals } from './reached-goals.read.ts';

/** One number to compare values of a type by, as the domain's `magnitude`. `value` is JSON. */
function magnitude(value: string, terms: Terms): string {
  const number = (field: string) => `(${value} ->> '${field}')::float8`;
  return `case ${value} ->> 'type'
    when 'COUNT_OF_N' then ${number('count')} / ${number('of')}
    when 'SECONDS' then ${number('seconds')}
    when 'STEPS' then (select count(*) filter (where step = 'NONE')
      from jsonb_array_elements_text(${value} -> 'prompts') step)
    when 'PROMPT_LADDER' then array_position(${terms.bind([...PROMPT_LEVELS], 'text[]')}, ${value} ->> 'prompt')
    when 'DEGREES' then ${number('degrees')}
    when 'DISTANCE' then ${number('distance')} * case when ${value} ->> 'unit' = 'M' then 100 else 1 end
    when 'COUNT_PER_WEEK' then ${number('count')}
    when 'SCORE' then ${number('value')} end`;
}

/**
 * Whether an observation `seen` of a strand is at the target that `content` sets or better, as the domain's
 * `compareToTarget` says: few falls in a week that was not watched to its end are no target met.
 */
function isAtTarget(seen: string, content: string, terms: Terms): string {
  const better = `case ${content}.measure ->> 'type' when 'PROMPT_LADDER' then 'LESS'
    else coalesce(${content}.measure ->> 'better', 'MORE') end`;
  const [now, target] = [magnitude(`${seen}.measure`, terms), magnitude(`${content}.target`, terms)];
  return `coalesce(${content}.measure ->> 'type' = ${seen}.measure ->> 'type'
    and ${content}.target ->> 'type' = ${seen}.measure ->> 'type'
    and case ${better} when 'LESS' then (${now}) <= (${target})
      and (${seen}.measure ->> 'type' <> 'COUNT_PER_WEEK' or ${seen}.measure ->> 'daysObserved' = '7')
      else (${now}) >= (${target}) end, false)`;
}

/** The active strands of a goal as `s`, with what the version in force says of each as `c`. */
function activeStrands(goal: string): string {
  return `strands s join care_plans p on p.clinic_id = s.clinic_id and p.id = ${goal}.plan_id
    left join strand_contents c
      on c.clinic_id = s.clinic_id and c.version_id = p.in_force_version_id and c.strand_id = s.id
    where s.clinic_id = ${goal}.clinic_id and s.goal_id = ${goal}.id and s.state = 'ACTIVE'`;
}

/** Since when the goal under the alias should be seen itself, as the domain's `lookDueSince`; null where it need not. */
export function lookDueSince(goal: string, terms: Terms): string {
  const seen = `observations o where o.clinic_id = s.clinic_id and o.strand_id = s.id and o.voided_at is null`;
  const day = (moment: string): string => `(${moment} at time zone ${terms.bind(terms.caller.timeZone, 'text')})::date`;
  // Only of a strand that is at its target is it asked since when.
  const since = `select max(at.since) as since, coalesce(bool_and(at.since is not null), false) as are_there
    from (select case when (select ${isAtTarget('o', 'c', terms)} from ${seen}
          order by o.happened_at desc, o.id desc limit 1)
        then (select min(r.happened_at) from (
          select o.happened_at, bool_and(${isAtTarget('o', 'c', terms)})
            over (order by o.happened_at desc, o.id desc) as stays from ${seen}) r where r.stays) end as since
      from ${activeStrands(goal)} and p.state = 'ACTIVE') at`;
  return `(select due.since from (${since}) due
    where ${goal}.state = 'ACTIVE' and due.are_there and not exists (select from observations l
      join care_plans p on p.clinic_id = l.clinic_id and p.id = ${goal}.plan_id
      join goal_contents k
        on k.clinic_id = l.clinic_id and k.version_id = p.in_force_version_id and k.goal_id = ${goal}.id
      where l.clinic_id = ${goal}.clinic_id and l.goal_id = ${goal}.id and l.level is not null
        and l.voided_at is null and l.scale_edition = k.scale_edition
        and ${day('l.happened_at')} >= ${day('due.since')})
      and not exists (select from ${reachedGoals(terms)} and g.clinic_id = ${goal}.clinic_id and g.id = ${goal}.id))`;
}

/** Whether that look waits for the caller, as the domain's `lookWaitsFor`. */
export function isLookOf(goal: string, terms: Terms): string {
  const owners = `(select s.clinic_id, s.child_id, c.therapist_id as owner_id from ${activeStrands(goal)}) x`;
  return `(exists (select from ${owners} where x.owner_id = ${terms.staff})
    or not exists (select from ${owners} where not ${isUnattended('observation:record', 'x', terms)}))`;
}

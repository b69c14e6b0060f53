import {
  findStrandsAtTarget,
  type Observation,
  proposeReached,
  type ReachedFacts,
  type ReachedProposal,
  type StrandStanding,
} from '@trellis/domain';
import type { LocalDate } from '@trellis/domain';

/** What decides whether a goal could be confirmed as reached, less the day: null while no version with it is in force. */
export interface ReachedRecord {
  readonly facts: Omit<ReachedFacts, 'today'>;
  readonly observations: readonly Observation[];
}

/** `ReachedRecord` of the goal under the alias `goal`. Only what can count is fetched: level 0 or better, not voided. */
export function reachedRecord(goal: string): string {
  return `(select json_build_object(
      'facts', json_build_object('goal', c.goal_id, 'state', ${goal}.state, 'direction', c.direction, 'setting', c.setting,
        'scaleEdition', c.scale_edition, 'targetOn', c.target_on, 'reopenedOn', ${goal}.reopened_on,
        'timeZone', k.time_zone),
      'observations', (select coalesce(json_agg(json_build_object(
          'observation', o.id, 'goal', o.goal_id, 'strand', o.strand_id, 'scaleEdition', o.scale_edition,
          'level', o.level, 'measure', o.measure, 'setting', o.setting, 'seenBy', o.seen_by,
          'happenedAt', o.happened_at, 'recordedAt', o.recorded_at, 'recordedBy', o.recorded_by, 'voided', null)
          order by o.happened_at, o.id), '[]'::json)
        from observations o
        where o.clinic_id = ${goal}.clinic_id and o.goal_id = ${goal}.id and o.level >= 0 and o.voided_at is null))
    from care_plans p
    join goal_contents c on c.clinic_id = p.clinic_id and c.version_id = p.in_force_version_id and c.goal_id = ${goal}.id
    join clinics k on k.id = p.clinic_id
    where p.clinic_id = ${goal}.clinic_id and p.id = ${goal}.plan_id)`;
}

/** `ReachedRecord | null` of one goal, for the use case that closes it: clinic and goal are bound. */
export const REACHED_RECORD = `select ${reachedRecord('g')} as record from goals g where g.clinic_id = $1 and g.id = $2`;

export function reachedOn({ facts, observations }: ReachedRecord, today: LocalDate): ReachedProposal | undefined {
  return proposeReached({ ...facts, today }, observations);
}

/** `StrandStanding[]` of the strands under a goal: what each watches by the version in force, and what was last seen. */
export function strandStandings(goal: string): string {
  return `(select coalesce(json_agg(json_build_object(
      'strand', s.id, 'state', s.state, 'measure', c.measure, 'target', c.target,
      'latest', (select o.measure from observations o
        where o.clinic_id = s.clinic_id and o.strand_id = s.id and o.voided_at is null
        order by o.happened_at desc, o.id desc limit 1)) order by s.id), '[]'::json)
    from strands s
    join care_plans p on p.clinic_id = s.clinic_id and p.id = ${goal}.plan_id
    left join strand_contents c
      on c.clinic_id = s.clinic_id and c.version_id = p.in_force_version_id and c.strand_id = s.id
    where s.clinic_id = ${goal}.clinic_id and s.goal_id = ${goal}.id)`;
}

export function areStrandsAtTarget(standings: readonly StrandStanding[]): boolean {
  return findStrandsAtTarget(standings) !== undefined;
}

import { column, computed, oneBy, type Order, type Shape } from '../platform/read/shape.ts';

/** The words under which a level was seen are those of its version, whatever the scale says today. */
const levelWords = (observation: string): string => `(select w ->> 'text'
  from goal_contents c cross join jsonb_array_elements(c.levels) w
  where c.clinic_id = ${observation}.clinic_id and c.version_id = ${observation}.version_id
    and c.goal_id = ${observation}.goal_id and (w ->> 'level')::int = ${observation}.level)`;

const observationShape: Shape = {
  type: 'Observation',
  from: 'observations',
  id: 'id',
  child: (observation) => `${observation}.child_id`,
  fields: {
    id: column('id'),
    goal: oneBy('Goal', 'goal_id'),
    strand: oneBy('Strand', 'strand_id'),
    scaleEdition: column('scale_edition'),
    level: column('level'),
    levelWords: computed(levelWords),
    measure: column('measure'),
    setting: column('setting'),
    seenBy: column('seen_by'),
    remarks: computed((observation) => `to_json(${observation}.remarks)`),
    note: column('note'),
    happenedAt: column('happened_at'),
    recordedAt: column('recorded_at'),
    recordedBy: oneBy('StaffMember', 'recorded_by'),
    visit: oneBy('Visit', 'visit_id'),
    voidedAt: column('voided_at'),
    voidReason: column('void_reason'),
  },
};

export const newestObservationFirst: Order = {
  name: 'observations-newest-first',
  terms: [
    { sql: (observation) => `${observation}.happened_at`, type: 'timestamptz(3)' },
    { sql: (observation) => `${observation}.id`, type: 'uuid' },
  ],
  descending: true,
};

export const observationShapes: readonly Shape[] = [observationShape];

/** An `Observation` of the domain as one JSON value; the voided are left out by whoever looks for them. */
export function observationRecord(observation: string): string {
  return `json_build_object(
    'observation', ${observation}.id, 'goal', ${observation}.goal_id, 'strand', ${observation}.strand_id,
    'scaleEdition', ${observation}.scale_edition, 'level', ${observation}.level, 'measure', ${observation}.measure,
    'setting', ${observation}.setting, 'seenBy', ${observation}.seen_by, 'happenedAt', ${observation}.happened_at,
    'recordedAt', ${observation}.recorded_at, 'recordedBy', ${observation}.recorded_by,
    'voided', case when ${observation}.voided_at is not null then json_build_object(
      'at', ${observation}.voided_at, 'by', ${observation}.voided_by, 'reason', ${observation}.void_reason) end)`;
}

/**
 * What a goal's present version says of it, as `c`: the version in force, or for a goal that it no longer holds the
 * last one that did. Goes after `from`, and finds at most one row.
 */
export function presentContent(goal: string): string {
  return `goal_contents c join care_plan_versions v on v.clinic_id = c.clinic_id and v.id = c.version_id
    where c.clinic_id = ${goal}.clinic_id and c.goal_id = ${goal}.id and v.in_force_from is not null
    order by v.in_force_from desc limit 1`;
}

import { onCareTeam } from '../platform/read/on-care-team.ts';
import { observationRecord, presentContent } from './observation.read.ts';

/** What of a recorded observation must be the same for sending it twice to be recording it once. */
const sentContent = (observation: string): string => `json_build_object(
    'goal', ${observation}.goal_id, 'strand', ${observation}.strand_id, 'scaleEdition', ${observation}.scale_edition,
    'level', ${observation}.level, 'measure', ${observation}.measure, 'setting', ${observation}.setting,
    'seenBy', ${observation}.seen_by, 'remarks', ${observation}.remarks, 'note', ${observation}.note,
    'happenedAt', ${observation}.happened_at, 'recordedBy', ${observation}.recorded_by)`;

/** $1 clinic, $2 observation. One row with the content that was sent, or none. */
export const SENT_CONTENT = `select ${sentContent('o')} as content from observations o
  where o.clinic_id = $1 and o.id = $2`;

/**
 * All that one observation is checked against, in one look. $1 clinic, $2 staff, $3 goal, $4 strand or null,
 * $5 observation. No row for a goal that is not there.
 */
export const OBSERVATION_FACTS = `select json_build_object(
    'childId', g.child_id, 'planId', g.plan_id, 'onTeam', ${onCareTeam('$1', 'g.child_id', '$2')},
    'goal', json_build_object('goal', g.id, 'state', g.state, 'outcome', g.outcome, 'closedOn', g.closed_on,
      'reopenedOn', g.reopened_on, 'reason', g.state_reason),
    'strand', (select json_build_object('strand', s.id, 'goal', s.goal_id, 'discipline', s.discipline,
        'state', s.state, 'reason', s.state_reason)
      from strands s where s.clinic_id = g.clinic_id and s.id = $4),
    'versionId', p.version_id, 'scaleEdition', p.scale_edition,
    'measure', (select w.measure from strand_contents w
      where w.clinic_id = g.clinic_id and w.version_id = p.version_id and w.strand_id = $4),
    'episodeOpenedOn', e.opened_on,
    'visits', (select coalesce(json_agg(json_build_object(
        'id', v.id, 'arrivedAt', v.arrived_at, 'startedAt', v.started_at, 'endedAt', v.ended_at)), '[]'::json)
      from (select w.* from visits w join visit_therapists t on t.clinic_id = w.clinic_id and t.visit_id = w.id
        where w.clinic_id = g.clinic_id and w.child_id = g.child_id and t.staff_id = $2 and w.moved_at is null
        order by w.begins_at desc, w.id limit 40) v),
    'sent', (select ${sentContent('o')} from observations o where o.clinic_id = g.clinic_id and o.id = $5)) as facts
  from goals g
  join care_plans q on q.clinic_id = g.clinic_id and q.id = g.plan_id
  join episodes e on e.clinic_id = q.clinic_id and e.id = q.episode_id
  left join lateral (select c.version_id, c.scale_edition from ${presentContent('g')}) p on true
  where g.clinic_id = $1 and g.id = $3`;

/** $1 clinic, $2 staff, $3 observation. */
export const RECORDED_OBSERVATION = `select json_build_object(
    'childId', o.child_id, 'planId', g.plan_id, 'onTeam', ${onCareTeam('$1', 'o.child_id', '$2')},
    'observation', ${observationRecord('o')}) as facts
  from observations o join goals g on g.clinic_id = o.clinic_id and g.id = o.goal_id
  where o.clinic_id = $1 and o.id = $3`;

import { onCareTeam } from '../platform/read/on-care-team.ts';
import { presentContent } from './observation.read.ts';
import { reviewDueOn } from './review-due.read.ts';
import { reviewRecord } from './review.read.ts';

/** What a new review is checked against. $1 clinic, $2 staff, $3 plan. */
export const PLAN_TO_REVIEW = `select json_build_object(
    'childId', p.child_id, 'onTeam', ${onCareTeam('$1', 'p.child_id', '$2')}, 'planState', p.state, 'inForce', p.in_force_version_id,
    'dueOn', ${reviewDueOn('p', 'v')},
    'open', (select json_build_object('heldOn', r.held_on) from reviews r
      where r.clinic_id = p.clinic_id and r.plan_id = p.id and r.closed_at is null)) as facts
  from care_plans p
  left join care_plan_versions v on v.clinic_id = p.clinic_id and v.id = p.in_force_version_id
  where p.clinic_id = $1 and p.id = $3`;

/** A review with all its ratings, those that are blind to the caller among them. $1 clinic, $2 staff, $3 review. */
export const REVIEW_TO_RATE = `select json_build_object(
    'childId', w.child_id, 'planId', w.plan_id, 'version', w.version, 'onTeam', ${onCareTeam('$1', 'w.child_id', '$2')},
    'record', ${reviewRecord('w', () => 'true')}) as facts
  from reviews w where w.clinic_id = $1 and w.id = $3`;

/** The last level seen of a goal, on its scale as it reads now: what `from` a goal `g` finds at most once. */
const lastLevel = `(select json_build_object('on', (o.happened_at at time zone k.time_zone)::date, 'level', o.level)
  from observations o where o.clinic_id = g.clinic_id and o.goal_id = g.id and o.level is not null and o.voided_at is null
    and o.scale_edition = (select c.scale_edition from ${presentContent('g')})
  order by o.happened_at desc, o.id desc limit 1)`;

/** What the outcome of a review is decided on, less its plan. $1 clinic, $2 staff, $3 review. */
export const REVIEW_TO_DECIDE = `select json_build_object(
    'childId', w.child_id, 'onTeam', ${onCareTeam('$1', 'w.child_id', '$2')},
    'decided', w.outcome is not null, 'agreedOn', v.review_on,
    'reviews', (select count(*) from reviews r
      where r.clinic_id = w.clinic_id and r.plan_id = w.plan_id and r.closed_at is not null),
    'reached', (select coalesce(json_agg(json_build_object(
        'goal', g.id, 'closedOn', g.closed_on, 'lastSeen', ${lastLevel},
        'rated', (select r.level from ratings r where r.clinic_id = g.clinic_id and r.review_id = w.id
          and r.goal_id = g.id and r.rater_kind = 'PRACTITIONER'))), '[]'::json)
      from goal_contents c join goals g on g.clinic_id = c.clinic_id and g.id = c.goal_id and g.outcome = 'REACHED'
      where c.clinic_id = w.clinic_id and c.version_id = w.version_id)) as facts
  from reviews w
  join care_plan_versions v on v.clinic_id = w.clinic_id and v.id = w.version_id
  join clinics k on k.id = w.clinic_id
  where w.clinic_id = $1 and w.id = $3`;

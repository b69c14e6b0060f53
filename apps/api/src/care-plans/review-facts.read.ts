import { onCareTeam } from '../platform/read/on-care-team.ts';
import { reviewRecord } from './review.read.ts';

/** What a new review is checked against. $1 clinic, $2 staff, $3 plan. */
export const PLAN_TO_REVIEW = `select json_build_object(
    'childId', p.child_id, 'onTeam', ${onCareTeam('$1', 'p.child_id', '$2')}, 'planState', p.state, 'inForce', p.in_force_version_id,
    'dueOn', v.review_on,
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

import { onCareTeam } from '../platform/read/on-care-team.ts';
import { findingFacts, planRecord, planTextFacts, planVersion } from './plan-record.read.ts';

/**
 * Holds the row of a plan until the transaction ends, found by its own id or by that of a row of it: whoever changes
 * anything of a plan takes this first, so that writers of one plan go one after the other. Clinic and id are bound.
 */
const hold = (plan: string): string => `select p.id from care_plans p where p.clinic_id = $1 and p.id = ${plan}
  for no key update`;

export const HOLD_PLAN = {
  PLAN: hold('$2'),
  VERSION: hold('(select v.plan_id from care_plan_versions v where v.clinic_id = $1 and v.id = $2)'),
  GOAL: hold('(select g.plan_id from goals g where g.clinic_id = $1 and g.id = $2)'),
  STRAND: hold(`(select g.plan_id from strands s join goals g on g.clinic_id = s.clinic_id and g.id = s.goal_id
    where s.clinic_id = $1 and s.id = $2)`),
} as const;

/** The same for the open plan of a child. */
export const HOLD_OPEN_PLAN = `select p.id from care_plans p
  where p.clinic_id = $1 and p.child_id = $2 and p.state <> 'ENDED' for no key update`;

/** `PlanInHand` of one plan: clinic, plan and the caller's staff id are bound. */
export const PLAN_IN_HAND = `select json_build_object(
    'record', ${planRecord('p')}, 'childId', p.child_id, 'episodeId', p.episode_id, 'birthDate', k.birth_date,
    'onCareTeam', ${onCareTeam('p.clinic_id', 'p.child_id', '$3')},
    'rowVersions', (select json_object_agg(r.id, r.version) from (
        select p.id, p.version
        union all
        select g.id, g.version from goals g where g.clinic_id = p.clinic_id and g.plan_id = p.id
        union all
        select s.id, s.version from strands s join goals g on g.clinic_id = s.clinic_id and g.id = s.goal_id
          where s.clinic_id = p.clinic_id and g.plan_id = p.id) r)) as found
  from care_plans p join children k on k.clinic_id = p.clinic_id and k.id = p.child_id
  where p.clinic_id = $1 and p.id = $2`;

/** `VersionInHand` of one version, whatever became of it: clinic and version are bound. */
export const VERSION_IN_HAND = `select json_build_object(
    'version', ${planVersion('v')}, 'slips', v.slips, 'newRowVersion', v.removed_row_version + 1,
    'rowVersions', (select json_object_agg(r.id, r.version) from (
        select v.id, v.version
        union all
        select g.goal_id, g.version from goal_contents g where g.clinic_id = v.clinic_id and g.version_id = v.id
        union all
        select c.strand_id, c.version from strand_contents c where c.clinic_id = v.clinic_id and c.version_id = v.id
        union all
        select h.item_id, h.version from home_items h where h.clinic_id = v.clinic_id and h.version_id = v.id) r))
    as found
  from care_plan_versions v where v.clinic_id = $1 and v.id = $2`;

/** `FindingFacts` of one version: clinic and version are bound. */
export const FINDING_FACTS = `select ${findingFacts('v')} as found
  from care_plan_versions v where v.clinic_id = $1 and v.id = $2`;

/** `PlanTextFacts` of one version: clinic and version are bound. */
export const PLAN_TEXT_FACTS = `select ${planTextFacts('v')} as found
  from care_plan_versions v where v.clinic_id = $1 and v.id = $2`;

/** `ScaleFacts` of a goal by the edition in force, null while it never was: clinic and goal are bound. */
export const SCALE_FACTS = `select json_build_object(
    'scaleEdition', c.scale_edition, 'levels', c.levels,
    'inForceSince', (select min(v.in_force_from at time zone k.time_zone)::date from care_plan_versions v
      join goal_contents e on e.clinic_id = v.clinic_id and e.version_id = v.id
      where e.clinic_id = c.clinic_id and e.goal_id = c.goal_id and e.scale_edition = c.scale_edition),
    'firstRatedOn', (select min(r.given_at at time zone k.time_zone)::date from ratings r
      where r.clinic_id = c.clinic_id and r.goal_id = c.goal_id and r.scale_edition = c.scale_edition)) as found
  from goals g
  join clinics k on k.id = g.clinic_id
  join care_plans p on p.clinic_id = g.clinic_id and p.id = g.plan_id
  join goal_contents c on c.clinic_id = g.clinic_id and c.version_id = p.in_force_version_id and c.goal_id = g.id
  where g.clinic_id = $1 and g.id = $2`;

import {
  agreedParties,
  type Catalogue,
  type GoalLife,
  GUARDIAN,
  type HomeItemContent,
  type HomeSheet,
  type HomeWeek,
  type Language,
  type LocalDate,
  type PlanState,
  type PlanTextFacts,
  type PlanVersion,
  type SeenLevel,
} from '@trellis/domain';
import { planTextFacts, planVersion } from './plan-record.read.ts';
import { type RenderedVersion, renderVersion } from './render-version.ts';

/*
 * What the family page reads, each as one JSON value in SQL. Clinic, child and guardian are bound in this order; no text
 * here looks at another child, and what a household was given or has told is its own alone.
 */

/** What is worked on: the version in force of the child's plan, the lives of its goals, and the last level seen of each. */
export interface FamilyPlan extends PlanTextFacts {
  readonly state: PlanState;
  readonly goals: readonly Pick<GoalLife, 'goal' | 'state' | 'outcome'>[];
  readonly seen: readonly SeenLevel[];
}

const OPEN_PLAN = `p.clinic_id = $1::uuid and p.child_id = $2::uuid and p.state <> 'ENDED'`;

export const FAMILY_PLAN = `(select (${planTextFacts('v')})::jsonb || jsonb_build_object('state', p.state,
    'goals', (select coalesce(jsonb_agg(jsonb_build_object('goal', g.id, 'state', g.state, 'outcome', g.outcome)), '[]')
      from goals g where g.clinic_id = p.clinic_id and g.plan_id = p.id),
    'seen', (select coalesce(jsonb_agg(jsonb_build_object('goal', s.goal_id, 'level', s.level, 'on', s.day)), '[]') from (
      select distinct on (o.goal_id) o.goal_id, o.level, (o.happened_at at time zone k.time_zone)::date as day
      from observations o
      join goal_contents c on c.clinic_id = o.clinic_id and c.version_id = v.id and c.goal_id = o.goal_id
        and c.scale_edition = o.scale_edition
      join clinics k on k.id = o.clinic_id
      where o.clinic_id = v.clinic_id and o.level is not null and o.voided_at is null
      order by o.goal_id, o.happened_at desc, o.id desc) s))
  from care_plans p
  join care_plan_versions v on v.clinic_id = p.clinic_id and v.id = p.in_force_version_id
  where ${OPEN_PLAN} limit 1)`;

/** A sheet of the household, with the activities on it while it is to be followed. */
export interface FamilySheet extends Pick<
  HomeSheet,
  'sheet' | 'validUntil' | 'withdrawnFor' | 'withdrawnOn' | 'goneOn'
> {
  readonly code: string;
  readonly items: readonly (HomeItemContent & { readonly why: string | null })[];
}

export const FAMILY_SHEETS = `(select coalesce(json_agg(json_build_object(
    'sheet', s.id, 'code', s.code, 'validUntil', s.valid_until, 'withdrawnFor', s.withdrawn_for,
    'withdrawnOn', s.withdrawn_on, 'goneOn', s.gone_on,
    'items', (select coalesce(json_agg(json_build_object(
        'item', h.item_id, 'goal', h.goal_id, 'discipline', h.discipline, 'activity', h.activity, 'words', h.words,
        'moment', h.moment, 'routine', h.routine, 'minutesPerDay', h.minutes_per_day, 'daysPerWeek', h.days_per_week,
        'stopIf', h.stop_if, 'brace', h.brace, 'helpers', h.helpers, 'picture', h.picture, 'resting', h.resting,
        'why', g.statement) order by h.position, h.item_id), '[]'::json)
      from home_items h
      left join goal_contents g on g.clinic_id = h.clinic_id and g.version_id = h.version_id and g.goal_id = h.goal_id
      where h.clinic_id = s.clinic_id and h.version_id = s.version_id and h.item_id = any(s.items)
        and s.withdrawn_for is null)) order by s.given_on desc, s.id desc), '[]'::json)
  from home_sheets s
  where s.clinic_id = $1::uuid and s.child_id = $2::uuid and s.guardian_id = $3::uuid and s.gone_on is null)`;

/** What the household told last of an activity in the days that are bound after its own ids. */
export interface FamilyWeek extends Pick<HomeWeek, 'fit' | 'why' | 'note' | 'confidence'> {
  readonly item: string;
}

export const FAMILY_WEEKS = `(select coalesce(json_agg(json_build_object('item', t.item_id, 'fit', t.fit, 'why', t.why,
    'note', t.note, 'confidence', t.confidence)), '[]'::json) from (
    select distinct on (w.item_id) w.item_id, w.fit, w.why, w.note, w.confidence from home_weeks w
    where w.clinic_id = $1::uuid and w.child_id = $2::uuid and w.guardian_id = $3::uuid
      and w.week_of between $4::date and $5::date
    order by w.item_id, w.recorded_at desc, w.id desc) t)`;

/** Versions that a guardian could be asked to agree to, the one on its way before the one in force. */
export const FAMILY_VERSIONS = `(select coalesce(json_agg(json_build_object('version', ${planVersion('v')},
    'code', (select c.code from paper_codes c where c.clinic_id = v.clinic_id and c.version_id = v.id
      and c.content_hash = v.content_hash),
    'facts', ${planTextFacts('v')}) order by v.state desc), '[]'::json)
  from care_plans p
  join care_plan_versions v on v.clinic_id = p.clinic_id and v.plan_id = p.id and v.state in ('SENT', 'IN_FORCE')
  where ${OPEN_PLAN})`;

export interface FamilyVersion {
  readonly version: PlanVersion;
  readonly code: string | null;
  readonly facts: PlanTextFacts;
}

/** The version that waits for a guardian's word, if one does. One guardian's is enough, whoever gave it. */
export function versionThatWaits(versions: readonly FamilyVersion[], today: LocalDate): FamilyVersion | undefined {
  return versions.find(({ version }) => !agreedParties(version, today).has(GUARDIAN));
}

/** The text a guardian reads whole before the signature, with the hash that the signature covers. */
export function familyText({ facts }: FamilyVersion, catalogue: Catalogue, language: Language): RenderedVersion {
  return renderVersion(facts, catalogue, language, 'FAMILY');
}

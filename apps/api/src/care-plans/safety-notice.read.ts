import { type Acknowledgement, type NoticedMember, readersOf, type SafetyNotice } from '@trellis/domain';
import { column, derived, oneBy, type Shape } from '../platform/read/shape.ts';
import type { Terms } from '../platform/read/terms.ts';
import type { SafetyReaderModel } from './safety-notice.model.ts';

/** Every safety notice: precautions as they are now, and versions in which something was stopped or cut. */
export function safetyNotices(terms: Terms): string {
  const zone = terms.bind(terms.caller.timeZone, 'text');
  return `(select r.clinic_id, r.child_id, 'PRECAUTION:' || r.id as id,
      case r.state when 'CLEARED' then 'PRECAUTION_CLEARED' else 'PRECAUTION_IN_FORCE' end as kind,
      r.id as precaution_id, r.version as precaution_version, null::uuid as version_id,
      r.state = 'IN_FORCE' as holds, r.state = 'IN_FORCE' as stands, coalesce(r.cleared_by, r.raised_by) as made_by,
      coalesce(r.cleared_at, r.raised_on::timestamp at time zone ${zone})::timestamptz(3) as since,
      coalesce((r.cleared_at at time zone ${zone})::date, r.raised_on) as made_on
    from precautions r
    union all
    select v.clinic_id, p.child_id, 'PLAN:' || v.id, 'PLAN_CHANGED', null, null, v.id, false, v.state = 'IN_FORCE', null,
      v.in_force_from, (v.in_force_from at time zone ${zone})::date
    from care_plan_versions v join care_plans p on p.clinic_id = v.clinic_id and p.id = v.plan_id
    where v.change_class = 'C' and v.in_force_from is not null and p.state <> 'ENDED')`;
}

const disciplinesIn = (notice: string): string => `strand_contents c
  join strands s on s.clinic_id = c.clinic_id and s.id = c.strand_id
  where c.clinic_id = ${notice}.clinic_id and c.version_id = ${notice}.version_id`;

const acknowledgementsOf = (notice: string): string => `safety_acknowledgements a
  where a.clinic_id = ${notice}.clinic_id and (a.plan_version_id = ${notice}.version_id
    or (a.precaution_id = ${notice}.precaution_id and a.precaution_version = ${notice}.precaution_version))`;

/** Whether a notice is open for someone on the team, as SQL: as the domain's `isForMember` decides it. */
export function openForMember(notice: string, member: string): string {
  return `(${notice}.holds or ${member}.joined_on <= ${notice}.made_on)
    and ${member}.staff_id is distinct from ${notice}.made_by
    and (${notice}.version_id is null or exists (select from ${disciplinesIn(notice)}
      and s.discipline = ${member}.discipline))
    and not exists (select from ${acknowledgementsOf(notice)} and a.staff_id = ${member}.staff_id)`;
}

interface NoticeFacts extends SafetyNotice {
  readonly team: readonly NoticedMember[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly names: Readonly<Record<string, { readonly name: string; readonly discipline: string | null }>>;
}

function readerModels({ team, acknowledgements, names, ...notice }: NoticeFacts): SafetyReaderModel[] {
  return readersOf(notice, team, acknowledgements).map(({ staff, at }) => ({
    staffId: staff,
    name: names[staff]?.name ?? '',
    discipline: names[staff]?.discipline ?? null,
    acknowledgedAt: at,
  }));
}

const teamOf = (notice: string): string => `care_team_members m
  where m.clinic_id = ${notice}.clinic_id and m.child_id = ${notice}.child_id and m.left_on is null`;

const noticeShape: Shape = {
  type: 'SafetyNotice',
  from: safetyNotices,
  id: null,
  child: (notice) => `${notice}.child_id`,
  fields: {
    id: column('id'),
    kind: column('kind'),
    precaution: oneBy('Precaution', 'precaution_id'),
    precautionVersion: column('precaution_version'),
    planVersion: oneBy('CarePlanVersion', 'version_id'),
    since: column('since'),
    readers: derived(
      (notice) => `json_build_object(
        'holds', ${notice}.holds, 'on', ${notice}.made_on, 'by', ${notice}.made_by,
        'disciplines', case when ${notice}.version_id is not null then
          (select coalesce(json_agg(distinct s.discipline), '[]'::json) from ${disciplinesIn(notice)}) end,
        'team', (select coalesce(json_agg(json_build_object(
            'staff', m.staff_id, 'discipline', m.discipline, 'joinedOn', m.joined_on)
            order by m.discipline, m.lead desc, m.id), '[]'::json) from ${teamOf(notice)}),
        'acknowledgements', (select coalesce(json_agg(json_build_object(
            'staff', a.staff_id, 'at', a.acknowledged_at)), '[]'::json) from ${acknowledgementsOf(notice)}),
        'names', (select coalesce(json_object_agg(k.id, json_build_object(
            'name', k.name, 'discipline', k.discipline)), '{}'::json)
          from staff k where k.clinic_id = ${notice}.clinic_id and (
            k.id in (select m.staff_id from ${teamOf(notice)})
            or k.id in (select a.staff_id from ${acknowledgementsOf(notice)}))))`,
      (facts: NoticeFacts) => readerModels(facts),
    ),
  },
};

const newestFirst = (notice: string): string => `${notice}.since desc, ${notice}.id`;

/** What the notices add to the child: what stands now, and what somebody of the team has yet to read. */
export const childSafety: Shape['fields'] = {
  safety: {
    kind: 'many',
    shape: 'SafetyNotice',
    on: (child, notice) => `${notice}.child_id = ${child}.id
      and (${notice}.stands or exists (select from ${teamOf(notice)} and ${openForMember(notice, 'm')}))`,
    orderBy: newestFirst,
    most: 30,
  },
};

export const safetyShapes: readonly Shape[] = [noticeShape];

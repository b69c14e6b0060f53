import {
  type Birth,
  briefPrecautions,
  type BriefPrecautions,
  type ChildPrecaution,
  type PlannedActivity,
} from '@trellis/domain';
import { type Arguments, derived, oneBy, type Shape } from '../platform/read/shape.ts';
import type { Terms } from '../platform/read/terms.ts';
import { timelineEntries } from '../timeline/timeline.read.ts';
import { isRead } from './day.read.ts';
import type { BriefPrecautionsModel } from './visit-brief.model.ts';

const MOST_GOALS = 10;
const MOST_PRECAUTIONS = 30;
const NEWEST_CHANGES = 2;

/** The child, and the appointment where it is for one. */
export interface BriefWanted {
  readonly childId: string;
  readonly appointmentId: string | null;
}

// The resolver alone writes this argument, from what it has parsed.
const wanted = ({ brief }: Arguments): BriefWanted => brief as BriefWanted;

/** The disciplines that treat: those of the appointment, or the reader's own where there is none. */
function disciplines(appointment: string, terms: Terms): string {
  return `(select s.discipline from staff s where s.clinic_id = b.clinic_id and s.discipline is not null and (
    ${appointment} is null and s.id = ${terms.staff}
    or s.id in (select t.therapist_id from appointment_parts t where t.clinic_id = b.clinic_id
      and t.appointment_id = ${appointment} and t.kind = 'THERAPIST')))`;
}

/** Strands that are worked at now in these disciplines, as `s`, with what the version in force says of them, as `c`. */
const todaysStrands = (brief: string): string => `strands s
  join goals g on g.clinic_id = s.clinic_id and g.id = s.goal_id and g.state = 'ACTIVE'
  join care_plans p on p.clinic_id = g.clinic_id and p.id = g.plan_id and p.state = 'ACTIVE'
  join strand_contents c on c.clinic_id = s.clinic_id and c.strand_id = s.id and c.version_id = p.in_force_version_id
  where s.clinic_id = ${brief}.clinic_id and g.child_id = ${brief}.child_id and s.state = 'ACTIVE'
    and s.discipline = any(${brief}.disciplines)`;

interface PrecautionFacts {
  readonly activities: readonly (readonly PlannedActivity[])[];
  readonly precautions: readonly ChildPrecaution[];
  readonly birth: Birth;
}

function precautionsModel({ touched, ...rest }: BriefPrecautions, of: PrecautionFacts): BriefPrecautionsModel {
  const ids = new Set(of.precautions.map(({ precaution }) => precaution));
  return {
    others: rest.others,
    unchecked: [...rest.unchecked],
    touched: touched.map(({ precaution, code, forbidden, techniques, hazards }) => ({
      precautionId: ids.has(precaution) ? precaution : null,
      precaution: code,
      forbidden,
      techniques: [...techniques],
      hazards: [...hazards],
    })),
  };
}

/** When the reader last saw the child: the end or start of a visit in which they treated. */
const lastSeen = (brief: string, terms: Terms): string => `(select max(coalesce(v.ended_at, v.started_at, v.arrived_at))
  from visits v join visit_therapists t on t.clinic_id = v.clinic_id and t.visit_id = v.id and t.staff_id = ${terms.staff}
  where v.clinic_id = ${brief}.clinic_id and v.child_id = ${brief}.child_id and v.state = 'DONE' and v.moved_at is null)`;

const briefShape: Shape = {
  type: 'VisitBrief',
  from: (terms, args) => {
    const { childId, appointmentId } = wanted(args);
    const appointment = terms.bind(appointmentId, 'uuid');
    return `(select b.clinic_id, b.id as child_id, ${appointment} as appointment_id,
      array(${disciplines(appointment, terms)}) as disciplines
      from children b where b.id = ${terms.bind(childId, 'uuid')} and (${appointment} is null or exists (
        select from appointment_parts k where k.clinic_id = b.clinic_id and k.appointment_id = ${appointment}
          and k.child_id = b.id)))`;
  },
  id: null,
  child: (brief) => `${brief}.child_id`,
  fields: {
    child: oneBy('Child', 'child_id'),
    appointment: oneBy('Appointment', 'appointment_id'),
    precautions: derived(
      (brief) => `select json_build_object(
          'activities', (select coalesce(json_agg(c.techniques), '[]'::json) from ${todaysStrands(brief)}),
          'precautions', (select coalesce(json_agg(json_build_object('precaution', r.id, 'code', r.precaution_code,
              'status', r.status, 'statusUntil', r.status_until, 'site', r.site, 'side', r.side) order by r.id), '[]'::json)
            from precautions r where r.clinic_id = k.clinic_id and r.child_id = k.id and r.state = 'IN_FORCE'),
          'birth', json_build_object('birthDate', k.birth_date, 'gestationDays', k.gestation_days))
        from children k where k.clinic_id = ${brief}.clinic_id and k.id = ${brief}.child_id`,
      (facts: PrecautionFacts, { catalogue, today }) => {
        const { activities, precautions, birth } = facts;
        return precautionsModel(briefPrecautions(catalogue, activities.flat(), { precautions, birth, today }), facts);
      },
    ),
    toAcknowledge: {
      kind: 'many',
      shape: 'Precaution',
      on: (brief, precaution, terms) => `${precaution}.child_id = ${brief}.child_id and ${precaution}.state = 'IN_FORCE'
        and not ${isRead(precaution, terms)}`,
      orderBy: (precaution) => `${precaution}.raised_on desc, ${precaution}.id desc`,
      most: MOST_PRECAUTIONS,
    },
    lastVisit: {
      kind: 'one',
      shape: 'Visit',
      on: (brief, visit) => `${visit}.id = (select v.id from visits v
        where v.clinic_id = ${brief}.clinic_id and v.child_id = ${brief}.child_id and v.state = 'DONE'
          and v.moved_at is null
        order by v.begins_at desc, v.id desc limit 1)`,
    },
    goals: {
      kind: 'many',
      shape: 'Goal',
      on: (brief, goal) => `${goal}.id in (select g.id from ${todaysStrands(brief)})`,
      orderBy: (goal) => `${goal}.id`,
      most: MOST_GOALS,
    },
    changes: {
      kind: 'many',
      shape: 'TimelineEntry',
      on: (brief, entry, terms) => `${entry}.id in (select e.id from ${timelineEntries(terms)} e
        where e.clinic_id = ${brief}.clinic_id and e.child_id = ${brief}.child_id
          and e.by_id is distinct from ${terms.staff} and e.at > coalesce(${lastSeen(brief, terms)}, '-infinity')
        order by e.at desc, e.id limit ${NEWEST_CHANGES})`,
      orderBy: (entry) => `${entry}.at desc, ${entry}.id`,
      most: NEWEST_CHANGES,
    },
  },
};

export const briefShapes: readonly Shape[] = [briefShape];

import { type AppointmentState, type KeptVisitState, visitStateOf } from '@trellis/domain';
import { type Arguments, column, computed, derived, oneBy, type Shape } from '../platform/read/shape.ts';
import type { Terms } from '../platform/read/terms.ts';

const MOST_ON_DAY = 60;

/** Whose day it is and which: from when until when. */
export interface DayWanted {
  readonly on: string;
  readonly staffId: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

// The resolver alone writes this argument, from what it has parsed.
const wanted = ({ day }: Arguments): DayWanted => day as DayWanted;

const dayShape: Shape = {
  type: 'Day',
  from: (terms, args) => {
    const { on, startsAt, endsAt } = wanted(args);
    return `(select s.clinic_id, s.id, ${terms.bind(on, 'date')} as on_day,
      ${terms.bind(startsAt, 'timestamptz(3)')} as starts_at, ${terms.bind(endsAt, 'timestamptz(3)')} as ends_at
      from staff s)`;
  },
  id: null,
  child: null,
  fields: {
    staff: oneBy('StaffMember', 'id'),
    on: column('on_day'),
    visits: {
      kind: 'many',
      shape: 'DayVisit',
      on: (day, visit) => `${visit}.staff_id = ${day}.id and ${visit}.starts_at >= ${day}.starts_at
        and ${visit}.starts_at < ${day}.ends_at`,
      orderBy: (visit) => `${visit}.starts_at, ${visit}.id`,
      most: MOST_ON_DAY,
    },
  },
};

/** Each child of each appointment of each therapist of it, with what is on record; and visits without an appointment. */
const DAY_VISITS = `(select a.clinic_id, t.therapist_id as staff_id, a.id || ':' || c.child_id as id, c.child_id,
    a.id as appointment_id, v.id as visit_id, a.state as appointment_state, v.state as visit_state, a.starts_at, a.ends_at
  from appointments a
  join appointment_parts t on t.clinic_id = a.clinic_id and t.appointment_id = a.id and t.kind = 'THERAPIST'
  join appointment_parts c on c.clinic_id = a.clinic_id and c.appointment_id = a.id and c.kind = 'CHILD'
  left join visits v on v.clinic_id = a.clinic_id and v.appointment_id = a.id and v.child_id = c.child_id
    and v.moved_at is null
  union all
  select v.clinic_id, t.staff_id, v.id::text, v.child_id, null, v.id, null, v.state, v.begins_at,
    coalesce(v.ended_at, v.begins_at)
  from visits v join visit_therapists t on t.clinic_id = v.clinic_id and t.visit_id = v.id
  where v.appointment_id is null and v.moved_at is null)`;

const inForce = (visit: string): string => `precautions p
  where p.clinic_id = ${visit}.clinic_id and p.child_id = ${visit}.child_id and p.state = 'IN_FORCE'`;

/** Whether whoever reads knows a precaution as it is now: they have read it, or raised it. */
export function isRead(precaution: string, terms: Terms): string {
  return `(${precaution}.raised_by = ${terms.staff} or exists (select from safety_acknowledgements k
    where k.clinic_id = ${precaution}.clinic_id and k.precaution_id = ${precaution}.id
      and k.precaution_version = ${precaution}.version and k.staff_id = ${terms.staff}))`;
}

const dayVisitShape: Shape = {
  type: 'DayVisit',
  from: DAY_VISITS,
  id: null,
  child: (visit) => `${visit}.child_id`,
  fields: {
    id: column('id'),
    child: oneBy('Child', 'child_id'),
    appointment: oneBy('Appointment', 'appointment_id'),
    visit: oneBy('Visit', 'visit_id'),
    state: derived(
      (visit) => `json_build_object('appointment', ${visit}.appointment_state, 'visit', ${visit}.visit_state)`,
      ({ appointment, visit }: { appointment: AppointmentState | null; visit: KeptVisitState | null }) =>
        visitStateOf(appointment, visit),
    ),
    startsAt: column('starts_at'),
    endsAt: column('ends_at'),
    coversFor: {
      kind: 'one',
      shape: 'StaffMember',
      on: (visit, staff) => `${staff}.id = (select k.for_staff_id from covers k
        where k.clinic_id = ${visit}.clinic_id and k.appointment_id = ${visit}.appointment_id
          and k.child_id = ${visit}.child_id and k.staff_id = ${visit}.staff_id
        order by k.recorded_at desc, k.id limit 1)`,
    },
    alerts: computed((visit) => `(select count(*)::int from ${inForce(visit)})`),
    toAcknowledge: computed(
      (visit, terms) => `(select count(*)::int from ${inForce(visit)} and not ${isRead('p', terms)})`,
    ),
  },
};

export const dayShapes: readonly Shape[] = [dayShape, dayVisitShape];

import { column, computed, oneBy, type Order, type Shape } from '../platform/read/shape.ts';

const MOST_THERAPISTS = 3;
const MOST_IN_GROUP = 8;

const therapistsOf = (visit: string): string =>
  `visit_therapists t where t.clinic_id = ${visit}.clinic_id and t.visit_id = ${visit}.id`;

const visitShape: Shape = {
  type: 'Visit',
  from: 'visits',
  id: 'id',
  child: (visit) => `${visit}.child_id`,
  fields: {
    id: column('id'),
    child: oneBy('Child', 'child_id'),
    appointment: oneBy('Appointment', 'appointment_id'),
    state: column('state'),
    beginsAt: column('begins_at'),
    arrivedAt: column('arrived_at'),
    startedAt: column('started_at'),
    endedAt: column('ended_at'),
    minutes: computed((visit) => `round(extract(epoch from ${visit}.ended_at - ${visit}.started_at) / 60)::int`),
    late: column('late'),
    nextStep: column('next_step'),
    therapists: {
      kind: 'many',
      shape: 'VisitTherapist',
      on: (visit, therapist) => `${therapist}.visit_id = ${visit}.id`,
      orderBy: (therapist) => `${therapist}."primary" desc, ${therapist}.id`,
      most: MOST_THERAPISTS,
    },
    coTreatment: computed((visit) => `(select count(distinct t.discipline) > 1 from ${therapistsOf(visit)})`),
    ofAnotherChild: computed((visit) => `(${visit}.moved_at is not null)`),
    cameFromAnotherChild: computed(
      (visit) => `exists (select from visits w where w.clinic_id = ${visit}.clinic_id and w.moved_to = ${visit}.id)`,
    ),
    moveReason: column('move_reason'),
    recordedBy: oneBy('StaffMember', 'recorded_by'),
    recordedAt: column('recorded_at'),
    version: column('version'),
  },
};

const therapistShape: Shape = {
  type: 'VisitTherapist',
  from: 'visit_therapists',
  id: null,
  child: (therapist) => `(select v.child_id from visits v
    where v.clinic_id = ${therapist}.clinic_id and v.id = ${therapist}.visit_id)`,
  fields: {
    staff: oneBy('StaffMember', 'staff_id'),
    discipline: column('discipline'),
    primary: computed((therapist) => `${therapist}."primary"`),
  },
};

const newestVisitFirst: Order = {
  name: 'visits-newest-first',
  terms: [
    { sql: (visit) => `${visit}.begins_at`, type: 'timestamptz(3)' },
    { sql: (visit) => `${visit}.id`, type: 'uuid' },
  ],
  descending: true,
};

/** What visits add to a child. */
export const visitsOfChild: Shape['fields'] = {
  visits: {
    kind: 'connection',
    shape: 'Visit',
    on: (child, visit) => `${visit}.child_id = ${child}.id`,
    order: newestVisitFirst,
  },
};

/** What visits add to an appointment: each is asked of the care team of its own child. */
export const visitsOfAppointment: Shape['fields'] = {
  visits: {
    kind: 'many',
    shape: 'Visit',
    on: (appointment, visit) => `${visit}.appointment_id = ${appointment}.id and ${visit}.moved_at is null`,
    orderBy: (visit) => `${visit}.begins_at, ${visit}.id`,
    most: MOST_IN_GROUP,
    otherChild: true,
  },
};

/** How visits are read, with the fields that others add. */
export function visitShapes(added: Shape['fields'] = {}): readonly Shape[] {
  return [{ ...visitShape, fields: { ...visitShape.fields, ...added } }, therapistShape];
}

import { column, computed, type Join, oneBy, type Order, type Shape, type ShapeField } from '../platform/read/shape.ts';

const MOST_ON_DIARY = 200;

/** Rows of another table that are among the parts of an appointment, by a column of the parts. */
const parts = (part: string, kind: string) => (appointment: string, row: string) =>
  `${row}.id in (select p.${part} from appointment_parts p where p.clinic_id = ${appointment}.clinic_id
    and p.appointment_id = ${appointment}.id and p.kind = '${kind}')`;

const ofKind = (shape: string, part: string, kind: string, most: number, otherChild?: true): ShapeField => ({
  kind: 'many',
  shape,
  on: parts(part, kind),
  orderBy: (row) => `${row}.name, ${row}.id`,
  most,
  ...(otherChild && { otherChild }),
});

const appointmentShape: Shape = {
  type: 'Appointment',
  from: 'appointments',
  id: 'id',
  child: null,
  fields: {
    id: column('id'),
    kind: column('kind'),
    state: column('state'),
    site: oneBy('Site', 'site_id'),
    startsAt: column('starts_at'),
    endsAt: column('ends_at'),
    travelBefore: column('travel_before'),
    travelAfter: column('travel_after'),
    therapists: ofKind('StaffMember', 'therapist_id', 'THERAPIST', 3),
    children: ofKind('Child', 'child_id', 'CHILD', 8, true),
    room: { kind: 'one', shape: 'SiteResource', on: parts('resource_id', 'ROOM') },
    equipment: ofKind('SiteResource', 'resource_id', 'EQUIPMENT', 6),
    // Of the child's contacts, and so asked of its own care team.
    whereabouts: {
      kind: 'one',
      shape: 'AppointmentWhereabouts',
      on: (appointment, row) => `${row}.id = ${appointment}.id`,
      otherChild: true,
    },
    seriesId: column('series_id'),
    overridden: computed((row) => `to_json(${row}.overridden)`),
    overrideReason: column('override_reason'),
    overriddenBy: oneBy('StaffMember', 'overridden_by'),
    bookedBy: oneBy('StaffMember', 'booked_by'),
    bookedAt: column('booked_at'),
    cancelledFor: column('cancelled_for'),
    cancelReason: column('cancel_reason'),
    cancelNote: column('cancel_note'),
    cancelledBy: oneBy('StaffMember', 'cancelled_by'),
    cancelledAt: column('cancelled_at'),
    version: column('version'),
  },
};

const whereaboutsShape: Shape = {
  type: 'AppointmentWhereabouts',
  from: 'appointments',
  id: null,
  child: (row) => `${row}.child_id`,
  rows: (row) => `${row}.child_id is not null`,
  fields: {
    address: column('address'),
    loneWorkerNote: column('lone_worker_note'),
    link: column('link'),
    emergencyAddress: column('emergency_address'),
  },
};

/** Those of a site in a stretch of time, in the order of time. */
export const appointmentsAtSite = (site: string, from: string, until: string): ShapeField => ({
  kind: 'many',
  shape: 'Appointment',
  on: (parent, row) => `${row}.id in (select a.id from appointments a where a.clinic_id = ${parent}.clinic_id
    and a.site_id = ${parent}.${site} and a.starts_at < ${parent}.${until} and a.ends_at > ${parent}.${from}
    order by a.starts_at, a.id limit ${MOST_ON_DIARY})`,
  orderBy: (row) => `${row}.starts_at, ${row}.state, ${row}.id`,
  most: MOST_ON_DIARY,
});

export const appointmentsByTime: Order = {
  name: 'appointments-by-time',
  terms: [
    { sql: (row) => `${row}.starts_at`, type: 'timestamptz(3)' },
    { sql: (row) => `${row}.id`, type: 'uuid' },
  ],
  descending: false,
};

export const appointmentShapes: readonly Shape[] = [appointmentShape, whereaboutsShape];

/** Those of a list of appointments. */
export const matchingAppointments: Join = (_, row, terms, { from, until, overridden }) => {
  const wanted = ['true'];
  if (typeof from === 'string') wanted.push(`${row}.ends_at > ${terms.bind(from, 'timestamptz(3)')}`);
  if (typeof until === 'string') wanted.push(`${row}.starts_at < ${terms.bind(until, 'timestamptz(3)')}`);
  if (overridden === true) wanted.push(`cardinality(${row}.overridden) > 0`);
  return wanted.join(' and ');
};

/** What the diary adds to a child. */
export const appointmentsOfChild: Shape['fields'] = {
  appointments: {
    kind: 'connection',
    shape: 'Appointment',
    on: (child, row, terms, args) => `${row}.id in (select p.appointment_id from appointment_parts p
      where p.clinic_id = ${child}.clinic_id and p.taken_id = ${child}.id)
      and ${matchingAppointments(child, row, terms, args)}`,
    order: appointmentsByTime,
  },
};

import { type Appointment, type ClashCode, clashesSince } from '@trellis/domain';
import {
  column,
  computed,
  derived,
  type Join,
  oneBy,
  type Order,
  type Shape,
  type ShapeField,
} from '../platform/read/shape.ts';
import type { Terms } from '../platform/read/terms.ts';
import { diaryTimes, type FoundTimes, instant } from './diary-facts.read.ts';

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

interface KeptAppointment {
  readonly kept: Appointment & { readonly overridden: readonly ClashCode[] };
  readonly facts: FoundTimes;
}

/** An appointment as the domain knows it, and the calendar it is held against. */
function keptAppointment(row: string): string {
  const taken = (...kinds: readonly string[]): string => `array(select p.taken_id from appointment_parts p
    where p.clinic_id = ${row}.clinic_id and p.appointment_id = ${row}.id
      and p.kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}) order by 1)`;
  const therapists = taken('THERAPIST');
  const room = taken('ROOM');
  const onTheWay = (minutes: string): string => `make_interval(mins => ${row}.${minutes})`;
  const facts = diaryTimes({
    clinic: `${row}.clinic_id`,
    site: `${row}.site_id`,
    staff: therapists,
    from: `(${row}.starts_at - ${onTheWay('travel_before')})`,
    until: `(${row}.ends_at + ${onTheWay('travel_after')})`,
  });
  return `select json_build_object('facts', ${facts}, 'kept', json_build_object('id', ${row}.id, 'kind', ${row}.kind,
    'state', ${row}.state, 'site', ${row}.site_id, 'startsAt', ${instant(`${row}.starts_at`)},
    'endsAt', ${instant(`${row}.ends_at`)}, 'therapists', ${therapists}, 'children', ${taken('CHILD')},
    'room', (${room})[1], 'equipment', ${taken('EQUIPMENT')}, 'travelBefore', ${row}.travel_before,
    'travelAfter', ${row}.travel_after, 'overridden', ${row}.overridden))`;
}

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
    inTheWay: derived(keptAppointment, ({ kept, facts }: KeptAppointment, { caller }: Terms) =>
      clashesSince(kept, { ...facts, timeZone: caller.timeZone }),
    ),
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

const latestFirst: Order = { ...appointmentsByTime, name: 'appointments-latest-first', descending: true };

/** How appointments are read, with the fields that others add. */
export function appointmentShapes(added: Shape['fields'] = {}): readonly Shape[] {
  return [{ ...appointmentShape, fields: { ...appointmentShape.fields, ...added } }, whereaboutsShape];
}

/** Those of a list of appointments. */
export const matchingAppointments: Join = (_, row, terms, { from, until, overridden, state }) => {
  const wanted = ['true'];
  if (typeof from === 'string') wanted.push(`${row}.ends_at > ${terms.bind(from, 'timestamptz(3)')}`);
  if (typeof until === 'string') wanted.push(`${row}.starts_at < ${terms.bind(until, 'timestamptz(3)')}`);
  if (overridden === true) wanted.push(`cardinality(${row}.overridden) > 0`);
  if (typeof state === 'string') wanted.push(`${row}.state = ${terms.bind(state, 'text')}`);
  return wanted.join(' and ');
};

const pageOf = (on: (owner: string, row: string) => string, order: Order): ShapeField => ({
  kind: 'connection',
  shape: 'Appointment',
  on: (owner, row, terms, args) => `${on(owner, row)} and ${matchingAppointments(owner, row, terms, args)}`,
  order,
});

/** Those that take somebody up, a child or a therapist. */
const takingUp = (somebody: string, row: string): string => `${row}.id in (select p.appointment_id
  from appointment_parts p where p.clinic_id = ${somebody}.clinic_id and p.taken_id = ${somebody}.id)`;

/** What the diary adds to a child. */
export const appointmentsOfChild: Shape['fields'] = {
  appointments: pageOf(takingUp, appointmentsByTime),
  latestAppointments: pageOf(takingUp, latestFirst),
};

/** What it adds to somebody who treats. */
export const appointmentsOfStaff: Shape['fields'] = { appointments: pageOf(takingUp, appointmentsByTime) };

/** What it adds to a site. */
export const appointmentsOfSite: Shape['fields'] = {
  appointments: pageOf((site, row) => `${row}.site_id = ${site}.id`, appointmentsByTime),
};

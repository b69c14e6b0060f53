import { z } from 'zod';
import { localDate, type LocalDate } from '../children/local-date.ts';
import { APPOINTMENT_LIMITS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';
import { refuseMove } from '../state-move.ts';
import {
  APPOINTMENT_KINDS,
  type AppointmentKind,
  type AppointmentState,
  CANCEL_REASONS,
  CANCELLED_BY,
  isInClinic,
  KIND_RULES,
  type ResourceKind,
} from './appointment-sets.ts';
import { type Span, spanOf, widened } from './span.ts';

const { minutes, travelMinutes, equipment, addressLength, linkLength, noteLength } = APPOINTMENT_LIMITS;

const knownId = z.string().toLowerCase();
const once = (given: readonly string[]) => [...new Set(given)];
const ids = z.array(knownId).transform(once);
const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((text) => (text === '' ? null : (text ?? null)));
const travel = z.int().min(0).max(travelMinutes).multipleOf(minutes.step).default(0);

export const appointmentMinutesSchema = z.int().min(minutes.min).max(minutes.max).multipleOf(minutes.step);

/** When it begins, on the grid of the diary. */
export const appointmentStartSchema = z.iso
  .datetime({ offset: true })
  .refine((at) => Number.isInteger(Date.parse(at) / (60_000 * minutes.step)), { error: 'WRONG_FORM' });

/** Met over the web, with the line closed to others. What it leads to is not looked at. */
const WEB_LINK = /^https:\/\/[^\s/?#"'<>\\]+\.[^\s"'<>\\]+$/;

/** Who meets and where, as it is said; when they meet is said beside it, once or for each day of a series. */
const meetingFields = z.object({
  kind: z.enum(APPOINTMENT_KINDS),
  siteId: knownId,
  therapistIds: ids,
  childIds: ids,
  roomId: knownId.nullish().transform((id) => id ?? null),
  equipmentIds: z.array(knownId).max(equipment).default([]).transform(once),
  minutes: appointmentMinutesSchema,
  travelBefore: travel,
  travelAfter: travel,
  address: words(addressLength),
  link: words(linkLength).refine((link) => link === null || WEB_LINK.test(link), { error: 'WRONG_FORM' }),
  guardianPresent: z.boolean().default(false),
  emergencyAddress: words(addressLength),
  loneWorkerNote: words(noteLength),
});

/**
 * Who meets and where: a room in the clinic; an address at home, with what a colleague who goes alone should know; on the screen a link, a guardian beside the child and the
 * address help is sent to. What another kind would say is not kept.
 */
export const meetingSchema = meetingFields
  .refine(({ kind, roomId }) => !isInClinic(kind) || roomId !== null, { error: 'MISSING', path: ['roomId'] })
  .refine(({ kind, address }) => kind !== 'HOME_VISIT' || address !== null, { error: 'MISSING', path: ['address'] })
  .refine(({ kind, link }) => kind !== 'ONLINE' || link !== null, { error: 'MISSING', path: ['link'] })
  .refine(({ kind, guardianPresent }) => kind !== 'ONLINE' || guardianPresent, {
    error: 'MISSING',
    path: ['guardianPresent'],
  })
  .refine(({ kind, emergencyAddress }) => kind !== 'ONLINE' || emergencyAddress !== null, {
    error: 'MISSING',
    path: ['emergencyAddress'],
  })
  .transform(({ kind, ...said }) => {
    const isAtHome = kind === 'HOME_VISIT';
    const isOnline = kind === 'ONLINE';
    return {
      ...said,
      kind,
      roomId: isInClinic(kind) ? said.roomId : null,
      travelBefore: isAtHome ? said.travelBefore : 0,
      travelAfter: isAtHome ? said.travelAfter : 0,
      address: isAtHome ? said.address : null,
      loneWorkerNote: isAtHome ? said.loneWorkerNote : null,
      link: isOnline ? said.link : null,
      guardianPresent: isOnline,
      emergencyAddress: isOnline ? said.emergencyAddress : null,
    };
  });
export type Meeting = Readonly<z.output<typeof meetingSchema>>;

/** Who is to meet and for how long, while a time is looked for: nobody asks for an address yet. */
export const meetingWishSchema = meetingFields
  .pick({
    kind: true,
    siteId: true,
    therapistIds: true,
    childIds: true,
    equipmentIds: true,
    minutes: true,
    travelBefore: true,
    travelAfter: true,
  })
  .transform((said) => (said.kind === 'HOME_VISIT' ? said : { ...said, travelBefore: 0, travelAfter: 0 }));
export type MeetingWish = Readonly<z.output<typeof meetingWishSchema>>;

/** Somebody who is to treat: at work, and of which discipline. */
export interface BookableStaff {
  readonly staff: string;
  readonly active: boolean;
  readonly discipline: string | null;
}

/** A room, or something to be used. It belongs to one site. */
export interface BookableThing {
  readonly id: string;
  readonly site: string;
  readonly inUse: boolean;
}

/** What is known of those a booking names. */
export interface MeetingFacts {
  readonly staff: readonly BookableStaff[];
  /** Null where no room is named. */
  readonly room: BookableThing | null;
  readonly equipment: readonly BookableThing[];
}

interface WhoMeets {
  readonly kind: AppointmentKind;
  readonly siteId: string;
  readonly therapistIds: readonly string[];
  readonly childIds: readonly string[];
}

/**
 * Whether these people can meet in that way: as many as the kind takes, therapists at work and with a discipline, both
 * disciplines where it is joint, and room and equipment of the site.
 */
export function checkMeeting(meeting: WhoMeets, { staff, room, equipment: things }: MeetingFacts): Result<true> {
  const { kind, therapistIds, childIds, siteId } = meeting;
  const { therapists, children } = KIND_RULES[kind];
  if (therapistIds.length < therapists.fewest || therapistIds.length > therapists.most) {
    return refuse('KIND_TAKES_THERAPISTS', { kind, ...therapists });
  }
  if (childIds.length < children.fewest || childIds.length > children.most) {
    return refuse('KIND_TAKES_CHILDREN', { kind, ...children });
  }
  if (staff.some(({ active }) => !active)) return refuse('STAFF_NOT_ACTIVE');
  if (staff.some(({ discipline }) => discipline === null)) return refuse('TREATS_NOBODY');
  if (kind === 'JOINT' && new Set(staff.map(({ discipline }) => discipline)).size < 2) {
    return refuse('JOINT_NEEDS_TWO_DISCIPLINES');
  }
  const named = room === null ? things : [room, ...things];
  if (named.some(({ inUse }) => !inUse)) return refuse('THING_NOT_IN_USE');
  return named.some(({ site }) => site !== siteId) ? refuse('THING_OF_ANOTHER_SITE') : ok(true);
}

/** What is kept of an appointment, as far as the rules of the diary ask. */
export interface Appointment extends Span {
  readonly id: string;
  readonly kind: AppointmentKind;
  readonly state: AppointmentState;
  readonly site: string;
  readonly therapists: readonly string[];
  readonly children: readonly string[];
  readonly room: string | null;
  readonly equipment: readonly string[];
  readonly travelBefore: number;
  readonly travelAfter: number;
}

/** The appointment a meeting becomes at a time. */
export function appointmentOf(
  id: string,
  meeting: MeetingWish & { readonly roomId: string | null },
  startsAt: string,
): Appointment {
  return {
    id,
    kind: meeting.kind,
    state: 'BOOKED',
    site: meeting.siteId,
    ...spanOf(startsAt, meeting.minutes),
    therapists: meeting.therapistIds,
    children: meeting.childIds,
    room: meeting.roomId,
    equipment: meeting.equipmentIds,
    travelBefore: meeting.travelBefore,
    travelAfter: meeting.travelAfter,
  };
}

export interface Resource {
  readonly kind: ResourceKind;
  readonly id: string;
}

/** What one appointment takes of a resource. */
export interface Taken extends Span {
  readonly appointment: string;
  readonly resource: Resource;
}

/**
 * What an appointment takes up: the room and the child while they meet, therapists and what they carry on the way as well.
 * A cancelled one takes up nothing.
 */
export function takenBy(appointment: Appointment): readonly Taken[] {
  if (appointment.state === 'CANCELLED') return [];
  const { id, startsAt, endsAt, travelBefore, travelAfter } = appointment;
  const there: Span = { startsAt, endsAt };
  const withTheWay = widened(there, travelBefore, travelAfter);
  const take = (kind: ResourceKind, resources: readonly string[], span: Span): readonly Taken[] =>
    resources.map((resource) => ({ appointment: id, resource: { kind, id: resource }, ...span }));
  return [
    ...take('THERAPIST', appointment.therapists, withTheWay),
    ...take('CHILD', appointment.children, there),
    ...take('ROOM', appointment.room === null ? [] : [appointment.room], there),
    ...take('EQUIPMENT', appointment.equipment, withTheWay),
  ];
}

/** Nothing is booked into days that are over; what happened on them is of the visit. */
export function checkNotPast(startsAt: string, today: LocalDate, timeZone: string): Result<true> {
  return localDate(startsAt, timeZone) < today ? refuse('APPOINTMENT_IN_PAST', { today }) : ok(true);
}

/** Where and how long an appointment shall be, as it is said. Left out is left as it is. */
export interface AppointmentMove {
  readonly startsAt: string;
  readonly minutes: number;
  readonly therapists: readonly string[];
  readonly room: string | null;
}

/**
 * An appointment at another time, for another length, with other therapists or in another room. Refused once it is
 * cancelled, for days that are over (whence or whither), and where nothing would change.
 */
export function moveAppointment(
  appointment: Appointment,
  to: AppointmentMove,
  { today, timeZone }: { readonly today: LocalDate; readonly timeZone: string },
): Result<Appointment> {
  if (appointment.state === 'CANCELLED') return refuseMove('CANCELLED', 'BOOKED');
  for (const at of [appointment.startsAt, to.startsAt]) {
    const past = checkNotPast(at, today, timeZone);
    if (!past.ok) return past;
  }
  const span = spanOf(to.startsAt, to.minutes);
  const moved: Appointment = { ...appointment, ...span, therapists: to.therapists, room: to.room };
  return isSamePlaceAndTime(appointment, moved) ? refuse('NOTHING_CHANGED') : ok(moved);
}

/** Whether two lists name the same, in whatever order. */
export function isSamePeople(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join() === b.toSorted().join();
}

function isSamePlaceAndTime(a: Appointment, b: Appointment): boolean {
  return (
    a.startsAt === b.startsAt && a.endsAt === b.endsAt && a.room === b.room && isSamePeople(a.therapists, b.therapists)
  );
}

/** Whose wish it was, why, and what is to be known; OTHER says why in words. */
export const cancellationSchema = z
  .object({
    by: z.enum(CANCELLED_BY),
    reason: z.enum(CANCEL_REASONS),
    note: z.string().trim().max(APPOINTMENT_LIMITS.reasonLength).default(''),
  })
  .refine(({ reason, note }) => reason !== 'OTHER' || note !== '', { error: 'MISSING', path: ['note'] });

/** An appointment that does not take place. It is cancelled once, and stays where it was. */
export function cancelAppointment(appointment: Appointment): Result<Appointment> {
  if (appointment.state !== 'BOOKED') return refuseMove(appointment.state, 'CANCELLED');
  return ok({ ...appointment, state: 'CANCELLED' });
}

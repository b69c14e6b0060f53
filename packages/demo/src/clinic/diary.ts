import {
  addDays,
  type Appointment,
  type AppointmentKind,
  appointmentOf,
  cancelAppointment,
  isInClinic,
  type LocalDate,
  slotsOn,
  type Taken,
  takenBy,
  wishOf,
} from '@trellis/domain';
import { dayOf, instantOf } from '../base/calendar.ts';
import { granted } from '../base/expect.ts';
import { idAt } from '../base/ids.ts';
import type { Random } from '../base/random.ts';
import type { AppointmentPartRow, AppointmentRow } from '../rows/diary-rows.ts';
import type { DemoRows } from '../rows/rows.ts';
import type { VisitNoteActRow, VisitNoteHalfRow, VisitNoteRow } from '../rows/visit-note-rows.ts';
import type { VisitRow, VisitTherapistRow } from '../rows/visit-rows.ts';
import { deskOf, factsOf, mondayOf, ROOMS, things } from './calendar.ts';
import { noteRowsOf } from './visit-notes.ts';
import { visitRowsOf } from './visits.ts';
import { type Clinic, siteIdOf, type StaffMember } from './clinic.ts';

/** What a week of one discipline takes of a child, and since when. */
export interface WeeklyWork {
  readonly therapist: StaffMember;
  readonly since: LocalDate;
  readonly timesPerWeek: number;
  readonly minutes: number;
}

/** A child with those who treat it now, and what they have planned. */
export interface TreatedChild {
  readonly id: string;
  readonly therapists: readonly StaffMember[];
  readonly work: readonly WeeklyWork[];
}

const DAYS_OPEN = 6;
/** Minutes from midnight at which the front desk books a week ahead, and writes down what is cancelled. */
const BOOKS_AT = 16 * 60;
const CANCELS_AT = 18 * 60;
const CANCELLED_SHARE = 0.1;
/** Weeks before that of the anchor of which the diary is kept. */
const WEEKS_BEFORE = 4;
/** Of so many children at most, however large the clinic: it is to be looked at, and takes its time to book. */
const CHILDREN_BEFORE = 150;
/** Of two disciplines that treat a child, how often they do it together. */
const JOINTLY = 0.25;
const MINUTES = [
  [30, 25],
  [45, 55],
  [60, 20],
] as const;
/** Where a meeting of one therapist takes place (clinical reference, synthetic data). */
const PLACES: readonly (readonly [AppointmentKind, number])[] = [
  ['SINGLE', 78],
  ['HOME_VISIT', 12],
  ['ONLINE', 10],
];
const JOINT_SHARE = 0.35;
const TRAVEL_MINUTES = 20;

/** Two of different disciplines, where a child has them and it is to be joint; else one of its therapists. */
function whoMeets(random: Random, therapists: readonly StaffMember[]): readonly StaffMember[] {
  const [first, ...others] = random.shuffled(therapists);
  if (first === undefined) return [];
  const other = others.find(({ discipline }) => discipline !== first.discipline);
  return other !== undefined && random.chance(JOINT_SHARE) ? [first, other] : [first];
}

/** One appointment of a child in the week, where there is a time for it: booked by the rules that everybody books by. */
function bookFor(clinic: Clinic, child: TreatedChild, taken: readonly Taken[]): Appointment | undefined {
  const random = clinic.random.fork(`diary/${child.id}`);
  const people = whoMeets(random, child.therapists);
  return bookWith(clinic, child, {
    people,
    random,
    monday: mondayOf(clinic.anchor),
    minutes: random.weighted(MINUTES),
    taken,
  });
}

interface Wanted {
  readonly people: readonly StaffMember[];
  readonly random: Random;
  readonly monday: LocalDate;
  readonly minutes: number;
  readonly taken: readonly Taken[];
}

function bookWith(
  clinic: Clinic,
  child: TreatedChild,
  { people, random, monday, minutes, taken }: Wanted,
): Appointment | undefined {
  if (people.length === 0) return undefined;
  const kind = people.length === 2 ? 'JOINT' : random.weighted(PLACES);
  const travel = kind === 'HOME_VISIT' ? TRAVEL_MINUTES : 0;
  const meeting = {
    kind,
    siteId: siteIdOf(clinic),
    therapistIds: people.map(({ id }) => id),
    childIds: [child.id],
    equipmentIds: [],
    minutes,
    travelBefore: travel,
    travelAfter: travel,
  };
  const rooms = isInClinic(kind) ? random.shuffled(things(clinic, ROOMS)).map(({ id }) => id) : [];
  const day = addDays(monday, random.whole(0, DAYS_OPEN - 1));
  const slots = slotsOn(day, wishOf(meeting, rooms), factsOf(clinic, taken), instantOf(day, 0));
  if (slots.length === 0) return undefined;
  const { startsAt, room } = random.pick(slots);
  return appointmentOf(idAt(bookedAt(monday), random), { ...meeting, roomId: room }, startsAt);
}

/** A week before the week: none of it was written after the evening before the anchor. */
function bookedAt(monday: LocalDate): string {
  return instantOf(addDays(monday, -7), BOOKS_AT);
}

/** What was booked of a child in a week that is over: each discipline as often as it is planned, now and then together. */
function bookWeek(
  clinic: Clinic,
  child: TreatedChild,
  monday: LocalDate,
  taken: readonly Taken[],
): readonly Appointment[] {
  const random = clinic.random.fork(`diary/${child.id}/${monday}`);
  const booked: Appointment[] = [];
  const begun = child.work.filter(({ since }) => since <= monday);
  for (const [index, { therapist, timesPerWeek, minutes }] of begun.entries()) {
    for (let time = 0; time < timesPerWeek; time += 1) {
      const other = begun.find((each, at) => at > index && each.therapist.discipline !== therapist.discipline);
      const isJoint = other !== undefined && time === 0 && random.chance(JOINTLY);
      const people = isJoint ? [therapist, other.therapist] : [therapist];
      const already = [...taken, ...booked.flatMap((each) => takenBy(each))];
      const one = bookWith(clinic, child, { people, random, monday, minutes, taken: already });
      if (one !== undefined) booked.push(one);
    }
  }
  return booked;
}

/** The week that the anchor day lies in and some before it, for children who have somebody to treat them; with what became of it. */
export function diaryRows(
  clinic: Clinic,
  children: readonly TreatedChild[],
  hash: (text: string) => string,
): Partial<DemoRows> {
  const appointments: AppointmentRow[] = [];
  const appointmentParts: AppointmentPartRow[] = [];
  const visits: VisitRow[] = [];
  const visitTherapists: VisitTherapistRow[] = [];
  const visitNotes: VisitNoteRow[] = [];
  const visitNoteHalves: VisitNoteHalfRow[] = [];
  const visitNoteActs: VisitNoteActRow[] = [];
  const thisWeek = mondayOf(clinic.anchor);
  for (let week = -WEEKS_BEFORE; week <= 0; week += 1) {
    const monday = addDays(thisWeek, 7 * week);
    const taken: Taken[] = [];
    for (const child of week === 0 ? children : children.slice(0, CHILDREN_BEFORE)) {
      const single = week === 0 ? bookFor(clinic, child, taken) : undefined;
      const booked = week === 0 ? (single === undefined ? [] : [single]) : bookWeek(clinic, child, monday, taken);
      for (const each of booked) {
        taken.push(...takenBy(each));
        const row = appointmentRow(clinic, each, child, monday);
        appointments.push(row);
        appointmentParts.push(...partRows(clinic, each, monday, row.state === 'CANCELLED'));
        // Nothing is later than the evening before the anchor, not even what is written down late.
        if (row.state === 'CANCELLED' || addDays(dayOf(each.startsAt), 1) >= clinic.anchor) continue;
        const lived = visitRowsOf(clinic, each, child.therapists);
        visits.push(lived.visit);
        visitTherapists.push(...lived.therapists);
        const written = noteRowsOf(clinic, lived.visit, lived.therapists, hash);
        if (written === undefined) continue;
        visitNotes.push(written.note);
        visitNoteHalves.push(...written.halves);
        visitNoteActs.push(...written.acts);
      }
    }
  }
  return {
    appointments,
    appointmentParts,
    visits,
    visitTherapists,
    visitNotes,
    visitNoteHalves,
    visitNoteActs,
  };
}

const NOT_CANCELLED = {
  state: 'BOOKED',
  cancelledFor: null,
  cancelReason: null,
  cancelNote: null,
  cancelledBy: null,
  cancelledAt: null,
} as const;

/** Some were called off on the evening before the anchor, or before their own day where that is over, as happens. */
function cancellation(clinic: Clinic, booked: Appointment, random: Random) {
  const day = dayOf(booked.startsAt);
  const at = instantOf(addDays(day < clinic.anchor ? day : clinic.anchor, -1), CANCELS_AT);
  if (!random.chance(CANCELLED_SHARE)) return NOT_CANCELLED;
  return {
    state: granted('cancels an appointment', cancelAppointment(booked)).state,
    cancelledFor: 'FAMILY' as const,
    cancelReason: random.pick(['CHILD_ILL', 'FAMILY_CANNOT', 'WEATHER_OR_TRANSPORT'] as const),
    cancelNote: '',
    cancelledBy: deskOf(clinic),
    cancelledAt: at,
  };
}

function appointmentRow(clinic: Clinic, booked: Appointment, child: TreatedChild, monday: LocalDate): AppointmentRow {
  const random = clinic.random.fork(`appointment/${booked.id}`);
  const { id, kind, startsAt, endsAt, travelBefore, travelAfter } = booked;
  const cancelled = cancellation(clinic, booked, random);
  const flat = `Flat ${random.whole(1, 40)}, Demo Nagar`;
  return {
    clinicId: clinic.id,
    id,
    kind,
    siteId: siteIdOf(clinic),
    childId: child.id,
    startsAt,
    endsAt,
    travelBefore,
    travelAfter,
    address: kind === 'HOME_VISIT' ? flat : null,
    link: kind === 'ONLINE' ? `https://meet.example.org/${id.slice(-12)}` : null,
    emergencyAddress: kind === 'ONLINE' ? flat : null,
    requestHash: id,
    bookedBy: deskOf(clinic),
    bookedAt: bookedAt(monday),
    overridden: [],
    ...cancelled,
    version: cancelled.state === 'CANCELLED' ? 2 : 1,
  };
}

function partRows(
  clinic: Clinic,
  booked: Appointment,
  monday: LocalDate,
  isCancelled: boolean,
): readonly AppointmentPartRow[] {
  return takenBy(booked).map(({ resource: { kind, id }, startsAt, endsAt }) => ({
    clinicId: clinic.id,
    id: idAt(bookedAt(monday), clinic.random.fork(`part/${booked.id}/${id}`)),
    appointmentId: booked.id,
    kind,
    takenId: id,
    therapistId: kind === 'THERAPIST' ? id : null,
    childId: kind === 'CHILD' ? id : null,
    resourceId: kind === 'ROOM' || kind === 'EQUIPMENT' ? id : null,
    startsAt,
    endsAt,
    standing: isCancelled ? 'RELEASED' : 'HELD',
  }));
}

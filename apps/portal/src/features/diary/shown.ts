import {
  type Appointment,
  type AppointmentKind,
  type AppointmentState,
  type ClashCode,
  type ShownDays,
  toInstant,
  type VisitState,
} from '@trellis/domain';
import type { ResultOf } from '../../graphql/graphql.ts';
import type { AppointmentInFull, DiaryDays } from './diary.graphql.ts';

export type Days = ResultOf<typeof DiaryDays>['diary'];
export type InFull = NonNullable<ResultOf<typeof AppointmentInFull>['appointment']>;
type Booked = NonNullable<Days['appointments']>[number];
export type EntryChild = NonNullable<Booked['children']>[number];

/** Somebody who treats. */
export interface Person {
  id: string;
  name: string;
  discipline: string | null;
}

/** An appointment as the diary shows it: what the rules ask of it, and what is read of it. */
export interface Entry extends Appointment {
  version: number;
  seriesId: string | null;
  named: readonly EntryChild[];
  people: readonly Person[];
  roomName: string | null;
  things: readonly string[];
  overridden: readonly ClashCode[];
  /** What became of it, once for each child; empty before the day, and where that is not the reader's. */
  visits: readonly VisitState[];
  /** False where the reader may only know that the time is taken. */
  isKnown: boolean;
}

const KINDS: Record<AppointmentKind, true> = { SINGLE: true, JOINT: true, GROUP: true, HOME_VISIT: true, ONLINE: true };
const isKind = (kind: string | null): kind is AppointmentKind => kind !== null && Object.hasOwn(KINDS, kind);

/** What came of one; undefined where not even its time is known. */
export function entryOf(booked: Booked, site: string): Entry | undefined {
  const { id, kind, startsAt, endsAt, children, therapists, room, equipment } = booked;
  if (startsAt === null || endsAt === null) return undefined;
  const state: AppointmentState = booked.state === 'CANCELLED' ? 'CANCELLED' : 'BOOKED';
  return {
    id,
    kind: isKind(kind) ? kind : 'SINGLE',
    state,
    site,
    startsAt: toInstant(startsAt),
    endsAt: toInstant(endsAt),
    therapists: (therapists ?? []).map((each) => each.id),
    children: (children ?? []).map((each) => each.id),
    room: room?.id ?? null,
    equipment: (equipment ?? []).map((each) => each.id),
    travelBefore: booked.travelBefore ?? 0,
    travelAfter: booked.travelAfter ?? 0,
    version: booked.version,
    seriesId: booked.seriesId,
    named: children ?? [],
    people: therapists ?? [],
    roomName: room?.name ?? null,
    things: (equipment ?? []).map(({ name }) => name),
    overridden: booked.overridden ?? [],
    visits: (booked.visits ?? []).map((visit) => visit.state),
    isKnown: isKind(kind) && (children ?? []).length > 0,
  };
}

export function entriesOf(days: Days, site: string): readonly Entry[] {
  return (days.appointments ?? []).flatMap((booked) => entryOf(booked, site) ?? []);
}

/** The days as the rules of the domain read them. */
export function shownDays(days: Days, site: string, timeZone: string): ShownDays {
  return {
    timeZone,
    site,
    open: days.open ?? [],
    holidays: (days.holidays ?? []).map(({ on, name, opensAt, closesAt }) => ({
      on,
      name,
      hours: opensAt === null || closesAt === null ? null : { opens: opensAt, closes: closesAt },
    })),
    staff: (days.staff ?? []).map(({ staffId, atWork, onLeave }) => ({ staff: staffId, atWork, onLeave })),
    appointments: entriesOf(days, site),
  };
}

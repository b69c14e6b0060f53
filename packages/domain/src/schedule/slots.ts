import { addDays, localDate, type LocalDate } from '../children/local-date.ts';
import { instantAt, localTime, minuteOfDay } from '../children/local-time.ts';
import { SLOT_SEARCH } from '../limits.ts';
import { byCodeUnits } from '../text-order.ts';
import { type AppointmentKind, isInClinic, type ResourceKind } from './appointment-sets.ts';
import type { Taken } from './appointment.ts';
import { type DiaryFacts, isClosedHoliday } from './clash.ts';
import { openOn, wholeDay } from './clinic-hours.ts';
import {
  addMinutes,
  common,
  covers,
  merged,
  minutesBetween,
  overlap,
  type Span,
  spanOf,
  widened,
  without,
} from './span.ts';
import { atWork } from './work-hours.ts';

/** What a time is looked for. One of `rooms` is enough; the first that is free is offered. */
export interface SlotWish {
  readonly kind: AppointmentKind;
  readonly therapists: readonly string[];
  readonly children: readonly string[];
  readonly rooms: readonly string[];
  readonly equipment: readonly string[];
  readonly minutes: number;
  readonly travelBefore: number;
  readonly travelAfter: number;
}

export interface Slot extends Span {
  /** Null where no room is needed. */
  readonly room: string | null;
}

function takenOf(taken: readonly Taken[], kind: ResourceKind, id: string): readonly Span[] {
  return taken.filter(({ resource }) => resource.kind === kind && resource.id === id);
}

/** Time of a day in which everybody and everything but the room is free; for therapists the way counts. */
interface Free {
  readonly ofTherapists: readonly Span[];
  readonly meeting: readonly Span[];
}

function freeOn(day: LocalDate, wish: SlotWish, facts: DiaryFacts): Free {
  const { timeZone, calendar, taken } = facts;
  if (isClosedHoliday(calendar, day)) return { ofTherapists: [], meeting: [] };
  const inClinic = isInClinic(wish.kind);
  const where = inClinic ? 'AT_SITE' : 'ANYWHERE';
  const allDay = [wholeDay(day, timeZone)];
  const onTheWay = (kind: 'THERAPIST' | 'EQUIPMENT', ids: readonly string[], from: readonly Span[]) =>
    ids.reduce<readonly Span[]>((left, id) => without(left, takenOf(taken, kind, id)), from);
  const working = wish.therapists.reduce<readonly Span[]>(
    (left, staff) => common(left, atWork(facts, staff, day, where)),
    allDay,
  );
  const ofTherapists = onTheWay('EQUIPMENT', wish.equipment, onTheWay('THERAPIST', wish.therapists, working));
  const children = wish.children.flatMap((child) => takenOf(taken, 'CHILD', child));
  return { ofTherapists, meeting: without(inClinic ? openOn(calendar, day, timeZone) : allDay, children) };
}

/** The first start on the grid at or after an instant: the clock shows a multiple of the step. */
function onGrid(instant: string, timeZone: string): string {
  const step = SLOT_SEARCH.stepMinutes;
  const whole = new Date(Math.ceil(Date.parse(instant) / 60_000) * 60_000).toISOString();
  const past = minuteOfDay(localTime(whole, timeZone)) % step;
  return past === 0 ? whole : addMinutes(whole, step - past);
}

function roomFor(span: Span, wish: SlotWish, taken: readonly Taken[]): string | null | undefined {
  if (!isInClinic(wish.kind)) return null;
  return wish.rooms.find((room) => !takenOf(taken, 'ROOM', room).some((each) => overlap(each, span)));
}

/**
 * Every start of a day at which the wish fits, a quarter of an hour apart, in order and from `from` on. Each has no clash
 * by `findClashes`.
 */
export function slotsOn(day: LocalDate, wish: SlotWish, facts: DiaryFacts, from: string): readonly Slot[] {
  const { minutes, travelBefore, travelAfter } = wish;
  const near = widened(wholeDay(day, facts.timeZone), travelBefore, travelAfter);
  const taken = facts.taken.filter((each) => overlap(each, near));
  const { ofTherapists, meeting } = freeOn(day, wish, { ...facts, taken });
  return merged(meeting).flatMap((free) => {
    const slots: Slot[] = [];
    let startsAt = onGrid(free.startsAt > from ? free.startsAt : from, facts.timeZone);
    for (; addMinutes(startsAt, minutes) <= free.endsAt; startsAt = addMinutes(startsAt, SLOT_SEARCH.stepMinutes)) {
      const span = spanOf(startsAt, minutes);
      if (!covers(ofTherapists, widened(span, travelBefore, travelAfter))) continue;
      const room = roomFor(span, wish, taken);
      if (room !== undefined) slots.push({ ...span, room });
    }
    return slots;
  });
}

/** The earliest of `slots`, each after the end of the one before: five offers a quarter of an hour apart are one offer. */
function apart(slots: readonly Slot[], count: number): readonly Slot[] {
  const taken: Slot[] = [];
  for (const slot of slots) {
    if (taken.length === count) break;
    const last = taken.at(-1);
    if (last === undefined || last.endsAt <= slot.startsAt) taken.push(slot);
  }
  return taken;
}

/**
 * The next times at which all therapists, the children, the equipment and one of the rooms are free at once, from an
 * instant on and so many days ahead. They do not overlap one another, and the first is the earliest there is.
 */
export function nextSlots(
  wish: SlotWish,
  facts: DiaryFacts,
  { from, days, count }: { readonly from: string; readonly days: number; readonly count: number },
): readonly Slot[] {
  const first = localDate(from, facts.timeZone);
  const found: Slot[] = [];
  for (let ahead = 0; ahead < days && found.length < count; ahead += 1) {
    const slots = apart(slotsOn(addDays(first, ahead), wish, facts, from), count - found.length);
    found.push(...slots);
  }
  return found;
}

/** Those nearest to an instant first; of two as near, the earlier. */
function nearestFirst(slots: readonly Slot[], to: string): readonly Slot[] {
  const distance = (slot: Slot) => Math.abs(minutesBetween(to, slot.startsAt));
  return slots.toSorted((a, b) => distance(a) - distance(b) || byCodeUnits(a.startsAt, b.startsAt));
}

/**
 * Other times for one that does not fit: the nearest of that day, none over another, and then one a day of the days
 * around it, nearest to the same time by the clock. None lies before `from`.
 */
export function alternativesTo(wanted: Span, wish: SlotWish, facts: DiaryFacts, from: string): readonly Slot[] {
  const { timeZone } = facts;
  const day = localDate(wanted.startsAt, timeZone);
  const time = localTime(wanted.startsAt, timeZone);
  const found: Slot[] = [];
  for (const slot of nearestFirst(slotsOn(day, wish, facts, from), wanted.startsAt)) {
    if (found.length === SLOT_SEARCH.alternatives) return found;
    if (!found.some((each) => overlap(each, slot))) found.push(slot);
  }
  for (let off = 1; off <= SLOT_SEARCH.daysAround; off += 1) {
    for (const other of [addDays(day, off), addDays(day, -off)]) {
      if (found.length === SLOT_SEARCH.alternatives) return found;
      const [nearest] = nearestFirst(slotsOn(other, wish, facts, from), instantAt(other, time, timeZone));
      if (nearest !== undefined) found.push(nearest);
    }
  }
  return found;
}

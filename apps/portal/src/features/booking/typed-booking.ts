import {
  addDays,
  APPOINTMENT_KINDS,
  type AppointmentKind,
  daysBetween,
  instantAt,
  isInClinic,
  KIND_RULES,
  localDate,
  localTime,
  SERIES_LIMITS,
} from '@trellis/domain';
import type { VariablesOf } from '../../graphql/graphql.ts';
import { isRecord } from '../../lib/auth/viewer.ts';
import { newId } from '../../lib/new-id.ts';
import type { BookSearch } from './book-search.ts';
import type { BookAppointment, NextTimes, PlannedDates } from './booking.graphql.ts';

/** What becomes of a date of a series that clashes: left out, booked all the same, or at another time. */
export type DateChoice = { kind: 'SKIP' } | { kind: 'KEEP' } | { kind: 'MOVE'; on: string; at: string };

/** What is being typed of a booking and was not sent yet. Empty texts stand for what nobody has said. */
export interface TypedBooking {
  id: string;
  kind: AppointmentKind;
  siteId: string;
  childIds: readonly string[];
  /** Only therapists of these are shown; of all where it is empty. */
  disciplines: readonly string[];
  /** Null until somebody chose: then those are proposed who treat the child. */
  therapistIds: readonly string[] | null;
  /** Empty for whichever is free. */
  roomId: string;
  /** The free room that came with the time that was taken. */
  offeredRoom: string;
  equipmentIds: readonly string[];
  minutes: number;
  day: string;
  time: string;
  travelBefore: number;
  travelAfter: number;
  address: string;
  loneWorkerNote: string;
  link: string;
  guardianPresent: boolean;
  emergencyAddress: string;
  repeats: boolean;
  everyWeeks: number;
  ends: 'COUNT' | 'DAY';
  count: number;
  lastOn: string;
  skipHolidays: boolean;
  /** By the day of the series. */
  choices: Readonly<Record<string, DateChoice>>;
  /** Why it is to be although something stands in the way. */
  reason: string;
}

export const MINUTES = [15, 30, 45, 60, 75, 90, 120];
export const EVERY_WEEKS = [1, 2, 3, 4];
const USUAL = { minutes: 45, travel: 20, count: 8 };

interface Here {
  today: string;
  timeZone: string;
  siteId: string;
}

/** An empty form, but for what the place it was opened from says already. */
export function startBooking(asked: BookSearch, { today, timeZone, siteId }: Here): TypedBooking {
  const { startsAt } = asked;
  const day = startsAt === undefined ? (asked.date ?? today) : localDate(startsAt, timeZone);
  return {
    id: newId(),
    kind: 'SINGLE',
    siteId: asked.siteId ?? siteId,
    childIds: asked.childId === undefined ? [] : [asked.childId],
    disciplines: [],
    therapistIds: null,
    roomId: asked.roomId ?? '',
    offeredRoom: '',
    equipmentIds: [],
    minutes: USUAL.minutes,
    day,
    time: startsAt === undefined ? '' : localTime(startsAt, timeZone),
    travelBefore: USUAL.travel,
    travelAfter: USUAL.travel,
    address: '',
    loneWorkerNote: '',
    link: '',
    guardianPresent: false,
    emergencyAddress: '',
    repeats: false,
    everyWeeks: 1,
    ends: 'COUNT',
    count: USUAL.count,
    lastOn: addDays(day, USUAL.count * 7),
    skipHolidays: true,
    choices: {},
    reason: '',
  };
}

const TEXTS = ['id', 'siteId', 'roomId', 'offeredRoom', 'day', 'time', 'address', 'loneWorkerNote', 'link'] as const;
const MORE_TEXTS = ['emergencyAddress', 'lastOn', 'reason'] as const;
const NUMBERS = ['minutes', 'travelBefore', 'travelAfter', 'everyWeeks', 'count'] as const;
const SWITCHES = ['guardianPresent', 'repeats', 'skipHolidays'] as const;
const LISTS = ['childIds', 'disciplines', 'equipmentIds'] as const;

const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === 'string');

/** Whether what was kept is such a form. */
export function isTypedBooking(stored: unknown): stored is TypedBooking {
  return (
    isRecord(stored) &&
    [...TEXTS, ...MORE_TEXTS].every((field) => typeof stored[field] === 'string') &&
    NUMBERS.every((field) => typeof stored[field] === 'number') &&
    SWITCHES.every((field) => typeof stored[field] === 'boolean') &&
    LISTS.every((field) => areTexts(stored[field])) &&
    (stored['therapistIds'] === null || areTexts(stored['therapistIds'])) &&
    APPOINTMENT_KINDS.some((kind) => kind === stored['kind']) &&
    (stored['ends'] === 'COUNT' || stored['ends'] === 'DAY') &&
    isRecord(stored['choices']) &&
    Object.values(stored['choices']).every((choice) => isRecord(choice) && typeof choice['kind'] === 'string')
  );
}

/** Under which name a form is kept: the place it was opened from, since another place is another booking. */
export function draftOf({ childId, startsAt, date, staffId, roomId }: BookSearch): string {
  return [childId, startsAt ?? date, staffId ?? roomId]
    .map((part) => part?.replace(/[^\w.:/-]/g, '_') ?? '-')
    .join('/');
}

/** Somebody who treats. */
export interface Therapist {
  id: string;
  name: string;
  discipline: string;
}

/** Who would meet: whoever the diary was pressed for, oneself, then the team; as many as the kind has, joint of two disciplines. */
export function proposed(
  kind: AppointmentKind,
  team: readonly string[],
  { first, all }: { first: readonly (string | undefined)[]; all: readonly Therapist[] },
): string[] {
  const ids = [...new Set([...first, ...team])];
  const known = ids.flatMap((id) => all.find((each) => each.id === id) ?? []);
  const taken: Therapist[] = [];
  for (const each of known) {
    if (taken.length === KIND_RULES[kind].therapists.fewest) break;
    if (!taken.some(({ discipline }) => discipline === each.discipline)) taken.push(each);
  }
  return taken.map(({ id }) => id);
}

/** What stands after a tap: one more than the kind takes puts the first one out. */
export function atMost(most: number, before: readonly string[], next: readonly string[]): string[] {
  if (next.length <= most) return [...next];
  const added = next.filter((id) => !before.includes(id));
  return [...before, ...added].slice(-most);
}

/** When it would begin; undefined while day or time is not said. */
export function startOf({ day, time }: Pick<TypedBooking, 'day' | 'time'>, timeZone: string): string | undefined {
  return day === '' || time === '' ? undefined : instantAt(day, time, timeZone);
}

/** A form with those who would meet. */
export type WholeBooking = Omit<TypedBooking, 'therapistIds'> & { therapistIds: readonly string[] };

/** Whether a time can be looked for: as many therapists as the kind has at least. */
export function canLook({ kind, therapistIds, siteId }: WholeBooking): boolean {
  return siteId !== '' && therapistIds.length >= KIND_RULES[kind].therapists.fewest;
}

function wish(typed: WholeBooking) {
  const { kind, siteId, therapistIds, childIds, equipmentIds, minutes, travelBefore, travelAfter } = typed;
  const lists = { therapistIds: [...therapistIds], childIds: [...childIds], equipmentIds: [...equipmentIds] };
  return { kind, siteId, ...lists, minutes, travelBefore, travelAfter };
}

/** `from` null: from now on, by the server's clock. */
export function timesInput(typed: WholeBooking, from: string | null): VariablesOf<typeof NextTimes>['input'] {
  return { ...wish(typed), roomIds: typed.roomId === '' ? [] : [typed.roomId], from };
}

/** How many weeks a series lasts, its first one counted. */
export function weeksOf({ repeats, everyWeeks, ends, count, day, lastOn }: TypedBooking | WholeBooking): number {
  if (!repeats) return 1;
  const byDay = lastOn === '' ? 1 : Math.floor(daysBetween(day, lastOn) / 7) + 1;
  const weeks = ends === 'COUNT' ? (count - 1) * everyWeeks + 1 : byDay;
  return Math.min(Math.max(1, Math.trunc(weeks) || 1), SERIES_LIMITS.weeks);
}

/** The dates it would be booked on, in the room that was chosen or offered; undefined while nothing can be asked. */
export function planInput(
  typed: WholeBooking,
  roomId: string | null,
): VariablesOf<typeof PlannedDates>['input'] | undefined {
  const { day, time, everyWeeks, repeats, skipHolidays } = typed;
  if (day === '' || time === '' || !canLook(typed) || typed.childIds.length === 0) return undefined;
  const recurrence = {
    firstOn: day,
    at: time,
    weeks: weeksOf(typed),
    everyWeeks,
    skipHolidays: repeats && skipHolidays,
  };
  // Every date of a series is in the same room; a single one may go to another.
  const roomIds = roomId !== null && (repeats || typed.roomId !== '') ? [roomId] : [];
  return { ...wish(typed), roomId, roomIds, recurrence };
}

/** The room it would be in: the one chosen, the one that is free then, else the first; null outside the clinic. */
export function roomOf({ kind, roomId, offeredRoom }: WholeBooking, rooms: readonly { id: string }[]): string | null {
  if (!isInClinic(kind)) return null;
  return roomId || offeredRoom || (rooms[0]?.id ?? null);
}

const said = (text: string): string | null => (text.trim() === '' ? null : text);

/** Who meets and where, as it is sent. */
export function meetingInput(
  typed: WholeBooking,
  roomId: string | null,
): Omit<VariablesOf<typeof BookAppointment>['input'], 'id' | 'startsAt' | 'override'> {
  return {
    ...wish(typed),
    roomId,
    address: said(typed.address),
    loneWorkerNote: said(typed.loneWorkerNote),
    link: said(typed.link),
    guardianPresent: typed.guardianPresent,
    emergencyAddress: said(typed.emergencyAddress),
  };
}

interface PlannedDate {
  on: string;
  startsAt: string;
  skippedFor: string | null;
  clashes: readonly unknown[];
}

/** The dates that would be booked, how many that clash are still to be decided, and whether one is booked all the same. */
export function chosenDates(
  dates: readonly PlannedDate[],
  choices: TypedBooking['choices'],
  timeZone: string,
): { dates: { on: string; at: string }[]; undecided: number; overrides: boolean } {
  let undecided = 0;
  let overrides = false;
  const chosen = dates.flatMap(({ on, startsAt, skippedFor, clashes }) => {
    if (skippedFor !== null) return [];
    const choice = clashes.length === 0 ? undefined : choices[on];
    if (clashes.length > 0 && choice === undefined) undecided += 1;
    if (choice?.kind === 'SKIP') return [];
    if (choice?.kind === 'MOVE') return [{ on: choice.on, at: choice.at }];
    if (choice?.kind === 'KEEP') overrides = true;
    return [{ on, at: localTime(startsAt, timeZone) }];
  });
  return { dates: chosen, undecided, overrides };
}

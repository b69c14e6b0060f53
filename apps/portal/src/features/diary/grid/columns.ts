import {
  gridHours,
  gridHoursOfDays,
  layOutDay,
  localDate,
  minutesBetween,
  without,
  wholeDay,
  widened,
  type GridBlock,
  type GridColumns,
  type GridHours,
  type PlacedBlock,
  type Span,
} from '@trellis/domain';
import type { Days, Entry, Person } from '../shown.ts';

export type BandKind = 'CLOSED' | 'NOT_AT_WORK' | 'ON_LEAVE';

/** Time at which nobody is booked here, shaded and named. */
export interface Band {
  kind: BandKind;
  fromMinute: number;
  minutes: number;
}

export type ColumnHead =
  | { of: 'THERAPIST'; person: Person }
  | { of: 'ROOM'; name: string | null }
  | { of: 'DAY'; on: string; staffId: string };

export interface Column {
  /** What it stands for: somebody, a room or a day; null for what meets in no room. */
  id: string | null;
  key: string;
  head: ColumnHead;
  hours: GridHours;
  bands: readonly Band[];
  blocks: readonly PlacedBlock[];
}

/** What a grid shows: its columns, and what they stand for. */
export interface Sheet {
  of: GridColumns;
  columns: readonly Column[];
}

interface Shown {
  days: Days;
  entries: readonly Entry[];
  timeZone: string;
}

const NO_ROOM = 'no-room';

const drawn = (entry: Entry): Span => widened(entry, entry.travelBefore, entry.travelAfter);

function bandsOf(kind: BandKind, spans: readonly Span[], hours: GridHours): readonly Band[] {
  return spans.flatMap(({ startsAt, endsAt }) => {
    const fromMinute = Math.max(0, minutesBetween(hours.startsAt, startsAt));
    const until = Math.min(hours.minutes, minutesBetween(hours.startsAt, endsAt));
    return until > fromMinute ? [{ kind, fromMinute, minutes: until - fromMinute }] : [];
  });
}

function bandsOfStaff({ open, staff }: Days, staffId: string, hours: GridHours): readonly Band[] {
  const found = staff?.find((each) => each.staffId === staffId);
  const leave = found?.onLeave ?? [];
  const away = without(open ?? [], [...(found?.atWork ?? []), ...leave]);
  return [
    ...bandsOf('CLOSED', without([hours], [...(open ?? []), ...leave]), hours),
    ...bandsOf('NOT_AT_WORK', away, hours),
    ...bandsOf('ON_LEAVE', leave, hours),
  ];
}

function placed(ids: readonly string[], blocks: readonly GridBlock[], hours: GridHours) {
  const laid = layOutDay(ids, blocks, hours);
  return (id: string) => laid.find(({ column }) => column === id)?.blocks ?? [];
}

/** The hours of one day: while it is open, and whatever is booked outside of that. */
function hoursOf({ days, entries, timeZone }: Shown): GridHours | undefined {
  return gridHours([...(days.open ?? []), ...entries.map(drawn)], timeZone);
}

/** A day with a column for each of these people, in their order. */
export function therapistSheet(shown: Shown, people: readonly Person[]): Sheet {
  const hours = hoursOf(shown);
  if (hours === undefined) return { of: 'THERAPIST', columns: [] };
  const blocks = shown.entries.map((entry) => ({ id: entry.id, columns: entry.therapists, ...drawn(entry) }));
  const blocksOf = placed(
    people.map(({ id }) => id),
    blocks,
    hours,
  );
  return {
    of: 'THERAPIST',
    columns: people.map((person) => ({
      id: person.id,
      key: person.id,
      head: { of: 'THERAPIST', person },
      hours,
      bands: bandsOfStaff(shown.days, person.id, hours),
      blocks: blocksOf(person.id),
    })),
  };
}

/** A day with a column for each room, and one more for what meets elsewhere, where there is any. */
export function roomSheet(shown: Shown, rooms: readonly { id: string; name: string }[]): Sheet {
  const hours = hoursOf(shown);
  if (hours === undefined) return { of: 'ROOM', columns: [] };
  const isElsewhere = shown.entries.some(({ room }) => room === null);
  const all = [...rooms, ...(isElsewhere ? [{ id: NO_ROOM, name: null }] : [])];
  const blocks = shown.entries.map((entry) => ({
    id: entry.id,
    columns: [entry.room ?? NO_ROOM],
    ...(entry.room === null ? drawn(entry) : { startsAt: entry.startsAt, endsAt: entry.endsAt }),
  }));
  const blocksOf = placed(
    all.map(({ id }) => id),
    blocks,
    hours,
  );
  return {
    of: 'ROOM',
    columns: all.map(({ id, name }) => ({
      id: id === NO_ROOM ? null : id,
      key: id,
      head: { of: 'ROOM', name },
      hours,
      bands: bandsOf('CLOSED', without([hours], shown.days.open ?? []), hours),
      blocks: blocksOf(id),
    })),
  };
}

/** Days of one therapist side by side. */
export function weekSheet({ days, entries, timeZone }: Shown, staffId: string, dates: readonly string[]): Sheet {
  const theirs = entries.filter(({ therapists }) => therapists.includes(staffId));
  const onDay = (on: string, spans: readonly Span[]) =>
    spans.filter((span) => localDate(span.startsAt, timeZone) === on);
  const spans = [...(days.open ?? []), ...theirs.map(drawn)];
  const shown = gridHoursOfDays(
    dates.map((on) => ({ on, spans: onDay(on, spans) })),
    timeZone,
  );
  return {
    of: 'DAY',
    columns: shown.map((hours) => {
      const { on } = hours;
      const day = wholeDay(on, timeZone);
      const blocks = theirs
        .filter(({ startsAt }) => day.startsAt <= startsAt && startsAt < day.endsAt)
        .map((entry) => ({ id: entry.id, columns: [on], ...drawn(entry) }));
      return {
        id: on,
        key: on,
        head: { of: 'DAY', on, staffId },
        hours,
        bands: bandsOfStaff(days, staffId, hours),
        blocks: placed([on], blocks, hours)(on),
      };
    }),
  };
}

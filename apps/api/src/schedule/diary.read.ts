import {
  addDays,
  hoursOfStaff,
  type MeetingWish,
  nextSlots,
  openOn,
  planSeries,
  type Recurrence,
  wishOf,
} from '@trellis/domain';
import { type Arguments, column, derived, oneBy, type Shape } from '../platform/read/shape.ts';
import type { Terms } from '../platform/read/terms.ts';
import { appointmentsAtSite } from './appointment.read.ts';
import { diaryFacts, diaryTimes, type FoundFacts, type FoundTimes, siteCalendar } from './diary-facts.read.ts';

/** Which days of a site a diary is of. */
export interface DiaryWanted {
  readonly siteId: string;
  readonly on: string;
  readonly days: number;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** What times are looked for. The ids are of the right form; whether the clinic has them the statement asks. */
interface TimesWanted {
  readonly meeting: MeetingWish;
  /** Rooms that would do; all of the site that are in use where none is said. */
  readonly roomIds: readonly string[];
  /** What is booked in between is looked at. */
  readonly from: string;
  readonly until: string;
}

export interface SlotsWanted extends TimesWanted {
  readonly days: number;
  readonly count: number;
}

export interface SeriesWanted extends TimesWanted {
  readonly roomId: string | null;
  readonly recurrence: Recurrence;
  readonly now: string;
}

// The resolver alone writes these arguments, from what it has parsed.
const wantedDiary = ({ diary }: Arguments): DiaryWanted => diary as DiaryWanted;
const wantedTimes = ({ times }: Arguments) => times as SlotsWanted | SeriesWanted;

function daysOf(on: string, days: number): readonly string[] {
  return Array.from({ length: days }, (_, ahead) => addDays(on, ahead));
}

/** Everybody who treats, by name: SQL of their ids. */
const practitioners = (clinic: string): string => `coalesce((select array_agg(s.id order by s.name, s.id) from staff s
  where s.clinic_id = ${clinic} and s.active and s.discipline is not null), '{}'::uuid[])`;

const within = (row: string) => ({
  clinic: `${row}.clinic_id`,
  site: `${row}.id`,
  from: `${row}.starts_at`,
  until: `${row}.ends_at`,
});

interface DiaryDays {
  readonly on: string;
  readonly days: number;
}

interface DiaryOpen extends DiaryDays {
  readonly calendar: FoundTimes['calendar'];
}

interface DiaryStaff extends DiaryDays, FoundTimes {
  readonly staff: readonly string[];
}

const withCalendar = (row: string): string => `select json_build_object('on', ${row}.on_day, 'days', ${row}.days,
  'calendar', ${siteCalendar(within(row))})`;

const withStaff = (row: string): string => {
  const staff = practitioners(`${row}.clinic_id`);
  return `select json_build_object('on', ${row}.on_day, 'days', ${row}.days, 'staff', array_to_json(${staff}))::jsonb
    || (${diaryTimes({ ...within(row), staff })})::jsonb`;
};

const diaryShape: Shape = {
  type: 'Diary',
  from: (terms, args) => {
    const { on, days, startsAt, endsAt } = wantedDiary(args);
    return `(select s.clinic_id, s.id, ${terms.bind(on, 'date')} as on_day, ${terms.bind(days, 'int')} as days,
      ${terms.bind(startsAt, 'timestamptz(3)')} as starts_at, ${terms.bind(endsAt, 'timestamptz(3)')} as ends_at
      from sites s)`;
  },
  id: null,
  child: null,
  fields: {
    site: oneBy('Site', 'id'),
    on: column('on_day'),
    startsAt: column('starts_at'),
    endsAt: column('ends_at'),
    open: derived(withCalendar, ({ on, days, calendar }: DiaryOpen, { caller }: Terms) =>
      daysOf(on, days).flatMap((day) => openOn(calendar, day, caller.timeZone)),
    ),
    holidays: {
      kind: 'many',
      shape: 'Holiday',
      on: (diary, row) => `${row}.site_id = ${diary}.id and ${row}.on_day >= ${diary}.on_day
        and ${row}.on_day < ${diary}.on_day + ${diary}.days`,
      orderBy: (row) => `${row}.on_day`,
      most: 7,
    },
    staff: derived(withStaff, ({ on, days, staff, ...found }: DiaryStaff, { caller }: Terms) => {
      const facts = { ...found, timeZone: caller.timeZone };
      return staff.map((staffId) => ({
        staffId,
        atWork: daysOf(on, days).flatMap((day) => hoursOfStaff(facts, staffId, day, 'AT_SITE')),
        onLeave: found.leaves.filter((leave) => leave.staff === staffId),
      }));
    }),
    appointments: appointmentsAtSite('id', 'starts_at', 'ends_at'),
  },
};

/** Everybody and everything that is named is there at the site; else there is no row, as for a site that is not there. */
function siteOfTimes(terms: Terms, { meeting, roomIds }: TimesWanted, roomId: string | null): string {
  const all = (table: string, ids: readonly string[], condition = ''): string =>
    `(select count(*) from ${table} x where x.clinic_id = s.clinic_id and x.id = any(${terms.bind(ids, 'uuid[]')})
      ${condition}) = ${terms.bind(ids.length, 'int')}`;
  const rooms = [...new Set(roomId === null ? roomIds : [roomId, ...roomIds])];
  return `s.id = ${terms.bind(meeting.siteId, 'uuid')}
    and ${all('staff', meeting.therapistIds)}
    and ${all('children', meeting.childIds)}
    and ${all('site_resources', rooms, "and x.site_id = s.id and x.kind = 'ROOM'")}
    and ${all('site_resources', meeting.equipmentIds, "and x.site_id = s.id and x.kind = 'EQUIPMENT'")}`;
}

interface FoundTimesWanted<Wanted extends TimesWanted> {
  readonly wanted: Wanted;
  readonly facts: FoundFacts;
  /** The rooms that may be taken: those that were named, else all of the site that are in use. */
  readonly rooms: readonly string[] | null;
}

/** What is wanted and all it is held against, as one value beside the site. */
function foundTimes(terms: Terms, args: Arguments): string {
  const wanted = wantedTimes(args);
  const roomId = 'roomId' in wanted ? wanted.roomId : null;
  const { meeting, roomIds, from, until } = wanted;
  const rooms = `(select array_agg(r.id order by r.name, r.id) from site_resources r
    where r.clinic_id = s.clinic_id and r.site_id = s.id and r.kind = 'ROOM'
      and ${roomIds.length === 0 ? 'r.in_use' : `r.id = any(${terms.bind(roomIds, 'uuid[]')})`})`;
  const named = [
    ...meeting.therapistIds,
    ...meeting.childIds,
    ...meeting.equipmentIds,
    ...(roomId === null ? [] : [roomId]),
  ];
  const facts = diaryFacts({
    clinic: 's.clinic_id',
    site: 's.id',
    staff: terms.bind(meeting.therapistIds, 'uuid[]'),
    resources: `(${terms.bind(named, 'uuid[]')} || coalesce(${rooms}, '{}'))`,
    from: terms.bind(from, 'timestamptz(3)'),
    until: terms.bind(until, 'timestamptz(3)'),
  });
  return `(select s.clinic_id, s.id, json_build_object('wanted', ${terms.bind(JSON.stringify(wanted), 'json')},
    'facts', ${facts}, 'rooms', array_to_json(${rooms})) as found
    from sites s where ${siteOfTimes(terms, wanted, roomId)})`;
}

const found = (row: string): string => `select ${row}.found`;

const freeTimesShape: Shape = {
  type: 'FreeTimes',
  from: foundTimes,
  id: null,
  child: null,
  fields: {
    slots: derived(found, ({ wanted, facts, rooms }: FoundTimesWanted<SlotsWanted>, { caller }: Terms) =>
      nextSlots(wishOf(wanted.meeting, rooms ?? []), { ...facts, timeZone: caller.timeZone }, wanted),
    ),
  },
};

const seriesPlanShape: Shape = {
  type: 'SeriesPlan',
  from: foundTimes,
  id: null,
  child: null,
  fields: {
    dates: derived(found, ({ wanted, facts, rooms }: FoundTimesWanted<SeriesWanted>, { caller }: Terms) =>
      planSeries(
        wanted.recurrence,
        { ...wanted.meeting, roomId: wanted.roomId },
        { ...facts, timeZone: caller.timeZone },
        { rooms: rooms ?? [], now: wanted.now },
      ),
    ),
  },
};

export const diaryShapes: readonly Shape[] = [diaryShape, freeTimesShape, seriesPlanShape];

import { z } from 'zod';
import { addDays, localDate, type LocalDate } from '../children/local-date.ts';
import { localDateSchema } from '../children/local-date-schema.ts';
import {
  instantAt,
  isLocalTime,
  localTime,
  minuteOfDay,
  type LocalTime,
  timeOfMinute,
} from '../children/local-time.ts';
import { APPOINTMENT_LIMITS, SERIES_LIMITS } from '../limits.ts';
import { ok, type Result } from '../result.ts';
import {
  type Appointment,
  type AppointmentMove,
  appointmentOf,
  isSamePeople,
  type Meeting,
  type MeetingWish,
  moveAppointment,
  type Taken,
  takenBy,
} from './appointment.ts';
import { type Clash, type DiaryFacts, findClashes } from './clash.ts';
import { holidayOn, type SiteCalendar } from './clinic-hours.ts';
import { alternativesTo, type Slot, type SlotWish } from './slots.ts';
import { minutesBetween, type Span, spanOf } from './span.ts';

export const localTimeSchema = z.string().refine(isLocalTime, { error: 'WRONG_FORM' });

/** A time on the grid of the diary. */
export const startTimeSchema = localTimeSchema.refine(
  (time) => minuteOfDay(time) % APPOINTMENT_LIMITS.minutes.step === 0,
  { error: 'WRONG_FORM' },
);

/** "Tuesdays at 10:30, for 12 weeks, not on holidays": the weekday is the first day's. */
export const recurrenceSchema = z.object({
  firstOn: localDateSchema,
  at: startTimeSchema,
  weeks: z.int().min(1).max(SERIES_LIMITS.weeks),
  everyWeeks: z.int().min(1).max(SERIES_LIMITS.everyWeeks).default(1),
  skipHolidays: z.boolean().default(true),
});
export type Recurrence = Readonly<z.output<typeof recurrenceSchema>>;

export interface SeriesDay {
  readonly on: LocalDate;
  /** The holiday for which it is left out. */
  readonly skippedFor: string | null;
}

/**
 * The days of a recurrence: so many weeks from the first day on, that day's week counted. A holiday that is left out takes
 * its week with it; nothing is added at the end. A holiday with hours of its own is a day like any other.
 */
export function seriesDays(
  { firstOn, weeks, everyWeeks, skipHolidays }: Recurrence,
  calendar: SiteCalendar,
): readonly SeriesDay[] {
  const count = Math.ceil(weeks / everyWeeks);
  return Array.from({ length: count }, (_, at) => {
    const on = addDays(firstOn, at * everyWeeks * 7);
    const holiday = holidayOn(calendar, on);
    const isSkipped = skipHolidays && holiday !== undefined && holiday.hours === null;
    return { on, skippedFor: isSkipped ? holiday.name : null };
  });
}

/** One day of a series as it would be booked. */
export interface SeriesDate extends SeriesDay, Span {
  readonly clashes: readonly Clash[];
  /** Other times, where it clashes. */
  readonly alternatives: readonly Slot[];
}

export const wishOf = (meeting: MeetingWish, rooms: readonly string[]): SlotWish => ({
  kind: meeting.kind,
  therapists: meeting.therapistIds,
  children: meeting.childIds,
  rooms,
  equipment: meeting.equipmentIds,
  minutes: meeting.minutes,
  travelBefore: meeting.travelBefore,
  travelAfter: meeting.travelAfter,
});

/**
 * Every day of a recurrence with what stands in its way and what could be instead, in order. The clock of the clinic
 * shows the same time on each, summer and winter. `rooms` may stand in for the one that is wished.
 */
export function planSeries(
  recurrence: Recurrence,
  meeting: MeetingWish & { readonly roomId: string | null },
  facts: DiaryFacts,
  { rooms, now }: { readonly rooms: readonly string[]; readonly now: string },
): readonly SeriesDate[] {
  const wish = wishOf(meeting, rooms);
  return seriesDays(recurrence, facts.calendar).map((day) => {
    const span = spanOf(instantAt(day.on, recurrence.at, facts.timeZone), meeting.minutes);
    if (day.skippedFor !== null) return { ...day, ...span, clashes: [], alternatives: [] };
    const clashes = findClashes(appointmentOf('', meeting, span.startsAt), facts);
    return {
      ...day,
      ...span,
      clashes,
      alternatives: clashes.length === 0 ? [] : alternativesTo(span, wish, facts, now),
    };
  });
}

/** A day and time of a series as somebody chose it. */
export interface ChosenDate {
  readonly on: LocalDate;
  readonly at: LocalTime;
}

export const chosenDatesSchema = z
  .array(z.object({ on: localDateSchema, at: startTimeSchema }))
  .min(1)
  .max(SERIES_LIMITS.dates);

/** The appointments of a series at the times that were chosen; `newId` makes one for each. */
export function seriesOf(
  meeting: Meeting,
  dates: readonly ChosenDate[],
  timeZone: string,
  newId: () => string,
): readonly Appointment[] {
  return dates.map(({ on, at }) => appointmentOf(newId(), meeting, instantAt(on, at, timeZone)));
}

/** What stands in the way of several appointments at once: others, and those before them in the list. */
export function findClashesOfAll(
  wanted: readonly Appointment[],
  facts: DiaryFacts,
): readonly { readonly appointment: Appointment; readonly clashes: readonly Clash[] }[] {
  const ids = new Set(wanted.map(({ id }) => id));
  const others = facts.taken.filter(({ appointment }) => !ids.has(appointment));
  const before: Taken[] = [];
  return wanted.map((appointment) => {
    const clashes = findClashes(appointment, { ...facts, taken: [...others, ...before] });
    before.push(...takenBy(appointment));
    return { appointment, clashes };
  });
}

/** How far an act on one of a series goes. */
export const SERIES_SCOPES = ['THIS', 'FOLLOWING', 'ALL'] as const;
export type SeriesScope = (typeof SERIES_SCOPES)[number];

/**
 * Which of a series an act on one of them reaches, in order of time: that one, it and those after it, or all. Days that
 * are over and what is cancelled are left as they are, except for the one that was asked for.
 */
export function inScope<T extends Pick<Appointment, 'id' | 'startsAt' | 'state'>>(
  series: readonly T[],
  one: string,
  scope: SeriesScope,
  { today, timeZone }: { readonly today: LocalDate; readonly timeZone: string },
): readonly T[] {
  const asked = series.find(({ id }) => id === one);
  if (asked === undefined) return [];
  const reaches = ({ startsAt, state }: T): boolean =>
    state === 'BOOKED' &&
    localDate(startsAt, timeZone) >= today &&
    (scope === 'ALL' || (scope === 'FOLLOWING' && startsAt >= asked.startsAt));
  return series
    .filter((each) => each.id === one || reaches(each))
    .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
}

const MINUTES_PER_DAY = 24 * 60;

/**
 * An instant moved as far as one of a series was, by the clock of the clinic: half an hour later on Wednesdays is that in
 * summer and in winter.
 */
export function movedWith(
  startsAt: string,
  { from, to }: { readonly from: string; readonly to: string },
  timeZone: string,
): string {
  const dayOf = (instant: string) => Date.parse(localDate(instant, timeZone)) / 60_000;
  const minuteOf = (instant: string) => dayOf(instant) + minuteOfDay(localTime(instant, timeZone));
  const moved = minuteOf(startsAt) + minuteOf(to) - minuteOf(from);
  const minute = ((moved % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  const day = new Date((moved - minute) * 60_000).toISOString().slice(0, 10);
  return instantAt(day, timeOfMinute(minute), timeZone);
}

/**
 * An appointment moved, and with it those of its series that are in scope: each as far as this one by the clock, and
 * with whatever of length, therapists and room was changed here. What was the same here stays as it is there.
 */
export function moveSeries(
  series: readonly Appointment[],
  one: string,
  to: AppointmentMove,
  { scope, ...now }: { readonly scope: SeriesScope; readonly today: LocalDate; readonly timeZone: string },
): Result<readonly Appointment[]> {
  const asked = series.find(({ id }) => id === one);
  if (asked === undefined) return ok([]);
  const moved: Appointment[] = [];
  for (const each of inScope(series, one, scope, now)) {
    const answer = moveAppointment(each, each.id === one ? to : alike(each, asked, to, now.timeZone), now);
    if (!answer.ok) return answer;
    moved.push(answer.value);
  }
  return ok(moved);
}

function alike(each: Appointment, asked: Appointment, to: AppointmentMove, timeZone: string): AppointmentMove {
  const minutes = minutesBetween(asked.startsAt, asked.endsAt);
  return {
    startsAt: movedWith(each.startsAt, { from: asked.startsAt, to: to.startsAt }, timeZone),
    minutes: minutes === to.minutes ? minutesBetween(each.startsAt, each.endsAt) : to.minutes,
    therapists: isSamePeople(asked.therapists, to.therapists) ? each.therapists : to.therapists,
    room: asked.room === to.room ? each.room : to.room,
  };
}

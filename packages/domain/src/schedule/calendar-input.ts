import { z } from 'zod';
import { localDateSchema } from '../children/local-date-schema.ts';
import { daysBetween } from '../children/local-date.ts';
import { instantAt } from '../children/local-time.ts';
import { SCHEDULE_LIMITS } from '../limits.ts';
import { WEEKDAYS } from '../measures/measure-types.ts';
import { type Hours, wholeDay, type WeeklyHours } from './clinic-hours.ts';
import { localTimeSchema } from './recurrence.ts';
import type { Span } from './span.ts';
import { LEAVE_KINDS } from './work-hours.ts';

const isInOrder = ({ opens, closes }: Hours): boolean => opens < closes;
const IN_ORDER = { error: 'TOO_SMALL', path: ['closes'] };
const hoursFields = { day: z.enum(WEEKDAYS), opens: localTimeSchema, closes: localTimeSchema };

/** Whether hours of one day lie over one another. Two that touch do not. */
function overlapOnADay(hours: readonly WeeklyHours[]): boolean {
  return hours.some((one, at) =>
    hours.some(
      (other, where) => where > at && one.day === other.day && one.opens < other.closes && other.opens < one.closes,
    ),
  );
}

/** The week of a site, one stretch a day; a day that is not there is closed. */
export const openingWeekSchema = z
  .array(z.object(hoursFields).refine(isInOrder, IN_ORDER))
  .max(WEEKDAYS.length)
  .refine((hours) => new Set(hours.map(({ day }) => day)).size === hours.length, { error: 'TOO_MANY' });

/** A day on which a site is closed, or open for other hours than its week has. */
export const holidaySchema = z
  .object({
    on: localDateSchema,
    name: z.string().trim().min(1).max(SCHEDULE_LIMITS.nameLength),
    opens: localTimeSchema.nullish().transform((time) => time ?? null),
    closes: localTimeSchema.nullish().transform((time) => time ?? null),
  })
  .refine(({ opens, closes }) => (opens === null) === (closes === null), { error: 'MISSING', path: ['closes'] })
  .refine(({ opens, closes }) => opens === null || closes === null || opens < closes, IN_ORDER);

/** A person's week from a day on. They may work at several sites, one after the other. */
export const staffHoursSchema = z.object({
  since: localDateSchema,
  hours: z
    .array(z.object({ ...hoursFields, siteId: z.string().toLowerCase() }).refine(isInOrder, IN_ORDER))
    .max(SCHEDULE_LIMITS.weekHours)
    .refine((hours) => !overlapOnADay(hours), { error: 'WRONG_FORM' }),
});

/** Days away, the last one with them; with times, from a time of the first day or until one of the last. */
export const leaveSchema = z
  .object({
    kind: z.enum(LEAVE_KINDS),
    from: localDateSchema,
    until: localDateSchema,
    fromTime: localTimeSchema.nullish().transform((time) => time ?? null),
    untilTime: localTimeSchema.nullish().transform((time) => time ?? null),
    note: z.string().trim().max(SCHEDULE_LIMITS.noteLength).default(''),
  })
  .refine(({ from, until }) => from <= until, { error: 'TOO_SMALL', path: ['until'] })
  .refine(({ from, until }) => daysBetween(from, until) <= SCHEDULE_LIMITS.leaveDays, {
    error: 'TOO_BIG',
    path: ['until'],
  })
  .refine(
    ({ from, until, fromTime, untilTime }) =>
      from < until || fromTime === null || untilTime === null || fromTime < untilTime,
    { error: 'TOO_SMALL', path: ['untilTime'] },
  );

/** The time somebody is away, as instants. */
export function leaveSpan(
  { from, until, fromTime, untilTime }: Pick<z.output<typeof leaveSchema>, 'from' | 'until' | 'fromTime' | 'untilTime'>,
  timeZone: string,
): Span {
  return {
    startsAt: fromTime === null ? wholeDay(from, timeZone).startsAt : instantAt(from, fromTime, timeZone),
    endsAt: untilTime === null ? wholeDay(until, timeZone).endsAt : instantAt(until, untilTime, timeZone),
  };
}

import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  APPOINTMENT_LIMITS,
  type AppointmentKind,
  appointmentMinutesSchema,
  appointmentStartSchema,
  type CancelledBy,
  cancellationSchema,
  type CancelReason,
  chosenDatesSchema,
  type LocalDate as Day,
  meetingSchema,
  meetingWishSchema,
  recurrenceSchema,
  SERIES_LIMITS,
  SERIES_SCOPES,
  type SeriesScope,
  SLOT_SEARCH,
} from '@trellis/domain';
import { z } from 'zod';
import { knownId, newRowId } from '../platform/graphql/row-ids.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { AppointmentKindEnum, CancelledByEnum, CancelReasonEnum, SeriesScopeEnum } from './closed-sets.model.ts';

/** Most rooms that a time is looked for in. */
const SEARCHED_ROOMS = 20;

const override = z
  .object({ reason: z.string().trim().min(1).max(APPOINTMENT_LIMITS.reasonLength) })
  .nullish()
  .transform((said) => said ?? null);

export const bookAppointmentInput = z.intersection(
  z.object({ id: newRowId, startsAt: appointmentStartSchema, override }),
  meetingSchema,
);
export const bookSeriesInput = z.intersection(
  z.object({ id: newRowId, dates: chosenDatesSchema, override }),
  meetingSchema,
);
export const moveAppointmentInput = z.object({
  appointmentId: knownId,
  version: z.int(),
  startsAt: appointmentStartSchema,
  minutes: appointmentMinutesSchema,
  therapistIds: z.array(knownId).transform((given) => [...new Set(given)]),
  roomId: knownId.nullish().transform((id) => id ?? null),
  scope: z.enum(SERIES_SCOPES),
  override,
});
export const cancelAppointmentInput = z.intersection(
  z.object({ appointmentId: knownId, version: z.int(), scope: z.enum(SERIES_SCOPES) }),
  cancellationSchema,
);
const roomIds = z.array(knownId).max(SEARCHED_ROOMS).default([]);
export const freeTimesInput = z.intersection(
  z.object({
    roomIds,
    from: z.iso.datetime({ offset: true }).nullish(),
    days: z.int().min(1).max(SLOT_SEARCH.mostDays).default(SLOT_SEARCH.days),
    count: z.int().min(1).max(SLOT_SEARCH.most).default(SLOT_SEARCH.offered),
  }),
  meetingWishSchema,
);
export const seriesPlanInput = z.intersection(
  z.object({ roomIds, roomId: knownId.nullish().transform((id) => id ?? null), recurrence: recurrenceSchema }),
  meetingWishSchema,
);

@InputType('OverrideInput', { description: 'That it is to be although something stands in the way.' })
class OverrideInput {
  @Field(() => String, { description: `Why; at most ${APPOINTMENT_LIMITS.reasonLength} characters.` })
  reason: string;
}

@InputType({ isAbstract: true })
abstract class MeetingWish {
  @Field(() => AppointmentKindEnum, { description: 'What kind of meeting.' })
  kind: AppointmentKind;

  @Field(() => ID, { description: 'At which site it is booked; of a home visit, the one it starts from.' })
  siteId: string;

  @Field(() => [ID], { description: 'Who treats.' })
  therapistIds: string[];

  @Field(() => [ID], { description: 'The child, or two to eight children of a group.' })
  childIds: string[];

  @Field(() => [ID], { nullable: true, description: `Equipment to be taken; at most ${APPOINTMENT_LIMITS.equipment}.` })
  equipmentIds?: string[] | null;

  @Field(() => Int, {
    description: `How long, in minutes: ${APPOINTMENT_LIMITS.minutes.min} to ${APPOINTMENT_LIMITS.minutes.max}, in steps of ${APPOINTMENT_LIMITS.minutes.step}.`,
  })
  minutes: number;

  @Field(() => Int, { nullable: true, description: 'Minutes on the way there; for HOME_VISIT.' })
  travelBefore?: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes on the way back; for HOME_VISIT.' })
  travelAfter?: number | null;
}

@InputType({ isAbstract: true })
abstract class Meeting extends MeetingWish {
  @Field(() => ID, { nullable: true, description: 'In which room; required in the clinic, not kept elsewhere.' })
  roomId?: string | null;

  @Field(() => String, { nullable: true, description: 'The address; required for HOME_VISIT.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'What a colleague who goes there alone should know.' })
  loneWorkerNote?: string | null;

  @Field(() => String, { nullable: true, description: 'The https link; required for ONLINE.' })
  link?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a guardian will be beside the child; for ONLINE it must be.',
  })
  guardianPresent?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Where help is sent; required for ONLINE.' })
  emergencyAddress?: string | null;
}

@InputType('BookAppointmentInput', { description: 'An appointment to be.' })
export class BookAppointmentInput extends Meeting {
  @Field(() => ID, { description: 'A UUID made by you: sending it twice is booking it once.' })
  id: string;

  @Field(() => DateTime, { description: 'When they meet, on a step of five minutes.' })
  startsAt: string;

  @Field(() => OverrideInput, {
    nullable: true,
    description: 'Where it is to be although something stands in the way.',
  })
  override?: OverrideInput | null;
}

@InputType('ChosenDateInput', { description: 'A day and time of a series, by the clinic’s clock.' })
class ChosenDateInput {
  @Field(() => LocalDate, { description: 'On which day.' })
  on: Day;

  @Field(() => String, { description: 'HH:MM.' })
  at: string;
}

@InputType('BookSeriesInput', { description: 'Several appointments of the same people, all of them or none.' })
export class BookSeriesInput extends Meeting {
  @Field(() => ID, { description: 'A UUID made by you for the series: sending it twice is booking it once.' })
  id: string;

  @Field(() => [ChosenDateInput], { description: `When they meet; at most ${SERIES_LIMITS.dates} dates.` })
  dates: ChosenDateInput[];

  @Field(() => OverrideInput, {
    nullable: true,
    description: 'Where they are to be although something stands in the way.',
  })
  override?: OverrideInput | null;
}

@InputType('MoveAppointmentInput', { description: 'Where and how long an appointment shall be.' })
export class MoveAppointmentInput {
  @Field(() => ID, { description: 'Which appointment.' })
  appointmentId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => DateTime, { description: 'When they meet.' })
  startsAt: string;

  @Field(() => Int, { description: 'How long, in minutes.' })
  minutes: number;

  @Field(() => [ID], { description: 'Who treats.' })
  therapistIds: string[];

  @Field(() => ID, { nullable: true, description: 'In which room; null outside the clinic.' })
  roomId?: string | null;

  @Field(() => SeriesScopeEnum, {
    description: 'How far it goes. The others of a series move as far as this one, by the clock.',
  })
  scope: SeriesScope;

  @Field(() => OverrideInput, {
    nullable: true,
    description: 'Where it is to be although something stands in the way.',
  })
  override?: OverrideInput | null;
}

@InputType('CancelAppointmentInput', { description: 'An appointment that does not take place.' })
export class CancelAppointmentInput {
  @Field(() => ID, { description: 'Which appointment.' })
  appointmentId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => SeriesScopeEnum, { description: 'How far it goes.' })
  scope: SeriesScope;

  @Field(() => CancelledByEnum, { description: 'Whose wish it was.' })
  by: CancelledBy;

  @Field(() => CancelReasonEnum, { description: 'Why.' })
  reason: CancelReason;

  @Field(() => String, { nullable: true, description: 'What else to know; required for OTHER.' })
  note?: string | null;
}

@InputType('FreeTimesInput', { description: 'Who is to meet, how long, and from when on.' })
export class FreeTimesInput extends MeetingWish {
  @Field(() => [ID], {
    nullable: true,
    description: 'Rooms of which one is enough; all of the site where none is said.',
  })
  roomIds?: string[] | null;

  @Field(() => DateTime, { nullable: true, description: 'From when on; from now where nothing is said.' })
  from?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many days ahead, 1 to ${SLOT_SEARCH.mostDays}; usually ${SLOT_SEARCH.days}.`,
  })
  days?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many, 1 to ${SLOT_SEARCH.most}; usually ${SLOT_SEARCH.offered}.`,
  })
  count?: number | null;
}

@InputType('RecurrenceInput', { description: '"Tuesdays at 10:30, for 12 weeks, not on holidays."' })
class RecurrenceInput {
  @Field(() => LocalDate, { description: 'The first day; its weekday is that of all.' })
  firstOn: Day;

  @Field(() => String, { description: 'HH:MM by the clinic’s clock.' })
  at: string;

  @Field(() => Int, { description: `For how many weeks, 1 to ${SERIES_LIMITS.weeks}.` })
  weeks: number;

  @Field(() => Int, {
    nullable: true,
    description: `Every how many weeks, 1 to ${SERIES_LIMITS.everyWeeks}; usually 1.`,
  })
  everyWeeks?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether holidays are left out; usually they are.' })
  skipHolidays?: boolean | null;
}

@InputType('SeriesPlanInput', { description: 'A series that is thought of.' })
export class SeriesPlanInput extends MeetingWish {
  @Field(() => ID, { nullable: true, description: 'In which room; none outside the clinic.' })
  roomId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Rooms that would do for other times; all of the site where none is said.',
  })
  roomIds?: string[] | null;

  @Field(() => RecurrenceInput, { description: 'When.' })
  recurrence: RecurrenceInput;
}

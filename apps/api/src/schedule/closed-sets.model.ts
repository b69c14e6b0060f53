import type {
  AppointmentKind,
  AppointmentState,
  CancelledBy,
  CancelReason,
  ClashCode,
  LeaveKind,
  SeriesScope,
  SiteResourceKind,
  Weekday,
} from '@trellis/domain';
import { enumOf } from '../platform/graphql/closed-set.model.ts';

export const AppointmentKindEnum = enumOf<AppointmentKind>('AppointmentKind', 'What kind of meeting is booked.', {
  SINGLE: 'One therapist and one child in a room.',
  JOINT: 'Two therapists of different disciplines, one child, one room.',
  GROUP: 'Two to eight children with one to three therapists in a room.',
  HOME_VISIT: 'At the home of a child; the way there and back is part of it.',
  ONLINE: 'On the screen, with a guardian beside the child.',
});

export const AppointmentStateEnum = enumOf<AppointmentState>('AppointmentState', 'Whether an appointment stands.', {
  BOOKED: 'It is to take place.',
  CANCELLED: 'It does not take place.',
});

export const CancelledByEnum = enumOf<CancelledBy>('CancelledBy', 'Whose wish a cancellation was.', {
  FAMILY: "The family's.",
  CLINIC: "The clinic's.",
});

export const CancelReasonEnum = enumOf<CancelReason>('CancelReason', 'Why an appointment does not take place.', {
  CHILD_ILL: 'The child is ill.',
  FAMILY_CANNOT: 'The family cannot come.',
  STAFF_AWAY: 'The therapist is away.',
  CLINIC_CLOSED: 'The clinic is closed.',
  WEATHER_OR_TRANSPORT: 'Weather, or no way to come.',
  BOOKED_BY_MISTAKE: 'It was booked by mistake.',
  OTHER: 'Another reason, in words.',
});

export const ClashCodeEnum = enumOf<ClashCode>('ClashCode', 'What stands in the way of an appointment.', {
  HOLIDAY: 'The site keeps a holiday.',
  CLINIC_CLOSED: 'The site is closed at that time.',
  THERAPIST_ON_LEAVE: 'The therapist is on leave.',
  THERAPIST_NOT_AT_WORK: 'The therapist does not work at that time, or not at that site.',
  THERAPIST_BOOKED: 'The therapist has another appointment, or is on the way to or from one.',
  CHILD_BOOKED: 'The child has another appointment.',
  ROOM_BOOKED: 'The room is taken.',
  EQUIPMENT_BOOKED: 'The equipment is taken.',
});

export const SiteResourceKindEnum = enumOf<SiteResourceKind>('SiteResourceKind', 'What of a site can be booked.', {
  ROOM: 'A room.',
  EQUIPMENT: 'Equipment that is booked like a room.',
});

export const LeaveKindEnum = enumOf<LeaveKind>('LeaveKind', 'Why somebody is away.', {
  HOLIDAY: 'On holiday.',
  ILL: 'Ill.',
  TRAINING: 'In training.',
  OTHER: 'Another reason.',
});

export const SeriesScopeEnum = enumOf<SeriesScope>('SeriesScope', 'How far an act on one of a series goes.', {
  THIS: 'That one alone.',
  FOLLOWING: 'It and those after it.',
  ALL: 'All that are still to come.',
});

export const WeekdayEnum = enumOf<Weekday>('Weekday', 'A day of the week.', {
  MON: 'Monday.',
  TUE: 'Tuesday.',
  WED: 'Wednesday.',
  THU: 'Thursday.',
  FRI: 'Friday.',
  SAT: 'Saturday.',
  SUN: 'Sunday.',
});

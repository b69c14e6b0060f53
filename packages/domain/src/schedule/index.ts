export {
  APPOINTMENT_KINDS,
  APPOINTMENT_STATES,
  CANCEL_REASONS,
  CANCELLED_BY,
  isInClinic,
  KIND_RULES,
  PART_STANDINGS,
  RESOURCE_KINDS,
  SITE_RESOURCE_KINDS,
} from './appointment-sets.ts';
export type {
  AppointmentKind,
  AppointmentState,
  CancelledBy,
  CancelReason,
  PartStanding,
  ResourceKind,
  SiteResourceKind,
} from './appointment-sets.ts';
export {
  appointmentMinutesSchema,
  appointmentOf,
  appointmentStartSchema,
  cancelAppointment,
  cancellationSchema,
  checkMeeting,
  checkNotPast,
  meetingSchema,
  meetingWishSchema,
  takenBy,
} from './appointment.ts';
export type { Appointment, Meeting, MeetingFacts, MeetingWish, Taken } from './appointment.ts';
export { holidaySchema, leaveSchema, leaveSpan, openingWeekSchema, staffHoursSchema } from './calendar-input.ts';
export { CLASH_CODES, clashesSince, settleClashes } from './clash.ts';
export type { Clash, ClashCode, DiaryFacts } from './clash.ts';
export { openOn, wholeDay } from './clinic-hours.ts';
export { gridHours, gridHoursOfDays, gridLines, instantInGrid, layOutDay } from './day-grid.ts';
export type { GridBlock, GridHours, PlacedBlock } from './day-grid.ts';
export { considerMove, movedInGrid } from './grid-move.ts';
export type { GridAim, GridColumns } from './grid-move.ts';
export {
  chosenDatesSchema,
  findClashesOfAll,
  inScope,
  moveSeries,
  planSeries,
  recurrenceSchema,
  SERIES_SCOPES,
  seriesOf,
  wishOf,
} from './recurrence.ts';
export type { Recurrence, SeriesScope } from './recurrence.ts';
export { clashedAmong } from './shown-days.ts';
export type { ShownDays } from './shown-days.ts';
export { nextSlots, slotsOn } from './slots.ts';
export { minutesBetween, toInstant, widened, without } from './span.ts';
export type { Span } from './span.ts';
export { planCopies } from './week-copy.ts';
export type { PlannedCopy } from './week-copy.ts';
export { hoursOfStaff, LEAVE_KINDS } from './work-hours.ts';
export type { LeaveKind } from './work-hours.ts';

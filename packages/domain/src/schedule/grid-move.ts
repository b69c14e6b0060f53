import type { LocalDate } from '../children/local-date.ts';
import { ok, type Result } from '../result.ts';
import { isInClinic } from './appointment-sets.ts';
import {
  type Appointment,
  type AppointmentMove,
  type BookableStaff,
  checkMeeting,
  moveAppointment,
} from './appointment.ts';
import type { Clash } from './clash.ts';
import { clashesShown, type ShownDays } from './shown-days.ts';

/** What the columns of a diary stand for. */
export type GridColumns = 'THERAPIST' | 'ROOM' | 'DAY';

/** Where in a grid an appointment is held, and how long it shall be. */
export interface GridAim {
  /** Null for the column of what meets in no room. */
  readonly column: string | null;
  readonly startsAt: string;
  readonly minutes: number;
}

/**
 * What letting go of an appointment there means: among therapists that the one of the column it was taken from hands over to
 * the one it comes to, among rooms another room, and otherwise a time. A colleague who treats there already takes nobody's
 * place, and what meets outside the clinic gets no room.
 */
export function movedInGrid(
  appointment: Appointment,
  from: string | null,
  { column, startsAt, minutes }: GridAim,
  columns: GridColumns,
): AppointmentMove {
  const { kind, therapists, room } = appointment;
  const stays = { startsAt, minutes, therapists, room };
  if (column === null || column === from) return stays;
  if (columns === 'ROOM') return isInClinic(kind) ? { ...stays, room: column } : stays;
  if (columns === 'DAY' || therapists.includes(column)) return stays;
  return { ...stays, therapists: therapists.map((each) => (each === from ? column : each)) };
}

interface Around {
  readonly today: LocalDate;
  readonly shown: ShownDays;
  readonly staff: readonly BookableStaff[];
}

/** Whether an appointment may be moved so, and what would stand in its way there, as far as the days shown can tell. */
export function considerMove(
  appointment: Appointment,
  to: AppointmentMove,
  { today, shown, staff }: Around,
): Result<readonly Clash[]> {
  const moved = moveAppointment(appointment, to, { today, timeZone: shown.timeZone });
  if (!moved.ok) return moved;
  const { kind, site, therapists, children } = moved.value;
  const meeting = { kind, siteId: site, therapistIds: therapists, childIds: children };
  const treating = staff.filter((each) => therapists.includes(each.staff));
  const met = checkMeeting(meeting, { staff: treating, room: null, equipment: [] });
  return met.ok ? ok(clashesShown(moved.value, shown)) : met;
}

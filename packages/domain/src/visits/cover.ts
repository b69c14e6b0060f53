import { localDate, type LocalDate } from '../children/local-date.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { Appointment } from '../schedule/appointment.ts';
import { wholeDay } from '../schedule/clinic-hours.ts';
import { refuseMove } from '../state-move.ts';
import type { PossibleTherapist } from './visit-people.ts';

/** What is decided by, and who takes whose part. */
export interface CoverFacts {
  readonly from: PossibleTherapist;
  readonly by: PossibleTherapist & { readonly active: boolean };
  readonly today: LocalDate;
  readonly timeZone: string;
}

/**
 * An appointment of today in which a colleague of the same discipline takes the part of one who is away. Everybody and everything
 * else stays as it was.
 */
export function coverAppointment(appointment: Appointment, facts: CoverFacts): Result<Appointment> {
  const { from, by, today, timeZone } = facts;
  if (appointment.state === 'CANCELLED') return refuseMove('CANCELLED', 'BOOKED');
  if (localDate(appointment.startsAt, timeZone) !== today) return refuse('COVER_IS_FOR_TODAY', { today });
  if (!appointment.therapists.includes(from.staff)) return refuse('COVER_OF_NOBODY');
  if (appointment.therapists.includes(by.staff)) return refuse('COVER_THERE_ALREADY');
  if (!by.active) return refuse('STAFF_NOT_ACTIVE');
  if (by.discipline === null) return refuse('TREATS_NOBODY');
  if (by.discipline !== from.discipline) {
    return refuse('COVER_OTHER_DISCIPLINE', { discipline: from.discipline });
  }
  const therapists = appointment.therapists.map((each) => (each === from.staff ? by.staff : each));
  return ok({ ...appointment, therapists });
}

/** Until when whoever covers has the record open: the midnight that ends the day, by the clinic's clock. */
export function coverUntil(today: LocalDate, timeZone: string): string {
  return wholeDay(today, timeZone).endsAt;
}

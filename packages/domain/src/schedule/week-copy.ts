import { addDays, localDate, type LocalDate } from '../children/local-date.ts';
import { instantAt, localTime } from '../children/local-time.ts';
import { ok, type Result } from '../result.ts';
import { type Appointment, checkNotPast } from './appointment.ts';
import type { Clash } from './clash.ts';
import { clashesShown, type ShownDays } from './shown-days.ts';
import { minutesBetween, spanOf } from './span.ts';

/** An appointment as it would be copied, and what stands in its way there. */
export interface PlannedCopy {
  /** Of which. */
  readonly of: string;
  readonly copy: Appointment;
  readonly considered: Result<readonly Clash[]>;
}

interface WhereTo {
  /** How many days on. */
  readonly days: number;
  readonly today: LocalDate;
  /** The days they would come to lie in. */
  readonly shown: ShownDays;
}

/**
 * Appointments at the same time by the clock so many days on, each with what stands in its way there: what is booked, and
 * the copies before it that fit.
 */
export function planCopies(kept: readonly Appointment[], { days, today, shown }: WhereTo): readonly PlannedCopy[] {
  const { timeZone } = shown;
  const fitting: Appointment[] = [];
  return kept.map((each) => {
    const on = addDays(localDate(each.startsAt, timeZone), days);
    const startsAt = instantAt(on, localTime(each.startsAt, timeZone), timeZone);
    const span = spanOf(startsAt, minutesBetween(each.startsAt, each.endsAt));
    const copy: Appointment = { ...each, id: `${each.id}/copy`, state: 'BOOKED', ...span };
    const past = checkNotPast(startsAt, today, timeZone);
    if (!past.ok) return { of: each.id, copy, considered: past };
    const clashes = clashesShown(copy, { ...shown, appointments: [...shown.appointments, ...fitting] });
    if (clashes.length === 0) fitting.push(copy);
    return { of: each.id, copy, considered: ok(clashes) };
  });
}

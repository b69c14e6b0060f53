import { addDays, localDate, type LocalDate } from '../children/local-date.ts';
import { ok, refuse, type Result } from '../result.ts';
import { byCodeUnits } from '../text-order.ts';
import { isInClinic, type ResourceKind } from './appointment-sets.ts';
import { type Appointment, type Taken, takenBy } from './appointment.ts';
import { holidayOn, openOn, type SiteCalendar } from './clinic-hours.ts';
import { common, covers, overlap, type Span } from './span.ts';
import { hoursOfStaff, type WorkFacts } from './work-hours.ts';

/** What can stand in the way of an appointment. */
export const CLASH_CODES = [
  'HOLIDAY',
  'CLINIC_CLOSED',
  'THERAPIST_ON_LEAVE',
  'THERAPIST_NOT_AT_WORK',
  'THERAPIST_BOOKED',
  'CHILD_BOOKED',
  'ROOM_BOOKED',
  'EQUIPMENT_BOOKED',
] as const;
export type ClashCode = (typeof CLASH_CODES)[number];

/** One thing that stands in the way, and when. */
export interface Clash extends Span {
  readonly code: ClashCode;
  /** Who or what is not free; the site where it is closed. */
  readonly subject: string;
  /** The other appointment, where one has taken it. */
  readonly appointment: string | null;
}

/** Everything an appointment is held against. `taken` may hold what the appointment itself takes: that is no clash. */
export interface DiaryFacts extends WorkFacts {
  readonly taken: readonly Taken[];
}

const BOOKED: Readonly<Record<ResourceKind, ClashCode>> = {
  THERAPIST: 'THERAPIST_BOOKED',
  CHILD: 'CHILD_BOOKED',
  ROOM: 'ROOM_BOOKED',
  EQUIPMENT: 'EQUIPMENT_BOOKED',
};

/** The clinic's days that a span touches. One that ends at midnight does not touch the next. */
export function daysOf({ startsAt, endsAt }: Span, timeZone: string): readonly LocalDate[] {
  const first = localDate(startsAt, timeZone);
  const last = localDate(new Date(Date.parse(endsAt) - 1).toISOString(), timeZone);
  const days = [first];
  while (days[days.length - 1] !== last && days.length < 3) days.push(addDays(first, days.length));
  return days;
}

/** Whether a whole day is a holiday, on which nobody is treated anywhere. */
export function isClosedHoliday(calendar: SiteCalendar, day: LocalDate): boolean {
  return holidayOn(calendar, day)?.hours === null;
}

function closedClashes(wanted: Appointment, { timeZone, site, calendar }: WorkFacts): readonly Clash[] {
  const { startsAt, endsAt } = wanted;
  const clash = (code: ClashCode): Clash => ({ code, subject: site, appointment: null, startsAt, endsAt });
  const days = daysOf(wanted, timeZone);
  if (days.some((day) => isClosedHoliday(calendar, day))) return [clash('HOLIDAY')];
  if (!isInClinic(wanted.kind)) return [];
  const open = days.flatMap((day) => openOn(calendar, day, timeZone));
  return covers(open, wanted) ? [] : [clash('CLINIC_CLOSED')];
}

/** Holidays are told once, by the site: on one nobody's week is asked. */
function workClashes(wanted: Appointment, facts: WorkFacts): readonly Clash[] {
  const days = daysOf(wanted, facts.timeZone);
  const isHoliday = days.some((day) => isClosedHoliday(facts.calendar, day));
  const where = isInClinic(wanted.kind) ? 'AT_SITE' : 'ANYWHERE';
  const spans = takenBy(wanted).filter(({ resource }) => resource.kind === 'THERAPIST');
  return spans.flatMap(({ resource: { id: staff }, startsAt, endsAt }): readonly Clash[] => {
    const span = { startsAt, endsAt };
    const leave = facts.leaves.filter((each) => each.staff === staff && overlap(each, span));
    const away = common(leave, [span]).map((each): Clash => ({
      code: 'THERAPIST_ON_LEAVE',
      subject: staff,
      appointment: null,
      ...each,
    }));
    const hours = daysOf(span, facts.timeZone).flatMap((day) => hoursOfStaff(facts, staff, day, where));
    if (isHoliday || covers(hours, span) || worksByTheSite(facts, staff, wanted)) return away;
    return [...away, { code: 'THERAPIST_NOT_AT_WORK', subject: staff, appointment: null, ...span }];
  });
}

/** Of one without a week of their own the closed site is told, and not the same once more. */
function worksByTheSite({ weeks, timeZone }: WorkFacts, staff: string, wanted: Appointment): boolean {
  const day = localDate(wanted.startsAt, timeZone);
  return !weeks.some((week) => week.staff === staff && week.since <= day) && isInClinic(wanted.kind);
}

function bookedClashes(wanted: Appointment, taken: readonly Taken[]): readonly Clash[] {
  const others = taken.filter(({ appointment }) => appointment !== wanted.id);
  return takenBy(wanted).flatMap((mine) =>
    others
      .filter((theirs) => overlap(mine, theirs) && theirs.resource.id === mine.resource.id)
      .filter((theirs) => theirs.resource.kind === mine.resource.kind)
      .map((theirs): Clash => ({
        code: BOOKED[mine.resource.kind],
        subject: mine.resource.id,
        appointment: theirs.appointment,
        startsAt: theirs.startsAt,
        endsAt: theirs.endsAt,
      })),
  );
}

/**
 * All that stands in the way of an appointment, in the order of the codes and then of time: holiday and closed site, leave
 * and hours of each therapist, and what others have taken of therapists, children, room and equipment. A home visit and a
 * meeting on the screen keep no hours of the site, but its holidays. The way there and back counts for who goes it.
 */
export function findClashes(wanted: Appointment, facts: DiaryFacts): readonly Clash[] {
  const found = [...closedClashes(wanted, facts), ...workClashes(wanted, facts), ...bookedClashes(wanted, facts.taken)];
  return found.toSorted(
    (a, b) =>
      CLASH_CODES.indexOf(a.code) - CLASH_CODES.indexOf(b.code) ||
      byCodeUnits(a.startsAt, b.startsAt) ||
      byCodeUnits(a.subject, b.subject) ||
      byCodeUnits(a.appointment ?? '', b.appointment ?? ''),
  );
}

/**
 * What stands in the way of an appointment that is kept, as calendar and diary are now, less what was overridden. Nothing
 * stands in the way of one that is cancelled.
 */
export function clashesNow(
  { overridden, ...kept }: Appointment & { readonly overridden: readonly ClashCode[] },
  facts: DiaryFacts,
): readonly Clash[] {
  if (kept.state === 'CANCELLED') return [];
  return findClashes(kept, facts).filter(({ code }) => !overridden.includes(code));
}

/**
 * The same of the calendar alone: what makes it need another time. Another appointment can only be there because somebody
 * said that both are to be.
 */
export function clashesSince(kept: Parameters<typeof clashesNow>[0], facts: WorkFacts): readonly Clash[] {
  return clashesNow(kept, { ...facts, taken: [] });
}

/** The refusal that names what stands in the way; `nameOf` gives the name of a therapist, child, room, thing or site. */
export function refuseClashes(clashes: readonly Clash[], nameOf: (id: string) => string | undefined) {
  const subjects = [...new Set(clashes.map(({ subject }) => subject))];
  return refuse('APPOINTMENT_CLASHES', {
    clashes: [...new Set(clashes.map(({ code }) => code))],
    names: subjects.flatMap((id) => nameOf(id) ?? []),
    subjects,
    appointments: [...new Set(clashes.flatMap(({ appointment }) => appointment ?? []))],
  });
}

/** What may be kept all the same: the clashes, where somebody who may has said why. Without a reason they are refused. */
export function settleClashes(
  clashes: readonly Clash[],
  override: { readonly reason: string } | null,
  nameOf: (id: string) => string | undefined,
): Result<readonly Clash[]> {
  return clashes.length === 0 || override !== null ? ok(clashes) : refuseClashes(clashes, nameOf);
}

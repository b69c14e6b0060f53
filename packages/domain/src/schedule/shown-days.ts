import { localDate } from '../children/local-date.ts';
import { localTime } from '../children/local-time.ts';
import { isInClinic } from './appointment-sets.ts';
import { type Appointment, takenBy } from './appointment.ts';
import { type Clash, type ClashCode, clashesNow, type DiaryFacts, findClashes } from './clash.ts';
import { type Holiday, weekdayOf } from './clinic-hours.ts';
import type { Span } from './span.ts';

export interface ShownStaff {
  readonly staff: string;
  /** When their week has them at work at the site. */
  readonly atWork: readonly Span[];
  readonly onLeave: readonly Span[];
}

/** At most seven days of a site, as a diary on the screen knows them. */
export interface ShownDays {
  readonly timeZone: string;
  readonly site: string;
  readonly open: readonly Span[];
  readonly holidays: readonly Holiday[];
  readonly staff: readonly ShownStaff[];
  readonly appointments: readonly Appointment[];
}

const isSame = (a: readonly Span[], b: readonly Span[]) =>
  a.length === b.length &&
  a.every(({ startsAt, endsAt }, at) => b[at]?.startsAt === startsAt && b[at].endsAt === endsAt);

/** What is shown as the facts that appointments of these days are held against. Nobody's hours at another site are in it. */
function factsShown({ timeZone, site, open, holidays, staff, appointments }: ShownDays): DiaryFacts {
  const hoursOf = ({ startsAt, endsAt }: Span) => ({
    day: weekdayOf(localDate(startsAt, timeZone)),
    opens: localTime(startsAt, timeZone),
    closes: localTime(endsAt, timeZone),
  });
  return {
    timeZone,
    site,
    calendar: { week: open.map(hoursOf), holidays },
    // Who is at work just when the site is open may have no week of their own; either way the site's hours say the same.
    weeks: staff
      .filter(({ atWork }) => !isSame(atWork, open))
      .map(({ staff: id, atWork }) => ({
        staff: id,
        since: '',
        hours: atWork.map((span) => ({ ...hoursOf(span), site })),
      })),
    leaves: staff.flatMap(({ staff: id, onLeave }) => onLeave.map((span) => ({ staff: id, ...span }))),
    taken: appointments.flatMap(takenBy),
  };
}

/** Hours of those who work elsewhere are not known on the screen, so outside the clinic none are told. */
function known(clashes: readonly Clash[], { kind }: Appointment): readonly Clash[] {
  return isInClinic(kind) ? clashes : clashes.filter(({ code }) => code !== 'THERAPIST_NOT_AT_WORK');
}

/**
 * What stands in the way of an appointment as far as the days shown can tell: before anything is asked of the server, which
 * knows the other sites too.
 */
export function clashesShown(wanted: Appointment, shown: ShownDays): readonly Clash[] {
  return known(findClashes(wanted, factsShown(shown)), wanted);
}

/** Which of the appointments shown something has come in the way of since they were booked, as far as the days shown can tell. */
export function clashedAmong(
  kept: readonly (Appointment & { readonly overridden: readonly ClashCode[] })[],
  shown: ShownDays,
): ReadonlySet<string> {
  const facts = factsShown(shown);
  return new Set(kept.filter((each) => known(clashesNow(each, facts), each).length > 0).map(({ id }) => id));
}

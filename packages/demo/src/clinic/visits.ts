import {
  addDays,
  type Appointment,
  arrive,
  finishVisit,
  NEXT_STEPS,
  recordLateVisit,
  recordNotBrought,
  startVisit,
  type Visit,
  type VisitFacts,
  visitTherapists,
} from '@trellis/domain';
import { dayOf, instantOf, minutesAfter, TIME_ZONE } from '../base/calendar.ts';
import { granted } from '../base/expect.ts';
import { idAt } from '../base/ids.ts';
import type { Random } from '../base/random.ts';
import type { VisitRow, VisitTherapistRow } from '../rows/visit-rows.ts';
import type { Clinic, StaffMember } from './clinic.ts';

const NOT_BROUGHT_SHARE = 0.07;
const LATE_SHARE = 0.04;
/** Minutes from midnight at which what was not written down meanwhile is. */
const WRITTEN_AT = 9 * 60 + 10;

interface Lived {
  readonly visit: Visit;
  readonly recordedAt: string;
  readonly version: number;
}

/** The visit as it went, by the rules that everybody's visits go by: every act at the time it is said to have happened. */
function live(
  facts: Omit<VisitFacts, 'now' | 'visit'>,
  booked: Appointment,
  random: Random,
  people: Visit['therapists'],
): Lived {
  const at = (minutes: number, from: string = booked.startsAt) => minutesAfter(from, minutes);
  const { startsAt, endsAt } = booked;
  if (random.chance(NOT_BROUGHT_SHARE)) {
    const now = at(random.whole(15, 25));
    const said = { nextStep: random.pick(NEXT_STEPS), therapists: people };
    const visit = granted('says that nobody came', recordNotBrought({ ...facts, now, visit: null }, said));
    return { visit, recordedAt: now, version: 1 };
  }
  const cameAt = at(random.whole(-8, 4));
  const startedAt = at(random.whole(0, 3), cameAt < startsAt ? startsAt : cameAt);
  const endedAt = at(random.whole(-4, 5), endsAt);
  if (random.chance(LATE_SHARE)) {
    const now = instantOf(addDays(dayOf(endsAt), 1), WRITTEN_AT);
    const said = { startedAt, endedAt, therapists: people };
    const visit = granted('writes a visit down late', recordLateVisit({ ...facts, now, visit: null }, said));
    return { visit, recordedAt: now, version: 1 };
  }
  const came = granted(
    'says that a child is there',
    arrive({ ...facts, now: cameAt, visit: null }, { happenedAt: cameAt, therapists: people }),
  );
  const started = granted('begins a visit', startVisit({ ...facts, now: startedAt, visit: came }, startedAt));
  const visit = granted('ends a visit', finishVisit({ ...facts, now: endedAt, visit: started }, endedAt));
  return { visit, recordedAt: cameAt, version: 3 };
}

/** What became of an appointment of a day that is over. */
export function visitRowsOf(
  clinic: Clinic,
  booked: Appointment,
  therapists: readonly StaffMember[],
): { readonly visit: VisitRow; readonly therapists: readonly VisitTherapistRow[] } {
  const random = clinic.random.fork(`visit/${booked.id}`);
  const [child = ''] = booked.children;
  const treating = therapists
    .filter(({ id }) => booked.therapists.includes(id))
    .map(({ id, discipline }) => ({ staff: id, discipline }));
  const people = granted('names who treats', visitTherapists(treating, treating[0]?.staff ?? null));
  const { id: appointmentId, state, startsAt, endsAt } = booked;
  const appointment = { id: appointmentId, state, startsAt, endsAt };
  const { visit, recordedAt, version } = live({ child, appointment, timeZone: TIME_ZONE }, booked, random, people);
  const id = idAt(recordedAt, random);
  const { arrivedAt, startedAt, endedAt, late, nextStep } = visit;
  return {
    visit: {
      clinicId: clinic.id,
      id,
      childId: child,
      appointmentId,
      state: visit.state,
      beginsAt: startedAt ?? arrivedAt ?? startsAt,
      arrivedAt,
      startedAt,
      endedAt,
      late,
      nextStep,
      recordedBy: people.find(({ primary }) => primary)?.staff ?? '',
      recordedAt,
      version,
    },
    therapists: people.map(({ staff, discipline, primary }) => ({
      clinicId: clinic.id,
      id: idAt(recordedAt, random.fork(staff)),
      visitId: id,
      staffId: staff,
      discipline,
      primary,
    })),
  };
}

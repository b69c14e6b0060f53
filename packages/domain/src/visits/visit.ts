import { ok, refuse, type Result } from '../result.ts';
import type { AppointmentState } from '../schedule/appointment-sets.ts';
import { type Span, toInstant } from '../schedule/span.ts';
import { refuseMove } from '../state-move.ts';
import { checkHappened, checkLasted, type HappenedFacts, isLateEntry } from './happened.ts';
import type { VisitTherapist } from './visit-people.ts';
import type { KeptVisitState, NextStep, VisitAct } from './visit-sets.ts';
import { moveVisit, visitStateOf } from './visit-state.ts';

/** A visit of ONE child as it is written down. Of a group each child has its own. Instants are as spans hold them. */
export interface Visit {
  readonly child: string;
  readonly appointment: string | null;
  readonly state: KeptVisitState;
  readonly arrivedAt: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** Something of it was written down long after it happened. */
  readonly late: boolean;
  readonly nextStep: NextStep | null;
  readonly therapists: readonly VisitTherapist[];
  /** It turned out to be of another child, whose visit it is now; here it counts nowhere. */
  readonly ofAnotherChild: boolean;
}

/** The appointment a visit is of. */
export interface VisitedAppointment extends Span {
  readonly id: string;
  readonly state: AppointmentState;
}

/** What an act on a visit is decided by. `visit` is what is written down of it already. */
export interface VisitFacts {
  readonly now: string;
  readonly timeZone: string;
  readonly child: string;
  readonly appointment: VisitedAppointment | null;
  readonly visit: Visit | null;
}

const happenedFacts = ({ now, timeZone, appointment }: VisitFacts): HappenedFacts => ({ now, timeZone, appointment });

/** The state an act leads to at a time, or why neither the state nor the time allows it. */
function decide(facts: VisitFacts, act: VisitAct, at: string): Result<KeptVisitState> {
  if (facts.visit?.ofAnotherChild === true) return refuse('VISIT_OF_ANOTHER_CHILD');
  const moved = moveVisit(visitStateOf(facts.appointment?.state ?? null, facts.visit?.state ?? null), act);
  if (!moved.ok) return moved;
  const happened = checkHappened(at, happenedFacts(facts));
  return happened.ok ? moved : happened;
}

function fresh({ child, appointment }: VisitFacts): Visit {
  return {
    child,
    appointment: appointment?.id ?? null,
    state: 'ARRIVED',
    arrivedAt: null,
    startedAt: null,
    endedAt: null,
    late: false,
    nextStep: null,
    therapists: [],
    ofAnotherChild: false,
  };
}

/** The child is there. Who treats it is taken from the appointment, and named here. */
export function arrive(
  facts: VisitFacts,
  { happenedAt, therapists }: { readonly happenedAt: string; readonly therapists: readonly VisitTherapist[] },
): Result<Visit> {
  const state = decide(facts, 'ARRIVE', happenedAt);
  if (!state.ok) return state;
  const visit = facts.visit ?? fresh(facts);
  return ok({
    ...visit,
    state: state.value,
    arrivedAt: toInstant(happenedAt),
    nextStep: null,
    therapists,
    late: visit.late || isLateEntry(happenedAt, facts.now),
  });
}

/** The visit begins, not before the child was there. */
export function startVisit(facts: VisitFacts & { readonly visit: Visit }, happenedAt: string): Result<Visit> {
  const state = decide(facts, 'START', happenedAt);
  if (!state.ok) return state;
  const { visit } = facts;
  const lasted = checkLasted(visit.arrivedAt ?? happenedAt, happenedAt);
  if (!lasted.ok) return lasted;
  const late = visit.late || isLateEntry(happenedAt, facts.now);
  return ok({ ...visit, state: state.value, startedAt: toInstant(happenedAt), late });
}

/** The visit is over. One that nobody started began when the child was there. */
export function finishVisit(facts: VisitFacts & { readonly visit: Visit }, happenedAt: string): Result<Visit> {
  const state = decide(facts, 'FINISH', happenedAt);
  if (!state.ok) return state;
  const { visit } = facts;
  const startedAt = visit.startedAt ?? visit.arrivedAt ?? toInstant(happenedAt);
  const lasted = checkLasted(startedAt, happenedAt);
  if (!lasted.ok) return lasted;
  const late = visit.late || isLateEntry(happenedAt, facts.now);
  return ok({ ...visit, state: state.value, startedAt, endedAt: toInstant(happenedAt), late });
}

/**
 * Nobody brought the child: said once its time has come, with what a clinician does next. It ends no plan and no episode,
 * however often it happens.
 */
export function recordNotBrought(
  facts: VisitFacts,
  { nextStep, therapists }: { readonly nextStep: NextStep; readonly therapists: readonly VisitTherapist[] },
): Result<Visit> {
  const { appointment } = facts;
  if (appointment === null) return refuse('VISIT_WITHOUT_APPOINTMENT');
  // What did not happen is of the time it was to happen at.
  const at = Date.parse(appointment.startsAt) > Date.parse(facts.now) ? facts.now : appointment.startsAt;
  const state = decide(facts, 'NOT_BROUGHT', at);
  if (!state.ok) return state;
  if (at !== appointment.startsAt) return refuse('VISIT_NOT_DUE_YET');
  const visit = facts.visit ?? fresh(facts);
  return ok({ ...visit, state: state.value, arrivedAt: null, nextStep, therapists });
}

/** What is said of a visit that took place and was not written down meanwhile. */
export interface LateVisit {
  readonly startedAt: string;
  readonly endedAt: string;
  readonly therapists: readonly VisitTherapist[];
}

/** A visit written down as a whole afterwards, of an appointment or of none. It bears the mark, however soon that is. */
export function recordLateVisit(facts: VisitFacts, { startedAt, endedAt, therapists }: LateVisit): Result<Visit> {
  for (const at of [startedAt, endedAt]) {
    const state = decide(facts, 'RECORD_LATE', at);
    if (!state.ok) return state;
  }
  const lasted = checkLasted(startedAt, endedAt);
  if (!lasted.ok) return lasted;
  return ok({
    ...(facts.visit ?? fresh(facts)),
    state: 'DONE',
    startedAt: toInstant(startedAt),
    endedAt: toInstant(endedAt),
    nextStep: null,
    therapists,
    late: true,
  });
}

/** What of a visit can be put right. A time that it has not come to yet is not given. */
export interface VisitCorrection {
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly therapists: readonly VisitTherapist[];
}

function isSame(a: Visit, b: Visit): boolean {
  const people = ({ therapists }: Visit): string =>
    therapists
      .map(({ staff, primary }) => `${staff}${primary ? '*' : ''}`)
      .toSorted()
      .join();
  return a.startedAt === b.startedAt && a.endedAt === b.endedAt && people(a) === people(b);
}

/** Times and people of a visit as they truly were. Its state stays; what was said before is in the trail. */
export function putVisitRight(
  facts: VisitFacts & { readonly visit: Visit },
  { startedAt, endedAt, therapists }: VisitCorrection,
): Result<Visit> {
  const { visit } = facts;
  if (visit.ofAnotherChild) return refuse('VISIT_OF_ANOTHER_CHILD');
  if (visit.state === 'NOT_BROUGHT') return refuseMove(visit.state, 'DONE');
  if ((startedAt !== null) !== (visit.startedAt !== null)) return refuseMove(visit.state, 'IN_PROGRESS');
  if ((endedAt !== null) !== (visit.endedAt !== null)) return refuseMove(visit.state, 'DONE');
  for (const at of [startedAt, endedAt]) {
    const happened = at === null ? ok(true) : checkHappened(at, happenedFacts(facts));
    if (!happened.ok) return happened;
  }
  if (startedAt !== null && endedAt !== null) {
    const lasted = checkLasted(startedAt, endedAt);
    if (!lasted.ok) return lasted;
  }
  const right: Visit = {
    ...visit,
    // A child cannot have come after the visit began.
    arrivedAt: [visit.arrivedAt, startedAt === null ? null : toInstant(startedAt)].reduce((first, at) =>
      first !== null && at !== null && at < first ? at : first,
    ),
    startedAt: startedAt === null ? null : toInstant(startedAt),
    endedAt: endedAt === null ? null : toInstant(endedAt),
    therapists,
  };
  return isSame(visit, right) ? refuse('NOTHING_CHANGED') : ok(right);
}

/**
 * A visit that turns out to be of another child: times and people go to that child, here it stays as what it was and counts nowhere.
 * `appointment` is that of the other child, if it had one.
 */
export function moveVisitToAnotherChild(
  visit: Visit,
  to: {
    readonly child: string;
    readonly appointment: string | null;
    /** What is on record of that appointment for that child already. */
    readonly visited: KeptVisitState | null;
    readonly reason: string;
  },
): Result<{ readonly left: Visit; readonly moved: Visit }> {
  if (visit.ofAnotherChild) return refuse('VISIT_OF_ANOTHER_CHILD');
  if (visit.state === 'NOT_BROUGHT') return refuseMove(visit.state, 'ARRIVED');
  if (to.child === visit.child) return refuse('NOTHING_CHANGED');
  if (to.reason.trim() === '') return refuse('REASON_NEEDED');
  if (to.visited !== null) return refuseMove(to.visited, visit.state);
  return ok({
    left: { ...visit, ofAnotherChild: true },
    moved: { ...visit, child: to.child, appointment: to.appointment },
  });
}

/** A visit a therapist is in or was in, as far as it tells whether something was seen in it. */
export interface OpenSpan {
  readonly id: string;
  readonly arrivedAt: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

/**
 * The visit that something seen at a time belongs to, if any: the last to begin of those that had begun and were not over. One that
 * nobody finished is taken to be over once no visit lasts as long.
 */
export function visitSeenIn(visits: readonly OpenSpan[], happenedAt: string): string | null {
  const at = toInstant(happenedAt);
  const begun = visits.flatMap(({ id, arrivedAt, startedAt, endedAt }) => {
    const there = arrivedAt ?? startedAt;
    const from = there === null ? null : toInstant(there);
    if (from === null || from > at || (endedAt !== null && toInstant(endedAt) < at)) return [];
    return checkLasted(from, at).ok ? [{ id, from }] : [];
  });
  return (
    begun.reduce<(typeof begun)[number] | null>(
      (last, each) => (last === null || each.from > last.from ? each : last),
      null,
    )?.id ?? null
  );
}

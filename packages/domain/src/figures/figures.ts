import { localDate } from '../children/local-date.ts';
import { VISIT_LIMITS } from '../limits.ts';
import {
  type AppointmentState,
  CANCEL_REASONS,
  type CancelledBy,
  type CancelReason,
} from '../schedule/appointment-sets.ts';
import { minutesBetween, type Span } from '../schedule/span.ts';
import { minutesOf } from '../visits/delivered-minutes.ts';
import type { KeptVisitState } from '../visits/visit-sets.ts';
import { visitStateOf } from '../visits/visit-state.ts';

/** One child of one meeting, without the child: when it was booked, what became of it, and when its note was signed. */
export interface FigureFact extends Span {
  /** The same for all the children of a group. */
  readonly meeting: string;
  /** Null for a visit without an appointment. */
  readonly site: string | null;
  readonly therapists: readonly string[];
  readonly appointment: AppointmentState | null;
  readonly visit: KeptVisitState | null;
  readonly cancelledFor: CancelledBy | null;
  readonly cancelReason: CancelReason | null;
  readonly began: string | null;
  readonly ended: string | null;
  /** When the last half of its note was signed; null while one is not. */
  readonly signed: string | null;
}

export interface CancelCount {
  readonly reason: CancelReason;
  readonly count: number;
}

/** Counts that tell of no child. `came`, `notBrought`, `cancelled` and `open` are together what was `booked`. */
export interface FigureCounts {
  readonly booked: number;
  readonly came: number;
  readonly notBrought: number;
  readonly cancelled: number;
  readonly cancelledByFamily: number;
  /** Expected, or not yet said what became of it. */
  readonly open: number;
  readonly reasons: readonly CancelCount[];
  /** Minutes of meetings that are over and were not cancelled: those of a group and of a co-treatment once. */
  readonly plannedMinutes: number;
  readonly deliveredMinutes: number;
  /** Visits that took place and are over, whose notes are owed. */
  readonly finished: number;
  readonly signed: number;
  readonly signedAtOnce: number;
  readonly signedSameDay: number;
  /** Seconds from the end of a visit to the last signature under its note, in the middle of those signed. */
  readonly medianSecondsToSign: number | null;
}

export interface FigureClock {
  readonly now: string;
  readonly timeZone: string;
}

function median(values: readonly number[]): number | null {
  const inOrder = values.toSorted((a, b) => a - b);
  const [low, high] = [inOrder[Math.floor((inOrder.length - 1) / 2)], inOrder[Math.floor(inOrder.length / 2)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}

function groupedBy<Key>(
  facts: readonly FigureFact[],
  keyOf: (fact: FigureFact) => Key,
): ReadonlyMap<Key, readonly FigureFact[]> {
  const groups = new Map<Key, FigureFact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}

/** Minutes of meetings, each once however many children and therapists are in it. */
function minutesOfMeetings(
  facts: readonly FigureFact[],
  spanOf: (fact: FigureFact) => { readonly startsAt: string | null; readonly endsAt: string | null },
): number {
  const meetings = groupedBy(facts, ({ meeting }) => meeting);
  return [...meetings.values()].reduce((sum, of) => {
    const spans = of.map(spanOf).flatMap(({ startsAt, endsAt }) => (startsAt && endsAt ? [{ startsAt, endsAt }] : []));
    return sum + minutesOf(spans);
  }, 0);
}

/** What became of what was booked, how long was treated, and how soon notes were signed. */
export function countFigures(facts: readonly FigureFact[], { now, timeZone }: FigureClock): FigureCounts {
  const states = facts.map((fact) => visitStateOf(fact.appointment, fact.visit));
  const count = (...wanted: readonly string[]): number => states.filter((state) => wanted.includes(state)).length;
  const cancelled = facts.filter((_, at) => states[at] === 'CANCELLED');
  const finished = facts.flatMap(({ ended, signed }, at) =>
    states[at] === 'DONE' && ended !== null ? [{ ended, signed }] : [],
  );
  const signed = finished.flatMap(({ ended, signed: at }) =>
    at === null
      ? []
      : [
          {
            seconds: Math.max(0, minutesBetween(ended, at) * 60),
            sameDay: localDate(at, timeZone) <= localDate(ended, timeZone),
          },
        ],
  );
  return {
    booked: facts.length,
    came: count('ARRIVED', 'IN_PROGRESS', 'DONE'),
    notBrought: count('NOT_BROUGHT'),
    cancelled: cancelled.length,
    cancelledByFamily: cancelled.filter(({ cancelledFor }) => cancelledFor === 'FAMILY').length,
    open: count('EXPECTED'),
    reasons: CANCEL_REASONS.map((reason) => ({
      reason,
      count: cancelled.filter(({ cancelReason }) => cancelReason === reason).length,
    })).filter((each) => each.count > 0),
    plannedMinutes: minutesOfMeetings(
      facts.filter(({ appointment, endsAt }) => appointment === 'BOOKED' && endsAt <= now),
      (fact) => fact,
    ),
    deliveredMinutes: minutesOfMeetings(facts, ({ began, ended }) => ({ startsAt: began, endsAt: ended })),
    finished: finished.length,
    signed: signed.length,
    signedAtOnce: signed.filter(({ seconds }) => seconds <= VISIT_LIMITS.signedAtOnceSeconds).length,
    signedSameDay: signed.filter(({ sameDay }) => sameDay).length,
    medianSecondsToSign: median(signed.map(({ seconds }) => seconds)),
  };
}

/** Figures of each site; null is what was not booked at any. */
export function figuresBySite(
  facts: readonly FigureFact[],
  clock: FigureClock,
): readonly { readonly site: string | null; readonly counts: FigureCounts }[] {
  const groups = groupedBy(facts, ({ site }) => site);
  return [...groups].map(([site, of]) => ({ site, counts: countFigures(of, clock) }));
}

/** Figures of each who treats: a co-treatment is in those of both. */
export function figuresByTherapist(
  facts: readonly FigureFact[],
  clock: FigureClock,
): readonly { readonly therapist: string; readonly counts: FigureCounts }[] {
  const everybody = [...new Set(facts.flatMap(({ therapists }) => therapists))];
  return everybody.map((therapist) => ({
    therapist,
    counts: countFigures(
      facts.filter(({ therapists }) => therapists.includes(therapist)),
      clock,
    ),
  }));
}

import type { AppointmentState } from '../schedule/appointment-sets.ts';
import { ok, type Result } from '../result.ts';
import { refuseMove } from '../state-move.ts';
import { type KeptVisitState, VISIT_ACTS, type VisitAct, type VisitState } from './visit-sets.ts';

/**
 * Whither an act leads from a state. A child who comes after all arrives although it was not brought, and an arrival that was
 * a slip of the finger becomes not brought. Nothing leads out of DONE: what is wrong with it is put right.
 */
const MOVES: Readonly<Record<VisitState, Partial<Readonly<Record<VisitAct, KeptVisitState>>>>> = {
  EXPECTED: { ARRIVE: 'ARRIVED', NOT_BROUGHT: 'NOT_BROUGHT', RECORD_LATE: 'DONE' },
  ARRIVED: { START: 'IN_PROGRESS', FINISH: 'DONE', NOT_BROUGHT: 'NOT_BROUGHT' },
  IN_PROGRESS: { FINISH: 'DONE' },
  DONE: {},
  CANCELLED: {},
  NOT_BROUGHT: { ARRIVE: 'ARRIVED', RECORD_LATE: 'DONE' },
};

/** Where an act leads when it leads anywhere: what a refused one is told of. */
const WOULD_BE: Readonly<Record<VisitAct, KeptVisitState>> = {
  ARRIVE: 'ARRIVED',
  START: 'IN_PROGRESS',
  FINISH: 'DONE',
  NOT_BROUGHT: 'NOT_BROUGHT',
  RECORD_LATE: 'DONE',
};

/** Where the visit of a child stands, from its appointment and from what was written down of it. */
export function visitStateOf(appointment: AppointmentState | null, kept: KeptVisitState | null): VisitState {
  if (kept !== null) return kept;
  return appointment === 'CANCELLED' ? 'CANCELLED' : 'EXPECTED';
}

export function moveVisit(from: VisitState, act: VisitAct): Result<KeptVisitState> {
  const to = MOVES[from][act];
  return to === undefined ? refuseMove(from, WOULD_BE[act]) : ok(to);
}

/** What can be done about a visit that stands there, in the order it is done in. */
export function openVisitActs(state: VisitState): readonly VisitAct[] {
  return VISIT_ACTS.filter((act) => MOVES[state][act] !== undefined);
}

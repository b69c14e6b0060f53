import { daysBetween, type LocalDate } from '../children/local-date.ts';
import { ok, refuse, type Result } from '../result.ts';
import { refuseMove } from '../state-move.ts';
import { STRAND_TRANSITIONS, type GoalOutcome, type GoalState, type StrandState } from './goal-states.ts';
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from './plan-settings.ts';

/** The identity row of a goal: its life, which no version holds and no draft can touch. */
export interface GoalLife {
  readonly goal: string;
  readonly state: GoalState;
  readonly outcome: GoalOutcome | null;
  readonly closedOn: LocalDate | null;
  /** The last day it was opened again. What was seen until then has been decided on. */
  readonly reopenedOn: LocalDate | null;
  /** Why it is paused, closed or open again; null while nothing of the kind has happened. */
  readonly reason: string | null;
}

/** The identity row of a strand. */
export interface StrandLife {
  readonly strand: string;
  readonly goal: string;
  readonly discipline: string;
  readonly state: StrandState;
  readonly reason: string | null;
}

/** What a person does with a goal. Becoming active is none of these: only a version coming into force does it. */
export type GoalMove =
  | { readonly kind: 'PAUSE'; readonly reason: string }
  | { readonly kind: 'RESUME' }
  /** `reached` is the proposal `proposeReached` made, which the one who closes confirms; asked for by REACHED alone. */
  | {
      readonly kind: 'CLOSE';
      readonly outcome: GoalOutcome;
      readonly reason: string;
      readonly reached: { readonly goal: string } | null;
    }
  | { readonly kind: 'REOPEN'; readonly reason: string };
export type GoalMoveKind = GoalMove['kind'];

const GOAL_MOVE_TO = { PAUSE: 'PAUSED', RESUME: 'ACTIVE', CLOSE: 'CLOSED', REOPEN: 'ACTIVE' } as const satisfies Record<
  GoalMoveKind,
  GoalState
>;
const GOAL_MOVE_FROM = {
  PAUSE: ['ACTIVE'],
  RESUME: ['PAUSED'],
  CLOSE: ['DRAFT', 'ACTIVE', 'PAUSED'],
  REOPEN: ['CLOSED'],
} as const satisfies Record<GoalMoveKind, readonly GoalState[]>;

/** How a person closes a goal that was not reached. That a plan ended or left it out is no person's choice. */
export const CLOSING_OUTCOMES = [
  'NOT_REACHED',
  'NOT_POSSIBLE',
  'NO_LONGER_WANTED',
  'ENTERED_IN_ERROR',
] as const satisfies readonly GoalOutcome[];

/** Whether a closed goal may be opened again on a day: for as long as the settings say, and never one entered in error. */
export function mayReopen(
  { state, outcome, closedOn }: Pick<GoalLife, 'state' | 'outcome' | 'closedOn'>,
  on: LocalDate,
  settings: PlanSettings = DEFAULT_PLAN_SETTINGS,
): boolean {
  if (state !== 'CLOSED' || outcome === 'ENTERED_IN_ERROR') return false;
  return daysBetween(closedOn ?? on, on) <= settings.reopenDays;
}

function findRefusal(goal: GoalLife, move: GoalMove, on: LocalDate, settings: PlanSettings): Result<never> | undefined {
  const to = GOAL_MOVE_TO[move.kind];
  const from: readonly GoalState[] = GOAL_MOVE_FROM[move.kind];
  if (to === 'ACTIVE' && goal.state === 'DRAFT') return refuse('GOAL_STARTS_BY_ACTIVATION');
  if (!from.includes(goal.state)) return refuseMove(goal.state, to);
  if (move.kind !== 'RESUME' && move.reason.trim() === '') return refuse('REASON_NEEDED');
  if (move.kind === 'CLOSE' && move.outcome === 'REACHED' && move.reached?.goal !== goal.goal) {
    return refuse('NOT_REACHED_YET', { days: settings.reachedDaysApart });
  }
  if (move.kind === 'REOPEN' && !mayReopen(goal, on, settings)) {
    if (goal.outcome === 'ENTERED_IN_ERROR') return refuseMove(goal.state, to);
    return refuse('REOPENED_TOO_LATE', { closedOn: goal.closedOn ?? on, days: settings.reopenDays });
  }
  return undefined;
}

/**
 * A goal after a person paused, resumed, closed or reopened it on a day. Pausing, closing and reopening need a reason;
 * REACHED needs the two dates that `proposeReached` looks for; a closed goal reopens within 90 days, one entered in
 * error never.
 */
export function moveGoal(
  goal: GoalLife,
  move: GoalMove,
  on: LocalDate,
  settings: PlanSettings = DEFAULT_PLAN_SETTINGS,
): Result<GoalLife> {
  const refused = findRefusal(goal, move, on, settings);
  if (refused !== undefined) return refused;
  const closing = move.kind === 'CLOSE';
  return ok({
    ...goal,
    state: GOAL_MOVE_TO[move.kind],
    outcome: closing ? move.outcome : null,
    closedOn: closing ? on : null,
    reopenedOn: move.kind === 'REOPEN' ? on : goal.reopenedOn,
    reason: move.kind === 'RESUME' ? null : move.reason.trim(),
  });
}

export type StrandMove =
  | { readonly kind: 'PAUSE'; readonly reason: string }
  | { readonly kind: 'RESUME' }
  | { readonly kind: 'END'; readonly reason: string };

const STRAND_MOVE_TO = { PAUSE: 'PAUSED', RESUME: 'ACTIVE', END: 'ENDED' } as const satisfies Record<
  StrandMove['kind'],
  StrandState
>;

/**
 * A strand after its discipline paused, resumed or ended it. A strand that starts later starts by its discipline's
 * signature, never by hand. Nothing here looks at the goal: pausing or ending a strand changes no level.
 */
export function moveStrand(strand: StrandLife, move: StrandMove): Result<StrandLife> {
  const to = STRAND_MOVE_TO[move.kind];
  const allowed: readonly StrandState[] = STRAND_TRANSITIONS[strand.state];
  if (move.kind === 'RESUME' && strand.state === 'STARTS_LATER') {
    return refuse('STRAND_STARTS_LATER', { discipline: strand.discipline });
  }
  if (!allowed.includes(to)) return refuseMove(strand.state, to);
  if (move.kind !== 'RESUME' && move.reason.trim() === '') return refuse('REASON_NEEDED');
  return ok({ ...strand, state: to, reason: move.kind === 'RESUME' ? null : move.reason.trim() });
}

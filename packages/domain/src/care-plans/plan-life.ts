import type { LocalDate } from '../children/local-date.ts';
import type { GoalLife, StrandLife } from '../goals/goal-life.ts';
import { ok, refuse, type Result } from '../result.ts';
import { refuseMove } from '../state-move.ts';
import { consentStands } from './episode.ts';
import { findOpenVersion, type PlanMoves, type PlanRecord } from './plan-record.ts';
import { PLAN_TRANSITIONS, type PlanEndReason, type PlanState } from './plan-states.ts';

/** What a person does with a whole plan. It becomes ACTIVE for the first time by activation alone. */
export type PlanMove =
  | { readonly kind: 'PAUSE'; readonly reason: string }
  | { readonly kind: 'RESUME' }
  | { readonly kind: 'END'; readonly endReason: PlanEndReason; readonly reason: string };

const MOVE_TO = { PAUSE: 'PAUSED', RESUME: 'ACTIVE', END: 'ENDED' } as const satisfies Record<
  PlanMove['kind'],
  PlanState
>;

function endGoals(goals: readonly GoalLife[], on: LocalDate, reason: string): readonly GoalLife[] {
  return goals
    .filter((goal) => goal.state !== 'CLOSED')
    .map((goal) => ({ ...goal, state: 'CLOSED', outcome: 'MOVED_OR_ENDED', closedOn: on, reason }));
}

function endStrands(strands: readonly StrandLife[], reason: string): readonly StrandLife[] {
  return strands.filter((strand) => strand.state !== 'ENDED').map((strand) => ({ ...strand, state: 'ENDED', reason }));
}

/**
 * A plan paused, resumed or ended. Pausing and ending need a reason; resuming needs a treatment consent that stands,
 * since a withdrawn one is what paused it. Ending closes the goals that are still open as moved or ended, ends their
 * strands, and throws an open draft away; what was reached before stays reached.
 */
export function movePlan(plan: PlanRecord, move: PlanMove, on: LocalDate): Result<PlanMoves> {
  const to = MOVE_TO[move.kind];
  const allowed: readonly PlanState[] = PLAN_TRANSITIONS[plan.state];
  const isFirstActivation = move.kind === 'RESUME' && plan.state !== 'PAUSED';
  if (isFirstActivation || !allowed.includes(to)) return refuseMove(plan.state, to);
  if (move.kind !== 'RESUME' && move.reason.trim() === '') return refuse('REASON_NEEDED');
  if (move.kind === 'RESUME' && !consentStands(plan.consents, on)) return refuse('NO_TREATMENT_CONSENT');
  if (move.kind !== 'END') return ok({ plan: { state: to }, versions: [], goals: [], strands: [] });
  const open = findOpenVersion(plan);
  return ok({
    plan: { state: to, endReason: move.endReason },
    versions: open === undefined ? [] : [{ ...open, state: 'DISCARDED' }],
    goals: endGoals(plan.goals, on, move.reason.trim()),
    strands: endStrands(plan.strands, move.reason.trim()),
  });
}

/**
 * What the withdrawal of a treatment consent does to the plan: it is paused the same day if no other consent stands.
 * `plan` holds the consents as they are after the withdrawal.
 */
export function pauseForWithdrawal(plan: PlanRecord, on: LocalDate): PlanMoves {
  const pauses = plan.state === 'ACTIVE' && !consentStands(plan.consents, on);
  return { plan: pauses ? { state: 'PAUSED' } : {}, versions: [], goals: [], strands: [] };
}

import { isGoalOpen } from '../goals/goal-states.ts';
import { findVersion, type PlanRecord } from './plan-record.ts';

/** A goal that is being worked at, or with `strand` what one discipline does towards it. */
export interface OpenWork {
  readonly goal: string;
  readonly strand: string | null;
  /** The discipline of a strand; null for a goal. */
  readonly discipline: string | null;
}

/** What of the version in force is not over yet, each goal before its strands, in the order of the plan. */
export function openWork(plan: PlanRecord): readonly OpenWork[] {
  const content = findVersion(plan, plan.inForce)?.content;
  const open = new Set(plan.goals.filter(({ state }) => isGoalOpen(state)).map(({ goal }) => goal));
  const ended = new Set(plan.strands.filter(({ state }) => state === 'ENDED').map(({ strand }) => strand));
  return (content?.goals ?? [])
    .filter(({ goal }) => open.has(goal))
    .flatMap(({ goal }): OpenWork[] => [
      { goal, strand: null, discipline: null },
      ...(content?.strands ?? [])
        .filter((each) => each.goal === goal && !ended.has(each.strand))
        .map(({ strand, discipline }) => ({ goal, strand, discipline })),
    ]);
}

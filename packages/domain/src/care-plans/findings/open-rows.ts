import type { GoalContent } from '../../goals/goal-content.ts';
import type { StrandContent } from '../../goals/strand-content.ts';
import type { PlanContext } from './plan-context.ts';
import { byCodeUnits } from '../../text-order.ts';

function byId<T>(idOf: (row: T) => string): (a: T, b: T) => number {
  return (a, b) => byCodeUnits(idOf(a), idOf(b));
}

/** The goals that still say something, in the order of their ids. */
export function openGoals({ content, closed }: Pick<PlanContext, 'content' | 'closed'>): readonly GoalContent[] {
  return content.goals.filter(({ goal }) => !closed.has(goal)).toSorted(byId(({ goal }) => goal));
}

/** The strands that are worked on or will be: neither ended, nor under a closed goal. In the order of their ids. */
export function openStrands({ content, closed }: Pick<PlanContext, 'content' | 'closed'>): readonly StrandContent[] {
  return content.strands
    .filter(({ strand, goal }) => !closed.has(strand) && !closed.has(goal))
    .toSorted(byId(({ strand }) => strand));
}

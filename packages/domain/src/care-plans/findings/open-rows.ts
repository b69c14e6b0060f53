import type { GoalContent } from '../../goals/goal-content.ts';
import type { StrandContent } from '../../goals/strand-content.ts';
import { byCodeUnits } from '../../text-order.ts';
import { openStrands } from '../open-rows.ts';
import type { PlanContext } from './plan-context.ts';

function byId<T>(idOf: (row: T) => string): (a: T, b: T) => number {
  return (a, b) => byCodeUnits(idOf(a), idOf(b));
}

/** The goals that still say something, in the order of their ids. */
export function openGoalsInOrder({ content, closed }: Pick<PlanContext, 'content' | 'closed'>): readonly GoalContent[] {
  return content.goals.filter(({ goal }) => !closed.has(goal)).toSorted(byId(({ goal }) => goal));
}

/** The strands that are not over, in the order of their ids. */
export function openStrandsInOrder({
  content,
  closed,
}: Pick<PlanContext, 'content' | 'closed'>): readonly StrandContent[] {
  return openStrands(content.strands, closed).toSorted(byId(({ strand }) => strand));
}

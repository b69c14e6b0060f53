import { ok, refuse, type Result } from '../result.ts';
import type { PlanContent } from './plan-content.ts';

/** What is done at home towards a goal. */
export function homeItemsOfGoal<Item extends { readonly goal: string }>(
  homeItems: readonly Item[],
  goalId: string,
): readonly Item[] {
  return homeItems.filter(({ goal }) => goal === goalId);
}

/**
 * A draft without a goal and the strands under it. What is done for it at home goes as well, where that was said
 * (GOAL_HAS_HOME otherwise, with how many): whatever is to stay is given to another goal before.
 */
export function removeGoal(content: PlanContent, goalId: string, takesHome: boolean): Result<PlanContent> {
  const count = homeItemsOfGoal(content.homeItems, goalId).length;
  if (count > 0 && !takesHome) return refuse('GOAL_HAS_HOME', { count });
  return ok({
    ...content,
    goals: content.goals.filter((each) => each.goal !== goalId),
    strands: content.strands.filter(({ goal }) => goal !== goalId),
    homeItems: content.homeItems.filter(({ goal }) => goal !== goalId),
  });
}

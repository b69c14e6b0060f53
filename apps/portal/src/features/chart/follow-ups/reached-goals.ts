import type { ResultOf } from '../../../graphql/graphql.ts';
import type { FollowUpFields } from './follow-ups.graphql.ts';

export type FollowUp = ResultOf<typeof FollowUpFields>;

export interface ReachedGoal {
  readonly id: string;
  readonly statement: string;
  readonly closedOn: string;
  /** Those of its last closing, by the day they are due. */
  readonly followUps: readonly [FollowUp, ...FollowUp[]];
}

/** The goals that stand as reached, with what follows: one that was opened again is worked at, and is not among them. */
export function reachedGoals(followUps: readonly FollowUp[]): readonly ReachedGoal[] {
  const goals = new Map<string, ReachedGoal>();
  for (const followUp of followUps) {
    const { goal, closedOn } = followUp;
    if (goal?.outcome !== 'REACHED' || goal.closedOn === null || closedOn !== goal.closedOn) continue;
    const known = goals.get(goal.id);
    goals.set(goal.id, {
      id: goal.id,
      statement: goal.statement ?? '',
      closedOn: goal.closedOn,
      followUps: known === undefined ? [followUp] : [...known.followUps, followUp],
    });
  }
  return [...goals.values()];
}

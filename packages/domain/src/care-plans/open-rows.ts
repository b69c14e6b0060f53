import type { GoalState, StrandState } from '../goals/goal-states.ts';

interface Lives {
  readonly goals: readonly { readonly goal: string; readonly state: GoalState }[];
  readonly strands: readonly { readonly strand: string; readonly state: StrandState }[];
}

/** The goals that are closed and the strands that have ended: they say nothing any more. */
export function closedRows({ goals, strands }: Lives): ReadonlySet<string> {
  return new Set([
    ...goals.filter(({ state }) => state === 'CLOSED').map(({ goal }) => goal),
    ...strands.filter(({ state }) => state === 'ENDED').map(({ strand }) => strand),
  ]);
}

/** The strands that are worked on or will be: neither ended, nor under a closed goal. */
export function openStrands<Strand extends { readonly strand: string; readonly goal: string }>(
  strands: readonly Strand[],
  closed: ReadonlySet<string>,
): readonly Strand[] {
  return strands.filter(({ strand, goal }) => !closed.has(strand) && !closed.has(goal));
}

/** The life of a goal. In review and awaiting signature are facts of a plan version, not states of a goal. */
export const GOAL_STATES = ['DRAFT', 'ACTIVE', 'PAUSED', 'CLOSED'] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** How a closed goal ended. Closed is not reached. */
export const GOAL_OUTCOMES = [
  'REACHED',
  'NOT_REACHED',
  'NOT_POSSIBLE',
  'NO_LONGER_WANTED',
  'MOVED_OR_ENDED',
  'ENTERED_IN_ERROR',
] as const;
export type GoalOutcome = (typeof GOAL_OUTCOMES)[number];

/** What the goal is after. Only IMPROVE goals count in T; the other two are held against the level expected for the day. */
export const GOAL_DIRECTIONS = ['IMPROVE', 'MAINTAIN', 'SLOW_DECLINE'] as const;
export type GoalDirection = (typeof GOAL_DIRECTIONS)[number];

export const OPEN_GOAL_STATES = ['ACTIVE', 'PAUSED'] as const satisfies readonly GoalState[];

/** Begun and not ended: what is seen of it counts, and it can be confirmed as reached. */
export function isGoalOpen(state: GoalState): boolean {
  return OPEN_GOAL_STATES.some((open) => open === state);
}

/** The life of a strand. STARTS_LATER waits for its discipline's signature and cannot be worked. */
export const STRAND_STATES = ['STARTS_LATER', 'ACTIVE', 'PAUSED', 'ENDED'] as const;
export type StrandState = (typeof STRAND_STATES)[number];

export const STRAND_TRANSITIONS = {
  STARTS_LATER: ['ACTIVE', 'ENDED'],
  ACTIVE: ['PAUSED', 'ENDED'],
  PAUSED: ['ACTIVE', 'ENDED'],
  ENDED: [],
} as const satisfies Record<StrandState, readonly StrandState[]>;

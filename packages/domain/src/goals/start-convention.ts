import { z } from 'zod';
import type { GoalDirection } from './goal-states.ts';
import { findLevelText, LEVELS, type Level, type LevelText } from './levels.ts';

/**
 * Where every improvement goal of a plan version starts: a clinic setting, kept on the version. The same result gives
 * about twice the change under the one as under the other, so plans of the two are never pooled.
 */
export const START_CONVENTIONS = [-2, -1] as const;
export type StartConvention = (typeof START_CONVENTIONS)[number];
export const DEFAULT_START_CONVENTION: StartConvention = -2;

export const startConventionSchema = z.literal(START_CONVENTIONS);

/**
 * The level a goal starts from. IMPROVE starts at the version's convention, whatever is stored, and MAINTAIN at 0,
 * which is today. SLOW_DECLINE starts where it says, or at its best worded level: such a scale is worded downwards
 * from what the child can do now.
 */
export function startLevelOf(
  goal: { readonly direction: GoalDirection; readonly startLevel: Level | null; readonly levels: readonly LevelText[] },
  convention: StartConvention,
): Level {
  switch (goal.direction) {
    case 'IMPROVE':
      return convention;
    case 'MAINTAIN':
      return 0;
    case 'SLOW_DECLINE':
      return goal.startLevel ?? LEVELS.toReversed().find((level) => findLevelText(goal.levels, level)) ?? 2;
  }
}

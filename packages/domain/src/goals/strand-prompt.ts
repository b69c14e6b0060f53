import { compareToTarget } from '../measures/progress.ts';
import type { MeasureDefinition, MeasureValue } from '../measures/measure.ts';
import type { StrandState } from './goal-states.ts';

/** A strand as the prompt looks at it: what it measures, where it wants to be, and what was last seen. */
export interface StrandStanding {
  readonly strand: string;
  readonly state: StrandState;
  readonly measure: MeasureDefinition | null;
  readonly target: MeasureValue | null;
  readonly latest: MeasureValue | null;
}

function isAtTarget({ measure, target, latest }: StrandStanding): boolean {
  if (measure === null || target === null || latest === null) return false;
  const standing = compareToTarget(measure, target, latest);
  return standing.ok && (standing.value === 'AT' || standing.value === 'BEYOND');
}

/**
 * The strands that are all at target, so that someone should go and see the goal itself; undefined while one is not,
 * or none is being worked. It asks somebody to look and says nothing about the level: parts do not add up to a function.
 */
export function findStrandsAtTarget(strands: readonly StrandStanding[]): readonly string[] | undefined {
  const active = strands.filter((each) => each.state === 'ACTIVE');
  return active.length > 0 && active.every(isAtTarget) ? active.map((each) => each.strand) : undefined;
}

import { describe, expect, it } from 'vitest';
import { findingsContext } from '../../../testing/findings-context.ts';
import { findFindings } from './find-findings.ts';
import type { PlanContext } from './plan-context.ts';

const SIZE = 3000;

/** The fastest of a few runs: what the work takes when nothing else is in the way. */
function fastest(context: PlanContext): number {
  const runs = Array.from({ length: 5 }, () => {
    const began = Date.now();
    findFindings(context);
    return Date.now() - began;
  });
  return Math.min(...runs);
}

describe('finding', () => {
  it.each([
    [
      'goals that have little in common',
      (index: number) => `Does thing${index} at place${index} with friend${index} today`,
    ],
    ['goals that all say the same', () => 'Eats alone at dinner'],
    ['goals of a few kinds', (index: number) => `Carries item${index % 40} from kitchen to table each evening`],
    // A busy machine can spoil one measuring; a square would spoil all three.
  ])('grows with the plan and not with its square: %s', { retry: 2, timeout: 30_000 }, (_, statement) => {
    fastest(findingsContext(SIZE / 4, statement));
    const ratio = fastest(findingsContext(2 * SIZE, statement)) / fastest(findingsContext(SIZE, statement));
    expect(ratio).toBeLessThanOrEqual(3);
  });
});

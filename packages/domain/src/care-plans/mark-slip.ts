import { ok, refuse, type Result } from '../result.ts';
import { classifyChange } from './classify-change.ts';
import type { PlanContent } from './plan-content.ts';

/**
 * The marked paths of a draft with one more, or one less. Marking is refused where the difference at the path cannot
 * pass as a slip of the pen: a mark that would not count must not look as if it did.
 */
export function markSlip(
  before: PlanContent,
  after: PlanContent,
  slips: readonly string[],
  path: string,
  isSlip: boolean,
): Result<readonly string[]> {
  const others = slips.filter((each) => each !== path);
  if (!isSlip) return ok(others);
  const counts = classifyChange(before, after, new Set([path])).some(
    (each) => each.path === path && each.class === 'D',
  );
  return counts ? ok([...others, path]) : refuse('NOT_A_SLIP', { path });
}

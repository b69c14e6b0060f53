import { ok, refuse, type Result } from '../result.ts';

/** An appointment of which is on record what became of it, for whichever of its children, stays where it was. */
export function checkNotVisited(visited: boolean): Result<true> {
  return visited ? refuse('VISIT_UNDER_WAY') : ok(true);
}

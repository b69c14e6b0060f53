import { ok, refuse, type Result } from '../result.ts';

/** A precaution in the version somebody has read. */
export interface SeenPrecaution {
  readonly precaution: string;
  readonly version: number;
}

/**
 * Whether whoever treats has read every precaution in force, as it is now: at this moment or before. Refused with those that are to
 * be read first. Asked at arrival or at the first tap, never before a note.
 */
export function checkPrecautionsSeen(
  inForce: readonly SeenPrecaution[],
  seen: readonly SeenPrecaution[],
  known: readonly SeenPrecaution[],
): Result<true> {
  const key = ({ precaution, version }: SeenPrecaution): string => `${precaution}/${version}`;
  const read = new Set([...seen, ...known].map(key));
  const precautions = inForce.filter((each) => !read.has(key(each))).map(({ precaution }) => precaution);
  return precautions.length === 0
    ? ok(true)
    : refuse('PRECAUTIONS_TO_READ', { precautions, count: precautions.length });
}

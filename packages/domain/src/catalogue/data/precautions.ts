import type { Precaution, Unstamped } from '../kinds.ts';
import { boneAndJointPrecautions } from './precautions/bone-and-joint.ts';
import { bodySystemPrecautions } from './precautions/body-system.ts';
import { everydayPrecautions } from './precautions/everyday.ts';

/**
 * A precaution belongs to the child, not to one discipline. Text and tags are own knowledge of usual practice unless a
 * source is given, and need a lead therapist's review; gate, tags and stop rules come from the clinical review of
 * 2026-11-23. Safeguarding is not a precaution: it is in no list, card, form or script.
 */
export const precautions: readonly Unstamped<Precaution>[] = [
  ...boneAndJointPrecautions,
  ...bodySystemPrecautions,
  ...everydayPrecautions,
];

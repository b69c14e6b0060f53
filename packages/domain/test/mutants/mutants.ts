import { coSignatureMutants } from './co-signature-mutants.ts';
import { courseMutants } from './course-mutants.ts';
import { followUpMutants } from './follow-up-mutants.ts';
import { judgementMutants } from './judgement-mutants.ts';
import { planMutants } from './plan-mutants.ts';
import { safetyNoticeMutants } from './safety-notice-mutants.ts';
import { visitMutants } from './visit-mutants.ts';
import type { Mutant } from './rules.ts';

/** The properties must kill each of these, or they would not notice the mistake in the real rules either. */
export const MUTANTS: readonly Mutant[] = [
  ...courseMutants,
  ...planMutants,
  ...judgementMutants,
  ...safetyNoticeMutants,
  ...coSignatureMutants,
  ...followUpMutants,
  ...visitMutants,
];

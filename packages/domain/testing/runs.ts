import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The seed of a deep run (`pnpm check:deep`); null in the check. */
    deepSeed: number | null;
  }
}

const CHECK_SEED = 20261123;
/** How many times longer a property is tried in a deep run. */
const DEEP = 20;

/** How often fast-check tries a property, from one seed for all: a mutant is killed on every machine or on none. */
export function runs(inTheCheck = 100): { seed: number; numRuns: number } {
  const deepSeed = inject('deepSeed');
  return deepSeed === null ? { seed: CHECK_SEED, numRuns: inTheCheck } : { seed: deepSeed, numRuns: inTheCheck * DEEP };
}

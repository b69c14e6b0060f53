import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The seed of a deep run (`pnpm check:deep`); null in the check. */
    deepSeed: number | null;
  }
}

/** How often a journey is repeated: seldom in the check, often in a deep run. */
export function size(inTheCheck: number, deep: number): number {
  return inject('deepSeed') === null ? inTheCheck : deep;
}

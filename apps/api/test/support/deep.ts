import { createHash } from 'node:crypto';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The seed of a deep run (`pnpm check:deep`); null in the check. */
    deepSeed: number | null;
  }
}

const deepSeed = inject('deepSeed');

/** How long a test is: short in the check, long in a deep run. */
export function size(inTheCheck: number, deep: number): number {
  return deepSeed === null ? inTheCheck : deep;
}

/** The same 32 hex digits for the same number of the same seed. */
export function randomHex(number: number): string {
  return createHash('sha256')
    .update(`${deepSeed ?? 20_261_123} ${number}`)
    .digest('hex')
    .slice(0, 32);
}

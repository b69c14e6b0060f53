import { defineProject } from 'vitest/config';

/** A deep run (`pnpm check:deep`) names its seed here; the check has none, its sizes are small and its seed is fixed. */
const deepSeed = process.env['TRELLIS_DEEP'];

export default defineProject({
  ssr: { resolve: { conditions: ['@trellis/source', 'module', 'node', 'development'] } },
  test: {
    // Modules are read once for each worker: they keep nothing between tests.
    isolate: false,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    provide: { deepSeed: deepSeed === undefined ? null : Number(deepSeed) },
    ...(deepSeed === undefined ? {} : { testTimeout: 600_000 }),
  },
});

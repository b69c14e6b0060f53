import { defineProject } from 'vitest/config';

export default defineProject({
  ssr: { resolve: { conditions: ['@trellis/source', 'module', 'node', 'development'] } },
  test: {
    // Modules are read once for each worker: they keep nothing between tests.
    isolate: false,
    include: ['src/**/*.test.ts'],
    // A whole clinic is told within some of them, on a machine that may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

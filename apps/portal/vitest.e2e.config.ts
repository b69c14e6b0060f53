import { defineProject } from 'vitest/config';

/** Journeys and walks through the built product: it is brought up once for all of them. `npx -y pnpm@12 build` first. */
export default defineProject({
  resolve: { conditions: ['@trellis/source', 'module', 'node', 'development'] },
  ssr: { resolve: { conditions: ['@trellis/source', 'module', 'node', 'development'] } },
  test: {
    name: 'e2e',
    include: ['e2e/*.test.ts'],
    globalSetup: ['e2e/support/app.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One browser at a time, after everything else: two cores carry product, database and one Chromium.
    fileParallelism: false,
    sequence: { groupOrder: 1 },
  },
});

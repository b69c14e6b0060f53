import { defineProject } from 'vitest/config';

/** A deep run (`pnpm check:deep`) names its seed here; the check has none, and its sizes are small. */
const deepSeed = process.env['TRELLIS_DEEP'];

/** Journeys and walks through the built product: it is brought up once for all of them. `npx -y pnpm@12 build` first. */
export default defineProject({
  resolve: { conditions: ['@trellis/source', 'module', 'node', 'development'] },
  ssr: { resolve: { conditions: ['@trellis/source', 'module', 'node', 'development'] } },
  // Where Vitest runs the global set-up.
  environments: { __vitest__: { resolve: { conditions: ['@trellis/source', 'module', 'node', 'development'] } } },
  test: {
    name: 'e2e',
    include: ['e2e/*.test.ts'],
    globalSetup: ['e2e/support/app.ts'],
    provide: { deepSeed: deepSeed === undefined ? null : Number(deepSeed) },
    testTimeout: deepSeed === undefined ? 60_000 : 900_000,
    hookTimeout: 120_000,
    // One browser at a time, after everything else: two cores carry product, database and one Chromium.
    fileParallelism: false,
    isolate: false,
    sequence: { groupOrder: 1 },
  },
});

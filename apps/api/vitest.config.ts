import { createRequire } from 'node:module';
import { configDefaults, defineProject } from 'vitest/config';

// Source of the workspace packages instead of their last build; the list replaces Vite's own.
const resolve = { conditions: ['@trellis/source', 'module', 'node', 'development'] };

/** A deep run (`pnpm check:deep`) names its seed here; the check has none, its sizes are small and its seed is fixed. */
const deepSeed = process.env['TRELLIS_DEEP'];

export default defineProject({
  ssr: { resolve },
  // Where Vitest runs the global set-up.
  environments: { __vitest__: { resolve } },
  // Nest and Apollo load GraphQL's CommonJS file; a second copy through its ES module would be "another realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    name: 'api',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // They have a project of their own: vitest.ops.config.ts.
    exclude: [...configDefaults.exclude, 'test/ops/**'],
    globalSetup: ['test/support/cluster.ts'],
    // Nest, Apollo and TypeORM are read once for each worker instead of once for each file, which took half of the time.
    isolate: false,
    // What a test asks is asked a few times: compiling it for speed costs more than it gives.
    execArgv: ['--no-opt'],
    provide: { deepSeed: deepSeed === undefined ? null : Number(deepSeed) },
    testTimeout: deepSeed === undefined ? 20_000 : 1_800_000,
    hookTimeout: 60_000,
  },
});

import { defineProject } from 'vitest/config';

const resolve = { conditions: ['@trellis/source', 'module', 'node', 'development'] };

/** The harness proves itself on small pages of its own, without the product. */
export default defineProject({
  resolve,
  ssr: { resolve },
  test: {
    name: 'e2e-support',
    include: ['e2e/support/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

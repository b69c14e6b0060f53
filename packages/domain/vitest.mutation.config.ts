import { defineConfig } from 'vitest/config';
import domain from './vitest.config.ts';

/**
 * What a mutant is shown to: the tests beside the rules, which end in milliseconds. The named mutants have a run of
 * their own, and a growth measured under instrumentation says nothing.
 */
export default defineConfig({
  ...domain,
  test: {
    ...domain.test,
    include: ['src/access/**/*.test.ts', 'src/care-plans/**/*.test.ts', 'src/goals/**/*.test.ts'],
    exclude: ['**/*.growth.test.ts'],
  },
});

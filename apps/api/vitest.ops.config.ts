import { configDefaults, defineProject } from 'vitest/config';
import api from './vitest.config.ts';

/**
 * Starting, stopping and killing the product from outside. In a group of their own, one file at a time: what they say
 * of seconds is true on a machine that has a core to give.
 */
export default defineProject({
  ...api,
  test: {
    ...api.test,
    name: 'e2e-ops',
    include: ['test/ops/**/*.test.ts'],
    exclude: configDefaults.exclude,
    testTimeout: Math.max(90_000, api.test?.testTimeout ?? 0),
    fileParallelism: false,
    sequence: { groupOrder: 2 },
  },
});

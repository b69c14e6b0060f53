import { configDefaults, defineProject } from 'vitest/config';
import api from './vitest.config.ts';

/**
 * Starting, stopping and killing the product from outside. In a group of their own, after everything else: what they
 * say of seconds is true on a machine that is not busy with other tests.
 */
export default defineProject({
  ...api,
  test: {
    ...api.test,
    name: 'api-ops',
    include: ['test/ops/**/*.test.ts'],
    exclude: configDefaults.exclude,
    testTimeout: Math.max(90_000, api.test?.testTimeout ?? 0),
    sequence: { groupOrder: 2 },
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      'packages/*',
      'apps/*',
      'apps/api/vitest.ops.config.ts',
      'apps/portal/vitest.e2e-support.config.ts',
      'apps/portal/vitest.e2e.config.ts',
      'scripts',
    ],
  },
});

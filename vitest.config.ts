import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The default leaves one core to the watcher of a screen; on two cores that is half of the machine.
    maxWorkers: '100%',
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

import { defineProject } from 'vitest/config';

export default defineProject({
  ssr: { resolve: { conditions: ['@trellis/source', 'module', 'node', 'development'] } },
  test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
});

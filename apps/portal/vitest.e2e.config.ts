import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'e2e-support', include: ['e2e/support/**/*.test.ts'], testTimeout: 60_000 },
});

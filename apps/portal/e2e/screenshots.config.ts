import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import e2e from '../vitest.e2e.config.ts';

/** `npx -y pnpm@12 screenshots`: not a check, it writes into `docs/screenshots`. */
export default defineConfig({
  ...e2e,
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { ...e2e.test, name: 'screenshots', include: ['e2e/screenshots.ts'] },
});

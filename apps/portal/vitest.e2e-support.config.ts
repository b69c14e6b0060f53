import { configDefaults, defineProject } from 'vitest/config';

const hasPackagedChromium = process.platform === 'linux' && process.arch === 'x64';

/** The harness proves itself on small pages of its own, without the product. */
export default defineProject({
  test: {
    name: 'e2e-support',
    include: ['e2e/support/*.test.ts'],
    // Left out rather than skipped: a skipped test would look like one that proves something.
    exclude: [...configDefaults.exclude, ...(hasPackagedChromium ? [] : ['e2e/support/packaged-chromium.test.ts'])],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

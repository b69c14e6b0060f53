import { configDefaults, defineProject } from 'vitest/config';

const hasPackagedChromium = process.platform === 'linux' && process.arch === 'x64';

export default defineProject({
  test: {
    include: ['src/**/*.test.ts'],
    // Left out rather than skipped: a skipped test would look like one that proves something.
    exclude: [...configDefaults.exclude, ...(hasPackagedChromium ? [] : ['src/packaged-chromium.test.ts'])],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

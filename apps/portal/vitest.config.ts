import { defineProject, mergeConfig } from 'vitest/config';
import portal from './vite.config.ts';

export default mergeConfig(
  portal,
  defineProject({
    ssr: { resolve: { conditions: ['@trellis/source', 'module', 'node', 'development'] } },
    test: {
      name: 'portal',
      isolate: false,
      include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts', 'explorer/*.test.ts'],
    },
  }),
);

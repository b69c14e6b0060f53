import type { Words } from '@trellis/domain';

export const messages = {
  'intake.title': { en: 'New child', hi: 'नया बच्चा' },
} as const satisfies Record<string, Words>;

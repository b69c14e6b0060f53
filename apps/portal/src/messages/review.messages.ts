import type { Words } from '@trellis/domain';

export const messages = {
  'review.title': { en: 'Review', hi: 'समीक्षा' },
} as const satisfies Record<string, Words>;

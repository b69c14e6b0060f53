declare module 'virtual:message-loaders' {
  import type { ResolvedIntlConfig } from 'react-intl';

  type Load = () => Promise<{ default: ResolvedIntlConfig['messages'] }>;
  /** By language, then by area: one entry for each `src/messages/*.messages.ts`. */
  export const loaders: Record<'en' | 'hi', Record<string, Load>>;
}

declare var __webpack_nonce__: string;

import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { RawIntlProvider } from 'react-intl';
import { useCatalogue } from '../lib/i18n/catalogue.ts';
import { useScheme } from '../lib/preferences/apply-preferences.ts';
import { theme, tokensForMantine } from '../ui/theme/theme.ts';
import type { createPortalRouter } from './router.tsx';

interface AppProps {
  router: ReturnType<typeof createPortalRouter>;
  queryClient: QueryClient;
  /** What the page's policy lets styles through by; the library writes some of its own. */
  nonce: string;
}

export function App({ router, queryClient, nonce }: AppProps) {
  const { intl } = useCatalogue();
  return (
    <RawIntlProvider value={intl}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={tokensForMantine}
        forceColorScheme={useScheme()}
        getStyleNonce={() => nonce}
      >
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </RawIntlProvider>
  );
}

import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { createPortalRouter } from './app/router.tsx';
import { compareWithServer, onUnlock, resumeSession, watchOtherTabs } from './lib/auth/session.ts';
import { onReached, reportReach, watchConnection } from './lib/connection/connection.ts';
import { createQueryClient } from './lib/graphql/query-client.ts';
import { needMessages } from './lib/i18n/catalogue.ts';
import { listenForShortcuts } from './lib/keyboard/shortcuts.ts';
import { keepPreferencesApplied } from './lib/preferences/apply-preferences.ts';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
// Read by the library that locks the scroll under a dialog, for the style element it writes.
globalThis.__webpack_nonce__ = nonce;

keepPreferencesApplied();
listenForShortcuts();
watchOtherTabs();
watchConnection(compareWithServer);

// Who is here decides what may be drawn; a server that does not answer is said on the sign-in screen.
await Promise.all([needMessages('base'), resumeSession().catch(() => reportReach(false))]);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const queryClient = createQueryClient();
const router = createPortalRouter(queryClient);
// Hours may have gone by, or what is drawn could not be read: either way everything is read anew.
for (const onBack of [onUnlock, onReached]) {
  onBack(() => {
    void queryClient.invalidateQueries();
    void router.invalidate();
  });
}
// A new screen is read from its beginning: the focus would otherwise stay on a link that is gone.
router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
  if (fromLocation && pathChanged) document.getElementById('page')?.focus({ preventScroll: true });
});
createRoot(root).render(
  <StrictMode>
    <App router={router} queryClient={queryClient} nonce={nonce} />
  </StrictMode>,
);

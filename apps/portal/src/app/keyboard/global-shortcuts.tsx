import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useSession } from '../../lib/auth/session.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useShortcut } from '../../lib/keyboard/shortcuts.ts';
import { isPrivate, togglePrivacy } from '../../lib/preferences/privacy.ts';
import { showToast } from '../../lib/undo/toasts.ts';
import { undoLast } from '../../lib/undo/undo.ts';
import { closeOverlay, openPalette, openShortcuts, useOverlay } from './overlays.ts';

const Palette = lazy(() => import('../palette/palette.tsx').then((module) => ({ default: module.Palette })));
const ShortcutSheet = lazy(() => import('./shortcut-sheet.tsx').then((module) => ({ default: module.ShortcutSheet })));

/** The keys that work on every screen, and what they open. Behind the lock none of them does. */
export function GlobalShortcuts() {
  const t = useText();
  const navigate = useNavigate();
  const overlay = useOverlay();
  const open = useSession().state === 'OPEN';
  useShortcut('mod+k', 'shortcut.palette', openPalette, open);
  useShortcut('/', 'shortcut.search', openPalette, open);
  useShortcut('?', 'shortcut.help', openShortcuts, open);
  useShortcut('g t', 'shortcut.goToday', () => void navigate({ to: '/' }), open);
  useShortcut('g c', 'shortcut.goChildren', () => void navigate({ to: '/children' }), open);
  useShortcut('g d', 'shortcut.goDiary', () => void navigate({ to: '/diary' }), open);
  useShortcut('mod+z', 'shortcut.undo', undoLast, open);
  useShortcut('shift+p', 'shortcut.privacy', hideOrShowNames, open);

  function hideOrShowNames() {
    togglePrivacy();
    showToast({ text: t(isPrivate() ? 'app.privacyOn' : 'app.privacyOff'), tone: 'done' });
  }

  return (
    <Suspense>
      {open && overlay === 'PALETTE' && <Palette onClose={closeOverlay} />}
      {open && overlay === 'SHORTCUTS' && <ShortcutSheet onClose={closeOverlay} />}
    </Suspense>
  );
}

import { Outlet, useMatches } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSession } from '../../lib/auth/session.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { PublicFrame } from './public-frame.tsx';
import { Shell } from './shell.tsx';

/** The outside of every screen: the shell for those signed in, a plain header for everyone else. */
export function Frame() {
  const session = useSession();
  const screen = useMatches({
    select: (matches) => matches.findLast((match) => match.staticData.screen)?.staticData.screen,
  });
  const t = useText();
  // The title names the screen and never a child: it ends up in histories and on shared displays.
  const title = screen ? `${t(screen.title)} · ${t('app.name')}` : t('app.name');
  useEffect(() => {
    document.title = title;
  }, [title]);
  const Around = session.state === 'SIGNED_OUT' ? PublicFrame : Shell;
  return (
    <Around>
      <Outlet />
    </Around>
  );
}

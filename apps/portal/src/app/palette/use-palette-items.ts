import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { signOut } from '../../lib/auth/session.ts';
import { chooseLanguage } from '../../lib/i18n/choose-language.ts';
import { useLanguage, useText } from '../../lib/i18n/use-text.ts';
import type { Command } from '../../lib/keyboard/commands.ts';
import { useScheme } from '../../lib/preferences/apply-preferences.ts';
import { changePreferences } from '../../lib/preferences/preferences.ts';
import { togglePrivacy } from '../../lib/preferences/privacy.ts';
import { ROUTES, type ScreenRoute } from '../routes.ts';
import { rank } from './rank.ts';
import { useFoundChildren } from './use-found-children.ts';

function useOwnCommands(): readonly Command[] {
  const t = useText();
  const navigate = useNavigate();
  const scheme = useScheme();
  const language = useLanguage();
  const mayBook = useWhyNot()('appointment:book', { onCareTeam: true }) === undefined;
  return useMemo(() => {
    const routes: ScreenRoute[] = Object.values(ROUTES);
    const screens = routes
      .filter(({ access, params }) => access !== 'SIGNED_OUT' && params.length === 0)
      .map(({ path, title }): Command => ({
        id: path,
        title: t(title),
        group: 'SCREENS',
        run: () => void navigate({ to: path }),
      }));
    const other = language === 'en' ? 'hi' : 'en';
    const dark = scheme === 'dark';
    const action = (id: string, title: string, run: () => void): Command => ({ id, title, group: 'ACTIONS', run });
    const book = action(
      'book',
      t('shortcut.book'),
      () => void navigate({ to: '.', search: (before) => ({ ...before, book: {} }) }),
    );
    return [
      ...screens,
      ...(mayBook ? [book] : []),
      action('scheme', t(dark ? 'action.light' : 'action.dark'), () =>
        changePreferences({ scheme: dark ? 'light' : 'dark' }),
      ),
      action('language', t('action.language'), () => chooseLanguage(other)),
      action('privacy', t('app.privacy'), togglePrivacy),
      action('sign-out', t('app.signOut'), () => void signOut()),
    ];
  }, [t, navigate, scheme, language, mayBook]);
}

/** What the palette shows for a query, in the order the arrows walk it. What the server found is not filtered again. */
export function usePaletteItems(query: string): readonly Command[] {
  const own = useOwnCommands();
  const found = useFoundChildren(query);
  return useMemo(() => [...found, ...rank(query, own)], [query, own, found]);
}

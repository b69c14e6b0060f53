import type { Language } from '@trellis/domain';
import { keepLanguage } from '../auth/auth-client.ts';
import { getSession } from '../auth/session.ts';
import { changePreferences } from '../preferences/preferences.ts';

/** Shows the portal in `language` at once, and lets the API know, which writes refusals and papers in it too. */
export function chooseLanguage(language: Language): void {
  changePreferences({ language });
  if (getSession().state === 'OPEN') void keepLanguage(language).catch(() => undefined);
}

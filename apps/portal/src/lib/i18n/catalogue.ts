import type { Language } from '@trellis/domain';
import { createIntl, createIntlCache, type IntlShape } from 'react-intl';
import { loaders } from 'virtual:message-loaders';
import type { Area } from '../../messages/keys.ts';
import { getPreferences, onPreferencesChange } from '../preferences/preferences.ts';
import { createStore, useStore } from '../store.ts';

/** Latin digits in both languages: a dose or an age is read by both, and typed on the same keys. */
export const LOCALES: Record<Language, string> = { en: 'en-IN', hi: 'hi-IN-u-nu-latn' };

interface Catalogue {
  language: Language;
  intl: IntlShape;
}

let staffLanguage: Language = 'en';
let areas: readonly Area[] = [];

const cache = createIntlCache();
const catalogue = createStore<Catalogue>({
  language: 'en',
  intl: createIntl({ locale: LOCALES.en, messages: {} }, cache),
});

function wantedLanguage(): Language {
  return getPreferences().language ?? staffLanguage;
}

/** Loads every area asked for so far; starts again when language or areas changed while it waited, so the last wish wins. */
async function load(): Promise<void> {
  const language = wantedLanguage();
  const wanted = areas;
  const loaded = await Promise.all(wanted.map(async (area) => loaders[language][area]?.()));
  if (language !== wantedLanguage() || wanted !== areas) return load();
  const messages = Object.assign({}, ...loaded.map((module) => module?.default));
  document.documentElement.lang = language;
  catalogue.set({ language, intl: createIntl({ locale: LOCALES[language], messages }, cache) });
}

/** Resolves once the texts of these areas are there in the reader's language. A route waits for it before it draws. */
export async function needMessages(...wanted: readonly Area[]): Promise<void> {
  if (wanted.every((area) => areas.includes(area))) return;
  areas = [...new Set([...areas, ...wanted])];
  await load();
}

async function follow(): Promise<void> {
  if (wantedLanguage() !== catalogue.get().language) await load();
}

/** The language of the signed-in staff member, used until one is chosen on this device. */
export function setStaffLanguage(language: Language): void {
  staffLanguage = language;
  void follow();
}

onPreferencesChange(() => void follow());

export function useCatalogue(): Catalogue {
  return useStore(catalogue);
}

import type { Language, LocalisedText } from '@trellis/domain';
import { type ReactNode, useCallback } from 'react';
import type { MessageKey } from '../../messages/keys.ts';
import { useCatalogue } from './catalogue.ts';

export type TextValues = Readonly<Record<string, string | number>>;
export type Text = (key: MessageKey, values?: TextValues) => string;

/** Says a text of the portal in the reader's language: `t('today.title', { name })`. */
export function useText(): Text {
  const { intl } = useCatalogue();
  return useCallback((key, values) => intl.formatMessage({ id: key }, values), [intl]);
}

export function useLanguage(): Language {
  return useCatalogue().language;
}

type Localised = { readonly en?: string | null; readonly hi?: string | null };

/**
 * Says a label that came as data, in the reader's language, else in the other: a clinic may have written only one. The
 * language it is really in goes on the element (`lang`), so that it is read aloud and set in the right script.
 */
export function sayLocalised(language: Language, text: Localised | LocalisedText): { text: string; lang: Language } {
  const other: Language = language === 'en' ? 'hi' : 'en';
  const own = text[language];
  if (own) return { text: own, lang: language };
  return { text: text[other] ?? '', lang: text[other] ? other : language };
}

export function useLocalised(): (text: Localised | LocalisedText) => string {
  const language = useLanguage();
  return useCallback((text) => sayLocalised(language, text).text, [language]);
}

/** As `useText`, for a text that holds an element, such as a name: `rich('today.title', { name: <Identifying>…</Identifying> })`. */
export function useRichText(): (key: MessageKey, values: Readonly<Record<string, ReactNode>>) => ReactNode {
  const { intl } = useCatalogue();
  return useCallback((key, values) => intl.formatMessage({ id: key }, values), [intl]);
}

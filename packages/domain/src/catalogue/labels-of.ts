import type { Language } from '../words/language.ts';
import type { Catalogue } from './kinds.ts';
import { findByCode } from './lookup.ts';

/** Gives the label of a discipline or a setting by its code: what refusals and sentences name. */
export function labelsOf(
  { disciplines, settings }: Pick<Catalogue, 'disciplines' | 'settings'>,
  language: Language,
): (code: string) => string | undefined {
  return (code) => (findByCode(disciplines, code) ?? findByCode(settings, code))?.label[language];
}

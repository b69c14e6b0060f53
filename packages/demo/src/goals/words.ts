import type { Language } from '@trellis/domain';

/** Words in English, and in Hindi where a plan in Hindi may use them. `{he}`, `{his}`, `{him}` take the child's sex. */
export type Words = string | { readonly en: string; readonly hi: string };

export interface Wishes {
  readonly wishes: readonly Words[];
  readonly ownWishes?: readonly string[];
}

/** The words in a language; what has no Hindi is said in English. */
export function inWords(words: Words, language: Language): string {
  return typeof words === 'string' ? words : words[language];
}

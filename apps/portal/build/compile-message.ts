import { isStructurallySame, parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

export const LANGUAGES = ['en', 'hi'] as const;
type Language = (typeof LANGUAGES)[number];

export type AreaSource = Readonly<Record<string, Readonly<Record<Language, string>>>>;

function parsed(key: string, language: Language, text: string): MessageFormatElement[] {
  try {
    return parse(text, { requiresOtherClause: true });
  } catch (error) {
    throw new Error(`The ${language} text of ${key} does not parse: ${String(error)}`, { cause: error });
  }
}

/** Throws with the key when the languages of one text do not ask for the same variables: one of them would show a gap. */
export function compileArea(source: AreaSource, language: string): Record<string, MessageFormatElement[]> {
  const wanted = LANGUAGES.find((known) => known === language);
  if (wanted === undefined) throw new Error(`No messages in ${language}`);
  return Object.fromEntries(
    Object.entries(source).map(([key, texts]) => {
      const same = isStructurallySame(parsed(key, 'en', texts.en), parsed(key, 'hi', texts.hi));
      if (!same.success) throw new Error(`The languages of ${key} differ: ${same.error?.message ?? 'unknown'}`);
      return [key, parsed(key, wanted, texts[wanted])];
    }),
  );
}

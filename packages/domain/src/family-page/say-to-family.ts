import type { RefusalData } from '../result.ts';
import { fill } from '../words/fill.ts';
import type { Language, Words } from '../words/language.ts';
import { familyWords } from './family-words.ts';

type Groups = typeof familyWords;
/** `group.key` of a sentence of the family page. */
export type FamilyWordKey = { [G in keyof Groups]: `${G}.${Extract<keyof Groups[G], string>}` }[keyof Groups];

const textByKey = new Map<string, Words>(
  Object.entries(familyWords).flatMap(([group, texts]) =>
    Object.entries(texts).map(([key, text]): [string, Words] => [`${group}.${key}`, text]),
  ),
);

/** A sentence of the family page, as `say` is for the rest: kept apart, since no other program speaks these. */
export function sayToFamily(language: Language, key: FamilyWordKey, data: RefusalData = {}): string {
  const text = textByKey.get(key);
  if (text === undefined) throw new Error(`No text ${key}`);
  return fill(text[language], data);
}

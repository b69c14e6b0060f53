import type { Refusal, RefusalData } from '../result.ts';
import { accessRefusalWords } from './access-refusal-words.ts';
import { answerWords } from './answer-words.ts';
import { fill } from './fill.ts';
import { labelWords } from './label-words.ts';
import type { Language, Words } from './language.ts';

/** Every group of texts but the refusals, by the first part of its keys: `language.hi`. */
export const words = { answer: answerWords, ...labelWords };

type Groups = typeof words;
/** `group.CODE` of a text that exists; a key that is missing in either language does not typecheck. */
export type WordKey = { [G in keyof Groups]: `${G}.${Extract<keyof Groups[G], string>}` }[keyof Groups];

const textByKey = new Map<string, Words>(
  Object.entries(words).flatMap(([group, texts]) =>
    Object.entries(texts).map(([code, text]): [string, Words] => [`${group}.${code}`, text]),
  ),
);

/**
 * The text of `key` in the reader's language, with `{name}` filled from `data`. A name that `data` lacks stays in
 * braces, so that a gap is seen and not read over. Values go in as they are: format dates and numbers before.
 */
export function say(language: Language, key: WordKey, data: RefusalData = {}): string {
  const text = textByKey.get(key);
  if (text === undefined) throw new Error(`No text ${key}`);
  return fill(text[language], data);
}

/**
 * The sentence for an act that the policy does not let somebody do, with what stands in the braces said already. Apart
 * from `sayRefusal`: a screen asks this before a press, and has no need of the sentences that only the server says.
 */
export function sayAccessRefusal(language: Language, { rule, data }: Refusal): string {
  const found = Object.entries<Words>(accessRefusalWords).find(([code]) => code === rule);
  if (found === undefined) throw new Error(`${rule} is no refusal of the policy`);
  return fill(found[1][language], data);
}

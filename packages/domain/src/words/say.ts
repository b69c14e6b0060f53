import type { Refusal, RefusalData } from '../result.ts';
import { answerWords } from './answer-words.ts';
import { fill } from './fill.ts';
import { labelWords } from './label-words.ts';
import type { Language, Words } from './language.ts';
import { sayValues } from './refusal-values.ts';
import { refusalWords } from './refusal-words.ts';

/** Every group of texts, by the first part of its keys: `refusal.UNKNOWN_CODE`, `language.hi`. */
export const words = { refusal: refusalWords, answer: answerWords, ...labelWords };

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
 * The sentence for a refusal, ready to show beside the act that was refused. `labelOf` gives the label of a code of the
 * catalogue, in the same language; without it such a code is said as it is.
 */
export function sayRefusal(
  language: Language,
  refusal: Refusal,
  labelOf: (code: string) => string | undefined = () => undefined,
): string {
  return fill(refusalWords[refusal.rule][language], sayValues(language, refusal, labelOf));
}

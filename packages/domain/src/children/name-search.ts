import { latinFromDevanagari } from './devanagari.ts';

const DEVANAGARI = /\p{Script=Devanagari}/u;
const START = '^';

/** A name as it is compared: compatibility forms folded, lower case, one space between words, no punctuation. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\s]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function wordsOf(text: string): string[] {
  return nameKey(text).split(' ').filter(Boolean);
}

function latinWord(word: string, spoken: 'ALL' | 'USUAL'): string {
  if (DEVANAGARI.test(word)) return latinFromDevanagari(word, spoken);
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '');
}

/** One spelling for the ways a sound is written in Latin letters: Meera and Mira, Vihaan and Wihan, Karthik and Kartik. */
function sound(latin: string): string {
  return latin
    .replaceAll(/ee|ii/g, 'i')
    .replaceAll(/oo|uu/g, 'u')
    .replaceAll('x', 'ks')
    .replaceAll(/[cq]/g, 'k')
    .replaceAll('f', 'p')
    .replaceAll('w', 'v')
    .replaceAll('z', 'j')
    .replaceAll(/([kgjtdpbsr])h+/g, '$1')
    .replaceAll(/iy(?=[aeou]|$)/g, 'i')
    .replaceAll(/(.)\1+/g, '$1');
}

function soundsOf(text: string): string[] {
  return wordsOf(text).map((word) => sound(latinWord(word, 'USUAL')));
}

/**
 * The key lists are ordered by: Latin letters for either script, so that a child with a Hindi name only stands where
 * the same name in Latin letters would.
 */
export function nameSortKey(text: string): string {
  return wordsOf(text)
    .map((word) => latinWord(word, 'USUAL'))
    .join(' ');
}

/** Every run of two and of three letters, the start of the word counting as one. */
function gramsOf(word: string): string[] {
  const letters = [START, ...Array.from(word)];
  return [2, 3].flatMap((length) =>
    letters.slice(0, Math.max(0, letters.length - length + 1)).map((_, at) => letters.slice(at, at + length).join('')),
  );
}

/**
 * The grams to keep for a name or number, in its own script and by its sound in Latin letters, so that आरव and Aarav
 * are found by each other. Keep the union over a child's names and number.
 */
export function searchGrams(text: string): string[] {
  const forms = wordsOf(text).flatMap((word) => [word, sound(latinWord(word, 'ALL')), sound(latinWord(word, 'USUAL'))]);
  return [...new Set(forms.flatMap(gramsOf))].sort();
}

function dropFinalVowel(word: string): string {
  return word.length > 2 ? word.replace(/a$/, '') : word;
}

/**
 * What a kept name must have to match what was typed: every gram of at least one of these alternatives, three at most.
 * Each typed word must begin a word of the name. Empty when nothing searchable was typed.
 */
export function searchAlternatives(typed: string): string[][] {
  const words = wordsOf(typed);
  const alternatives = [
    words,
    ...(['USUAL', 'ALL'] as const).map((spoken) => words.map((word) => dropFinalVowel(sound(latinWord(word, spoken))))),
  ];
  const asGrams = alternatives
    .filter((all) => all.length > 0 && all.every((word) => word !== ''))
    .map((all) => [...new Set(all.flatMap(gramsOf))].sort());
  return [...new Map(asGrams.map((grams) => [grams.join(' '), grams])).values()];
}

const LIKE = '~';
const SHORTEST_FOR_A_SLIP = 6;

/**
 * Keys that two names share when they could be taken for each other: the same sounds in any order of words and either
 * script, or, in names of six sounds or more, one letter changed, added, left out or moved. Keep them beside the grams:
 * the database then finds like names with `=` alone. All begin with `~`, which no gram of a name does.
 */
export function likeNameKeys(name: string): string[] {
  const letters = Array.from(
    soundsOf(name)
      .map((word) => word.replace(/a$/, ''))
      .sort()
      .join(' '),
  );
  if (letters.length === 0) return [];
  const same = `${LIKE}=${letters.join('')}`;
  if (letters.length < SHORTEST_FOR_A_SLIP) return [same];
  // Two texts are one letter apart when one is the other without a letter, or both are the same without one each.
  const slips = [letters, ...letters.map((_, at) => letters.toSpliced(at, 1))];
  return [...new Set([same, ...slips.map((slip) => `${LIKE}${slip.join('')}`)])].sort();
}

/**
 * Whether two names could be taken for each other, by `likeNameKeys`. The chart then shows birth date and number beside
 * the name.
 */
export function nearlySameName(a: string, b: string): boolean {
  const keys = new Set(likeNameKeys(a));
  return likeNameKeys(b).some((key) => keys.has(key));
}

const SHORTEST_BY_SOUND = 4;

/** A word as it can be another spelling of a name: its letters, and how it sounds where that says enough. */
export interface Spelling {
  readonly letters: string;
  readonly isDevanagari: boolean;
  readonly sounds: readonly string[];
}

export function spellingOf(word: string): Spelling {
  const letters = nameKey(word);
  const sounds = (['USUAL', 'ALL'] as const).map((spoken) => sound(latinWord(letters, spoken)));
  return {
    letters,
    isDevanagari: DEVANAGARI.test(letters),
    sounds: sounds.filter((each) => each.length >= SHORTEST_BY_SOUND),
  };
}

/**
 * Whether two words are one name spelt in two ways: Meera and Mira, Aarav and आरव. What Devanagari leaves unsaid at the
 * end is no difference between the scripts; within one, Bala is no ball.
 */
export function isOneName(a: Spelling, b: Spelling): boolean {
  if (a.letters === b.letters) return true;
  const heard = a.isDevanagari === b.isDevanagari ? (each: string) => each : dropFinalVowel;
  return a.sounds.some((one) => b.sounds.some((other) => heard(one) === heard(other)));
}

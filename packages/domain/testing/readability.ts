const VOWELS = /[aeiouy]+/g;

/** Syllables of an English word, near enough for a readability score: vowel groups, less a silent end. */
function syllables(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (plain === '') return 1;
  const silent = /[^aeioulr]e$|[^aeiou]es$|[^aeioutd]ed$/.test(plain) ? 1 : 0;
  return Math.max(1, (plain.match(VOWELS) ?? []).length - silent);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s/]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Flesch-Kincaid grade of an English text whose sentences are given one by one. */
export function fleschKincaidGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59;
}

/** Words of the longest sentence of a Hindi text. */
export function longestHindiSentence(text: string): number {
  return Math.max(...text.split(/[।?!;]/u).map((sentence) => wordsOf(sentence).length));
}

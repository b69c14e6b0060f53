import { overlap } from './text-words.ts';
import { byCodeUnits } from '../../text-order.ts';

/** One thing with the set of words it is compared by. */
export interface WordSet {
  readonly id: string;
  readonly words: readonly string[];
}

/**
 * Pairs of things whose word sets overlap by `least` or more; each thing is paired with the first such one before it.
 * Two sets that overlap that much share one of their rarest words, so each is compared only with those that do: near
 * linear, where comparing all with all is square, unless all of them share all but one of their words (and a
 * plan holds twenty goals at most). Things with equal sets are compared once, through the first of them.
 */
export function alikePairs(sets: readonly WordSet[], least: number): readonly (readonly [string, string])[] {
  const frequency = new Map<string, number>();
  for (const { words } of sets) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const byRarity = (a: string, b: string): number =>
    (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || byCodeUnits(a, b);

  const firstWithWords = new Map<string, WordSet>();
  const byRareWord = new Map<string, { readonly id: string; readonly words: ReadonlySet<string> }[]>();
  const pairs: (readonly [string, string])[] = [];
  for (const set of sets) {
    if (set.words.length === 0) continue;
    const text = set.words.toSorted().join(' ');
    const same = firstWithWords.get(text);
    if (same !== undefined) {
      pairs.push([same.id, set.id]);
      continue;
    }
    firstWithWords.set(text, set);
    const rare = set.words.toSorted(byRarity).slice(0, set.words.length - Math.ceil(least * set.words.length) + 1);
    const words = new Set(set.words);
    const alike = rare
      .flatMap((word) => byRareWord.get(word) ?? [])
      .find((earlier) => overlap(earlier.words, words) >= least);
    if (alike !== undefined) pairs.push([alike.id, set.id]);
    for (const word of rare) {
      const holders = byRareWord.get(word);
      if (holders === undefined) byRareWord.set(word, [{ id: set.id, words }]);
      else holders.push({ id: set.id, words });
    }
  }
  return pairs;
}

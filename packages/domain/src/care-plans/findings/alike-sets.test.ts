import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../testing/runs.ts';
import { alikePairs } from './alike-sets.ts';
import { outcomeWords, overlap } from './text-words.ts';

const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 8 });
const sets = fc.array(words, { maxLength: 8 }).map((all) => all.map((each, at) => ({ id: String(at), words: each })));

const set = (id: string, ...own: readonly string[]) => ({ id, words: own });

describe('things with words alike', () => {
  it('are found by their rare words exactly as by comparing all with all', () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(0.5, 0.6, 0.8, 1), (all, least) => {
        const pairs = alikePairs(all, least);
        const setOf = (id: string) => new Set(all[Number(id)]?.words);
        for (const [one, other] of pairs) {
          expect(Number(one)).toBeLessThan(Number(other));
          expect(overlap(setOf(one), setOf(other))).toBeGreaterThanOrEqual(least);
        }
        const second = all.filter(({ id, words: own }) =>
          all.slice(0, Number(id)).some((earlier) => overlap(new Set(earlier.words), new Set(own)) >= least),
        );
        expect(pairs.map(([, other]) => other)).toEqual(second.map(({ id }) => id));
      }),
      runs(300),
    );
  });

  it('are each paired with the first of their equals, and nothing without words is alike', () => {
    expect(alikePairs([set('1', 'a', 'b'), set('2', 'b', 'a'), set('3', 'a', 'b')], 0.8)).toEqual([
      ['1', '2'],
      ['1', '3'],
    ]);
    expect(alikePairs([set('1'), set('2')], 0.8)).toEqual([]);
  });
});

describe('what two sets of words share', () => {
  it('is from nothing to all, the same from both sides', () => {
    expect(overlap(new Set('ab'), new Set('bc'))).toBeCloseTo(1 / 3);
    expect(overlap(new Set('bc'), new Set('abcd'))).toBe(0.5);
    expect(overlap(new Set('ab'), new Set('ab'))).toBe(1);
    expect(overlap(new Set('a'), new Set('b'))).toBe(0);
    expect(overlap(new Set(), new Set())).toBe(0);
  });

  it('is held between the words that say which outcome is meant, each once and in one order', () => {
    expect(outcomeWords('He puts on his Shirt, and his shoes: Shirt!')).toEqual(['puts', 'shirt', 'shoes']);
  });
});

import { describe, expect, it } from 'vitest';
import { fleschKincaidGrade, longestHindiSentence } from '../../testing/readability.ts';
import { documentWords } from './document-words.ts';

const texts = Object.entries<{ en: string; hi: string }>(documentWords).map(([key, text]) => ({ key, ...text }));
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
/** Nothing but names and signs. */
const wordless = (text: string) => text.replaceAll(/\{\w+\}/g, '').replaceAll(/[^\p{L}]/gu, '') === '';
const family = texts.filter(
  ({ key }) => key.startsWith('family') || key.startsWith('home') || key.startsWith('school'),
);
const MOST_GRADE = 6;
const MOST_HINDI_WORDS = 12;

describe('the fixed texts of papers', () => {
  it('fill the same names in both languages, and are Hindi in Hindi', () => {
    expect(texts.filter(({ en, hi }) => names(en).join() !== names(hi).join())).toEqual([]);
    const latin = texts.filter(({ hi }) => !wordless(hi) && !/\p{Script=Devanagari}/u.test(hi));
    expect(latin).toEqual([]);
  });

  it('speak to families and schools at grade 6 or below in English, sentence by sentence', () => {
    const sentences = family.flatMap(({ en }) =>
      en
        .replaceAll(/\{\w+\}/g, 'it')
        .split(/(?<=[.?!])\s+/)
        .filter((sentence) => sentence.split(' ').length > 3),
    );
    expect(sentences.length).toBeGreaterThan(8);
    const hard = sentences.filter((sentence) => fleschKincaidGrade([sentence]) > MOST_GRADE);
    expect(hard).toEqual([]);
  });

  it('speak to families and schools in at most twelve words a sentence in Hindi', () => {
    const long = family.filter(({ hi }) => longestHindiSentence(hi) > MOST_HINDI_WORDS);
    expect(long.map(({ hi }) => hi)).toEqual([]);
  });
});

import { templateTexts } from '@trellis/domain';
import { fleschKincaidGrade, longestHindiSentence, testHash } from '@trellis/domain/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { ANCHOR, rowsOf } from '../testing/told-demo.ts';
import { generateDemo } from './generate.ts';

/** What a family reads of a plan, a text at a time. */
let texts: readonly string[];
beforeAll(() => {
  const chunks = [...generateDemo({ anchor: ANCHOR, hash: testHash })];
  const all = [
    ...rowsOf(chunks, 'goalContents').flatMap(({ statement, levels }) => [
      statement,
      ...levels.map(({ text }) => text),
    ]),
    ...rowsOf(chunks, 'strandContents').map(({ what }) => what),
    ...rowsOf(chunks, 'homeItems').flatMap(({ words, routine, stopIf }) => [words, routine, stopIf]),
    ...rowsOf(chunks, 'handlingLines').map(({ value }) => value),
    ...rowsOf(chunks, 'priorities').map(({ words }) => words),
    ...rowsOf(chunks, 'children').map(({ aboutMe }) => aboutMe ?? ''),
    ...rowsOf(chunks, 'templateVersions').flatMap(({ template }) =>
      template === null ? [] : templateTexts(template).flatMap(({ en, hi }) => [en, hi]),
    ),
  ];
  texts = [...new Set(all)].filter((text) => text !== '');
});

const MOST_GRADE = 6;
const MOST_HINDI_WORDS = 12;
const isHindi = (text: string) => /\p{Script=Devanagari}/u.test(text);
const sentencesOf = (text: string) => text.split(/(?<=[.?!;])\s+/);

describe('what a family of the demo reads', () => {
  it('is at grade 6 or below in English, each text by itself', () => {
    const english = texts.filter((text) => !isHindi(text));
    expect(english.length).toBeGreaterThan(300);
    const hard = english.filter((text) => fleschKincaidGrade(sentencesOf(text)) > MOST_GRADE);
    expect(hard).toEqual([]);
  });

  it('has at most twelve words in a sentence in Hindi', () => {
    const hindi = texts.filter(isHindi);
    expect(hindi.length).toBeGreaterThan(50);
    expect(hindi.filter((text) => longestHindiSentence(text) > MOST_HINDI_WORDS)).toEqual([]);
  });
});

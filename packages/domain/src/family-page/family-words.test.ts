import { describe, expect, it } from 'vitest';
import { fleschKincaidGrade, longestHindiSentence } from '../../testing/readability.ts';
import { familyWords } from './family-words.ts';
import { sayToFamily } from './say-to-family.ts';

const texts = Object.entries(familyWords).flatMap(([group, set]) =>
  Object.entries(set).map(([key, text]: [string, { en: string; hi: string }]) => ({ key: `${group}.${key}`, ...text })),
);
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted();
const sentences = (text: string) => text.split(/(?<=[.?!])\s/u).map((each) => each.replaceAll(/\{\w+\}/g, 'Meera'));

describe('the sentences of the family page', () => {
  it('are each at grade 6 or below in English', () => {
    const hard = texts.flatMap(({ key, en }) =>
      sentences(en)
        .filter((each) => each.split(' ').length > 3)
        .map((each) => ({ key, each, grade: fleschKincaidGrade([each]) })),
    );
    expect(hard.length).toBeGreaterThan(30);
    expect(hard.filter(({ grade }) => grade > 6)).toEqual([]);
  });

  it('have at most twelve words each in Hindi', () => {
    expect(texts.filter(({ hi }) => longestHindiSentence(hi) > 12)).toEqual([]);
  });

  it('fill the same names in both languages, and are Hindi in Hindi but for the name of the other language', () => {
    expect(texts.filter(({ en, hi }) => names(en).join() !== names(hi).join())).toEqual([]);
    const latin = texts.filter(({ hi }) => !/\p{Script=Devanagari}/u.test(hi)).map(({ key }) => key);
    expect(latin).toEqual(['page.other']);
  });

  it('are filled as all others are', () => {
    expect(sayToFamily('en', 'goals.until', { date: '1 March' })).toBe('by 1 March');
    expect(sayToFamily('hi', 'page.hello', { name: 'सुनीता' })).toBe('नमस्ते सुनीता');
  });
});

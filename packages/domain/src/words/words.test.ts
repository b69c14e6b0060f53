import { describe, expect, it } from 'vitest';
import { refuse } from '../result.ts';
import { say, sayRefusal, words } from './say.ts';

const texts = Object.entries(words).flatMap(([group, set]) =>
  Object.entries(set).map(([code, text]: [string, { en: string; hi: string }]) => ({
    key: `${group}.${code}`,
    ...text,
  })),
);
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe('the words of the product', () => {
  it('fill the same names in both languages', () => {
    const uneven = texts.filter(({ en, hi }) => names(en).join() !== names(hi).join());
    expect(uneven).toEqual([]);
  });

  it('are Hindi in Hindi', () => {
    const latin = texts.filter(({ hi }) => !/\p{Script=Devanagari}/u.test(hi));
    expect(latin).toEqual([]);
  });

  it('are never empty and never padded', () => {
    expect(texts.filter(({ en, hi }) => [en, hi].some((text) => text === '' || text !== text.trim()))).toEqual([]);
  });
});

describe('saying', () => {
  it('fills the names it is given', () => {
    expect(say('en', 'measureValue.COUNT_OF_N', { count: 4, of: 5 })).toBe('4 of 5');
    expect(say('hi', 'measureValue.COUNT_OF_N', { count: 4, of: 5 })).toBe('5 में से 4');
  });

  it('joins a list and leaves a name it was not given to be seen', () => {
    expect(say('en', 'inputFault.NOT_IN_LIST', { accepted: ['FEMALE', 'MALE'] })).toBe('Choose one of: FEMALE, MALE.');
    expect(say('en', 'inputFault.TOO_BIG')).toBe('At most {accepted}.');
  });

  it('gives a refusal its sentence in the reader’s language', () => {
    const { refusal } = refuse('UNKNOWN_CODE', { kind: 'CONCERN', code: 'X' });
    expect(sayRefusal('en', refusal)).toBe('The catalogue has no CONCERN X.');
    expect(sayRefusal('hi', refusal)).toBe('सूची में CONCERN X नहीं है।');
  });
});

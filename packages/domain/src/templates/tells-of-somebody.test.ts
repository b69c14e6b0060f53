import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import { templateTexts } from './library.ts';
import { tellsOfSomebody } from './tells-of-somebody.ts';

/** Given names in both scripts; none of them is a word of the library. */
const NAMES = [
  ['Aarav', 'आरव'],
  ['Vihaan', 'विहान'],
  ['Ishaan', 'ईशान'],
  ['Arjun', 'अर्जुन'],
  ['Rudra', 'रुद्र'],
  ['Saanvi', 'सान्वी'],
  ['Meera', 'मीरा'],
  ['Harleen', 'हरलीन'],
  ['Lakshmi', 'लक्ष्मी'],
  ['Karthik', 'कार्तिक'],
] as const;
const TEXTS = baseCatalogue.goalTemplates.flatMap((each) => templateTexts(each).flatMap(({ en, hi }) => [en, hi]));

const name = fc.constantFrom(...NAMES);
const text = fc.constantFrom(...TEXTS);
const AS_SPOKEN = [
  (word: string) => word,
  (word: string) => word.toUpperCase(),
  (word: string) => `${word}’s`,
  (word: string) => `(${word}),`,
  (word: string) => `${word}ji`,
];

describe('what tells of somebody', () => {
  it('is found wherever a name stands, in either script and as it is spoken', () => {
    const at = fc.double({ min: 0, max: 1, noNaN: true });
    const spoken = fc.oneof(
      fc.constantFrom(...AS_SPOKEN).map((speak) => (pair: readonly [string, string]) => speak(pair[0])),
      fc.constant((pair: readonly [string, string]) => pair[1]),
    );
    fc.assert(
      fc.property(name, fc.nat(1), spoken, text, at, (pair, known, speak, words, share) => {
        const parts = words.split(' ');
        const told = parts.toSpliced(Math.floor(share * parts.length), 0, speak(pair)).join(' ');
        expect(tellsOfSomebody([words, told], [`${pair[known]} Kulkarni`])).toHaveLength(1);
      }),
      runs(150),
    );
  });

  it('is not in the texts of the library, whoever is looked for', () => {
    expect(tellsOfSomebody(TEXTS, NAMES.flat())).toEqual([]);
  });

  it.each([
    ['Mira stands at the basin', ['Meera'], ['Mira']],
    ['The ball is caught', ['Bala Iyer'], []],
    ['The baby sits', ['Baby of Sunita'], []],
    ['The mother sits by', ['Mother of Tara'], []],
    ['सुनीता के साथ बैठना', ['Baby of Sunita'], ['सुनीता']],
    ['आरवजी के साथ', ['आरव'], ['आरवजी']],
    ['Om sits', ['Om'], ['Om']],
    ['Some sit', ['Om'], []],
    ['A step a day', ['A. P. Rao'], []],
  ])('%s, of %j: %j', (words, names, found) => {
    expect(tellsOfSomebody([words], names)).toEqual(found);
  });

  it.each([
    ['Walks alone by 12/03/2027', ['12/03/2027']],
    ['Seen on 2026-11-30', ['2026-11-30']],
    ['By 12 March, then by 3rd June', ['12 March', '3rd June']],
    ['15 अगस्त तक', ['15 अगस्त']],
    ['March 2027', ['March 2027']],
    ['3-4 evenings of 7, 10-15-20 steps', []],
    ['May walk 20 steps', []],
    ['Marches 10 steps', []],
    ['4/5 buttons', []],
  ])('%s: %j', (words, found) => {
    expect(tellsOfSomebody([words], [])).toEqual(found);
  });
});

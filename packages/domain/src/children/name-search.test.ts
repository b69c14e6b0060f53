import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { likeNameKeys, nameKey, nameSortKey, nearlySameName, searchAlternatives, searchGrams } from './name-search.ts';

function finds(typed: string, name: string): boolean {
  const kept = new Set(searchGrams(name));
  return searchAlternatives(typed).some((grams) => grams.every((gram) => kept.has(gram)));
}

/** A given name in Latin letters beside the same in Devanagari. */
const pairs: [string, string][] = [
  ['Aarav', 'आरव'],
  ['Vihaan', 'विहान'],
  ['Ishaan', 'ईशान'],
  ['Kabir', 'कबीर'],
  ['Reyansh', 'रेयांश'],
  ['Arjun', 'अर्जुन'],
  ['Advik', 'अद्विक'],
  ['Rudra', 'रुद्र'],
  ['Diya', 'दिया'],
  ['Anaya', 'अनाया'],
  ['Saanvi', 'सान्वी'],
  ['Kiara', 'कियारा'],
  ['Aadhya', 'आद्या'],
  ['Meera', 'मीरा'],
  ['Zoya', 'ज़ोया'],
  ['Ayaan', 'अयान'],
  ['Rehan', 'रेहान'],
  ['Harleen', 'हरलीन'],
  ['Gurnoor', 'गुरनूर'],
  ['Lakshmi', 'लक्ष्मी'],
  ['Karthik', 'कार्तिक'],
  ['Namuna', 'नमूना'],
  ['Udaharan', 'उदाहरण'],
  ['Kalpit', 'कल्पित'],
  ['Parikshan', 'परीक्षण'],
];

describe('searching a name', () => {
  it.each(pairs)('%s and %s find each other', (latin, devanagari) => {
    expect([finds(devanagari, latin), finds(latin, devanagari)]).toEqual([true, true]);
  });

  it('finds a child from the first letters of any word, in any case', () => {
    expect(finds('aar', 'Aarav Namuna')).toBe(true);
    expect(finds('NAM aa', 'Aarav Namuna')).toBe(true);
    expect(finds('आर', 'Aarav Namuna')).toBe(true);
    expect(finds('kab', 'Aarav Namuna')).toBe(false);
    expect(finds('rav', 'Aarav Namuna')).toBe(false);
  });

  it('finds a number as well as a name', () => {
    expect(finds('demo-000001', 'DEMO-000001')).toBe(true);
    expect(finds('demo-000002', 'DEMO-000001')).toBe(false);
  });

  it('asks for nothing when nothing searchable was typed', () => {
    expect(searchAlternatives(' - ')).toEqual([]);
  });

  it('finds every name from each of its beginnings, in either script', () => {
    const letters = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzकखगजतनमरलवशसाीुेो्ं'));
    const name = fc.array(letters, { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(name, name, fc.integer({ min: 1, max: 10 }), (one, other, length) => {
        expect(finds(one.slice(0, length).join(''), `${other.join('')} ${one.join('')}`)).toBe(true);
      }),
      runs(500),
    );
  });
});

describe('ordering names', () => {
  it('puts a Hindi name where the same name in Latin letters stands', () => {
    expect(nameSortKey('आरव नमूना')).toBe('aarav namuunaa');
    const names = ['Zoya', 'मीरा', 'Aarav', 'कबीर', 'Diya'];
    expect(names.sort((a, b) => (nameSortKey(a) < nameSortKey(b) ? -1 : 1))).toEqual([
      'Aarav',
      'Diya',
      'कबीर',
      'मीरा',
      'Zoya',
    ]);
  });

  it('reads compatibility forms, spaces and punctuation as one', () => {
    expect(nameKey('  Ａarav   O’Namuna. ')).toBe('aarav onamuna');
  });
});

describe('names that could be taken for each other', () => {
  it.each([
    ['Aarav Namuna', 'Arav Namuna'],
    ['Aarav Namuna', 'Namuna Aarav'],
    ['Aarav Namuna', 'आरव नमूना'],
    ['Meera Kalpit', 'Mira Kalpit'],
    ['Diya Udaharan', 'Dia Udaharan'],
  ])('%s and %s are nearly the same', (a, b) => {
    expect(nearlySameName(a, b)).toBe(true);
  });

  it.each([
    ['Aarav Namuna', 'Kabir Namuna'],
    ['Diya', 'Dina'],
    ['', ''],
  ])('%s and %s are not', (a, b) => {
    expect(nearlySameName(a, b)).toBe(false);
  });

  it('are nearly the same after one letter is added, left out or changed, wherever it is', () => {
    const letters = fc.constantFrom(...Array.from('bdgjklmnpr'));
    const name = fc.uniqueArray(letters, { minLength: 8, maxLength: 10 });
    fc.assert(
      fc.property(name, fc.nat(7), fc.constantFrom('s', 't', 'v'), (written, at, letter) => {
        const slips = [written.toSpliced(at, 1), written.toSpliced(at, 1, letter), written.toSpliced(at, 0, letter)];
        expect(slips.map((slip) => nearlySameName(written.join(''), slip.join('')))).toEqual([true, true, true]);
      }),
      runs(),
    );
  });

  it('are kept under keys that no search for a name asks for', () => {
    const kept = new Set(likeNameKeys('Aarav Namuna'));
    expect(kept.size).toBeGreaterThan(1);
    expect(searchGrams('Aarav Namuna').filter((gram) => kept.has(gram))).toEqual([]);
  });
});

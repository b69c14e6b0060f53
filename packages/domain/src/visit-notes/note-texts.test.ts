import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { copiedIn, copiedStretches, loadEarlier } from './copied-text.ts';
import { countWords, NO_TEXTS, noteTextsSchema, wordsOf } from './note-texts.ts';
import { calledAt, checkSnippetRoom, putSnippet, snippetSchema, snippetsFor } from './snippets.ts';

const EARLIER = 'Stood at the rail for a minute. Came with his mother.\nशर्ट के दो बटन खुद लगाए।';
const marked = (text: string) => copiedStretches(text, EARLIER).map(({ from, to }) => text.slice(from, to));

describe('the length of a note', () => {
  it.each([
    ['', 0],
    ['Left-hand grip, 4.5 kg', 4],
    ['शर्ट के दो बटन खुद लगाए।', 6],
    ['did it — twice!', 3],
  ])('of "%s" is %i words', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('is that of all four fields, and a text that is too long is refused', () => {
    expect(wordsOf({ ...NO_TEXTS, DID: 'two words', HOME: 'and three more' })).toBe(5);
    expect(noteTextsSchema.safeParse({ ...NO_TEXTS, PLAN: 'x'.repeat(2001) }).success).toBe(false);
    expect(noteTextsSchema.parse({ ...NO_TEXTS, PLAN: ' next week ' }).PLAN).toBe('next week');
  });
});

describe('text of an earlier note', () => {
  it('is marked sentence by sentence, whatever its spaces and capitals', () => {
    expect(marked('First a song.  stood at the  rail for a minute. Then buttons.')).toEqual([
      'stood at the  rail for a minute.',
    ]);
    expect(marked('शर्ट के दो बटन खुद लगाए।')).toEqual(['शर्ट के दो बटन खुद लगाए।']);
  });

  it('is the writer’s own once a word of it changed, and what is said every day is nobody’s', () => {
    expect(marked('Stood at the rail for two minutes.')).toEqual([]);
    expect(copiedStretches('Came by bus.', 'Came by bus.')).toEqual([]);
  });

  it('is marked in another field too', () => {
    const before = { ...NO_TEXTS, DID: EARLIER };
    expect(copiedIn({ ...NO_TEXTS, RESPONSE: 'Stood at the rail for a minute.' }, before)).toEqual({
      DID: [],
      RESPONSE: [{ from: 0, to: 31 }],
      PLAN: [],
      HOME: [],
    });
  });

  it('fills what is empty and replaces nothing', () => {
    const own = { ...NO_TEXTS, DID: 'My own words.' };
    expect(loadEarlier(own, { DID: 'a', RESPONSE: 'b', PLAN: '', HOME: 'd' })).toEqual({
      DID: 'My own words.',
      RESPONSE: 'b',
      PLAN: '',
      HOME: 'd',
    });
  });

  it('loaded whole is marked whole, as far as its sentences are long enough', () => {
    const sentence = fc
      .array(fc.constantFrom('stood', 'rail', 'two', 'minutes', 'बटन', 'खुद'), { minLength: 4, maxLength: 8 })
      .map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
        const text = sentences.join(' ');
        const stretches = copiedStretches(text, text);
        expect(stretches.map(({ from, to }) => text.slice(from, to))).toEqual(sentences);
      }),
      runs(),
    );
  });
});

describe('a snippet', () => {
  const rail = { word: 'rail', text: 'Stood at the rail' };

  it('is called by a stroke and its word, where the cursor stands', () => {
    expect(calledAt('Then /RA', 8)).toBe('ra');
    expect(calledAt('/', 1)).toBe('');
    expect([calledAt('and/or', 6), calledAt('/rail then', 10), calledAt('', 0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('takes the place of its call and of nothing else', () => {
    expect(putSnippet('First /ra and then', 9, rail)).toEqual({
      text: 'First Stood at the rail and then',
      cursor: 23,
    });
    expect(putSnippet('First ', 6, rail)).toEqual({ text: 'First Stood at the rail', cursor: 23 });
  });

  it('is offered by the beginning of its word, the shortest first', () => {
    const all = ['railing', 'rail', 'bus', 'raik'].map((word) => ({ word, text: word }));
    expect(snippetsFor(all, 'ra').map(({ word }) => word)).toEqual(['raik', 'rail', 'railing']);
  });

  it('has room beside a hundred others only in place of one of them', () => {
    const words = Array.from({ length: 100 }, (_, at) => `word${at}`);
    expect(checkSnippetRoom(words.slice(1), 'new')).toMatchObject({ ok: true });
    expect(checkSnippetRoom(words, 'word7')).toMatchObject({ ok: true });
    expect(checkSnippetRoom(words, 'new')).toMatchObject({ refusal: { rule: 'TOO_MANY_SNIPPETS' } });
  });

  it('has a word of letters, figures and hyphens in any script', () => {
    expect(snippetSchema.parse({ word: ' Rail-2 ', text: ' x ' })).toEqual({ word: 'rail-2', text: 'x' });
    expect(snippetSchema.safeParse({ word: 'बटन', text: 'x' }).success).toBe(true);
    expect(snippetSchema.safeParse({ word: 'two words', text: 'x' }).success).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { readBookSearch } from './book-search.ts';

describe('what an address says of a booking', () => {
  it('is nothing without a booking, and an empty one is a booking of which nothing is known', () => {
    expect(readBookSearch({ view: 'day' })).toEqual({});
    expect(readBookSearch({ book: 'yes' })).toEqual({});
    expect(readBookSearch({ book: {} })).toEqual({ book: {} });
  });

  it('is what it knows of it, and nothing that is no id, day or instant', () => {
    const book = {
      childId: 'aarav',
      startsAt: '2026-11-24T05:00:00.000Z',
      date: '2026-11-24',
      roomId: '<b>',
      staffId: 7,
    };
    expect(readBookSearch({ book: { ...book, more: 'x' } })).toEqual({
      book: { childId: 'aarav', startsAt: '2026-11-24T05:00:00.000Z', date: '2026-11-24' },
    });
  });
});

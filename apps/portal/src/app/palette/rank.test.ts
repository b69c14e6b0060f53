import { describe, expect, it } from 'vitest';
import { distance, rank } from './rank.ts';

const titles = (query: string, ...all: string[]) =>
  rank(
    query,
    all.map((title) => ({ title })),
  ).map(({ title }) => title);

describe('the palette', () => {
  it('puts what begins with the letters first, then what has a word that does', () => {
    expect(titles('se', 'Close everything', 'Go to Settings', 'Settings')).toEqual([
      'Settings',
      'Go to Settings',
      'Close everything',
    ]);
  });

  it('finds a title by letters left out in between', () => {
    expect(titles('stgs', 'Settings', 'Today')).toEqual(['Settings']);
  });

  it('finds Hindi titles by their beginning and keeps matras apart from letters', () => {
    expect(distance('से', 'सेटिंग')).toBe(0);
    expect(distance('सा', 'सेटिंग')).toBeUndefined();
  });

  it('finds by other words too, but after a title of the same fit', () => {
    const items = [{ title: 'Dark colours', also: 'night' }, { title: 'Nightly list' }];
    expect(rank('night', items).map(({ title }) => title)).toEqual(['Nightly list', 'Dark colours']);
  });

  it('shows everything in its own order before anything is typed', () => {
    expect(titles('', 'Today', 'Children')).toEqual(['Today', 'Children']);
  });
});

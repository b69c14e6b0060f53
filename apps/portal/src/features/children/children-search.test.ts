import { describe, expect, it } from 'vitest';
import { childFilter, readChildrenSearch } from './children-search.ts';

const today = '2026-11-23';

describe('the list of children', () => {
  it("begins with one's own", () => {
    expect(childFilter({}, today)).toEqual({ onMyTeam: true });
  });

  it('holds a view, a name and a discipline together', () => {
    expect(childFilter({ view: 'joint', q: 'आरव', discipline: 'PHYSIOTHERAPY' }, today)).toEqual({
      joint: true,
      search: 'आरव',
      discipline: 'PHYSIOTHERAPY',
    });
  });

  it('counts 21 days back, and reviews two weeks ahead, from the day of the clinic', () => {
    expect(childFilter({ view: 'unseen' }, today)).toEqual({ notObservedSince: '2026-11-02' });
    expect(childFilter({ view: 'review' }, today)).toEqual({ reviewDueBefore: '2026-12-07' });
  });

  it('opens an old or a broken address without what it does not know', () => {
    const read = readChildrenSearch({ view: 'archived', q: ['a'], sort: 'AGE', discipline: 'PHYSIOTHERAPY' });
    expect(read).toEqual({ view: undefined, q: undefined, sort: undefined, discipline: 'PHYSIOTHERAPY' });
  });
});

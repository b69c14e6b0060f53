import { describe, expect, it } from 'vitest';
import { linesApart } from './lines-apart.ts';

describe('two texts of a plan', () => {
  it('differ by the lines that only one of them has, whatever these are set in by', () => {
    const before = 'Goal 1: Puts on a shirt\n  By 1 January 2027\n  Where: Home';
    const now = 'Goal 1: Puts on a shirt\n  By 1 March 2027\n    Where: Home';
    expect(linesApart(before, now)).toEqual({ gone: ['By 1 January 2027'], come: ['By 1 March 2027'] });
  });

  it('do not differ where lines only moved', () => {
    expect(linesApart('one\ntwo', 'two\n\none')).toEqual({ gone: [], come: [] });
  });
});

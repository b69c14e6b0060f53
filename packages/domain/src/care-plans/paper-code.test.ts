import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { paperCode } from './paper-code.ts';

describe('the code of a paper', () => {
  it.each(['K7-PM-42', 'k7-pm-42', 'K7PM42', ' k7 pm 42 ', 'K7 - PM - 42'])('is read from %j', (typed) => {
    expect(paperCode(typed)).toBe('K7-PM-42');
  });

  it.each(['', 'K7-PM', 'K7-PM-422', 'K1-PM-42', 'O7-PM-42', 'K7-PI-42', 'K7-PM-40', '77-PM-42', 'Ｋ7-PM-42'])(
    'is not read from %j',
    (typed) => {
      expect(paperCode(typed)).toBeUndefined();
    },
  );

  it('is the same read again, and never anything but itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (typed) => {
        const code = paperCode(typed);
        expect(code === undefined || paperCode(code) === code).toBe(true);
      }),
      runs(),
    );
  });
});

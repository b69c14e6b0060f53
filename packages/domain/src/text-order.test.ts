import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../testing/runs.ts';
import { byCodeUnits } from './text-order.ts';

describe('the order of texts', () => {
  it('is the one in which days and instants follow each other', () => {
    expect(['2027-02-15', '2026-11-23', '2027-01-01'].toSorted(byCodeUnits)).toEqual([
      '2026-11-23',
      '2027-01-01',
      '2027-02-15',
    ]);
  });

  it('is one and the same from both sides, and leaves equals where they are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }), (a, b) => {
        expect(byCodeUnits(a, b) + byCodeUnits(b, a)).toBe(0);
        expect(byCodeUnits(a, b) === 0).toBe(a === b);
      }),
      runs(100),
    );
  });
});

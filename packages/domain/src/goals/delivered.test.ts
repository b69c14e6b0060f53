import { describe, expect, it } from 'vitest';
import { deliveredIn } from './delivered.ts';

describe('what was delivered', () => {
  it('is what was recorded from one review to the next, with each day counted once', () => {
    const on = ['2027-02-16', '2027-02-15', '2026-12-03', '2026-11-23', '2026-11-22', '2026-12-03'];
    expect(deliveredIn(on, '2026-11-23', '2027-02-15')).toEqual({ observations: 4, days: 3, lastOn: '2027-02-15' });
  });

  it('is nothing where nothing was seen', () => {
    expect(deliveredIn(['2026-11-22'], '2026-11-23', '2027-02-15')).toEqual({ observations: 0, days: 0, lastOn: null });
  });
});

import { describe, expect, it } from 'vitest';
import { daysOf, readRulesSearch } from './rules-search.ts';

const TODAY = '2026-11-30';

describe('the days over which rules are counted', () => {
  it.each([
    [{}, '2025-11-30', TODAY],
    [{ period: '3' }, '2026-08-30', TODAY],
    [{ period: '6' }, '2026-05-30', TODAY],
    [{ period: 'own', from: '2026-01-01', to: '2026-03-31' }, '2026-01-01', '2026-03-31'],
    [{ period: 'own', from: '2026-01-01' }, '2026-01-01', TODAY],
    [{ period: 'own', from: '2026-02-31', to: 'yesterday' }, '2025-11-30', TODAY],
    [{ period: '12', from: '2026-01-01' }, '2025-11-30', TODAY],
    [{ period: 'ever' }, '2025-11-30', TODAY],
  ])('of the address %o are from %s to %s', (address, from, to) => {
    expect(daysOf(readRulesSearch(address), TODAY)).toEqual({ from, to });
  });
});

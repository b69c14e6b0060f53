import { describe, expect, it } from 'vitest';
import { LinkBudget } from './link-budget.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23, 4) + seconds * 1000);

describe('what one link may ask for', () => {
  it('is sixty requests in a minute, and again after it', () => {
    const budget = new LinkBudget();
    for (let asked = 0; asked < 60; asked += 1) expect(budget.spend('mother', at(asked / 2))).toBe(0);
    expect(budget.spend('mother', at(31))).toBe(29);
    expect(budget.spend('mother', at(60))).toBe(0);
  });

  it('is not used up by another link', () => {
    const budget = new LinkBudget();
    for (let asked = 0; asked < 100; asked += 1) budget.spend('stranger', at(0));
    expect(budget.spend('mother', at(0))).toBe(0);
  });
});

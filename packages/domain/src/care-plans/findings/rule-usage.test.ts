import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../testing/runs.ts';
import { FEWEST_SETTLED } from '../../limits.ts';
import { FINDING_CODES } from './finding.ts';
import { reportsItself, usualUsageDays } from './reports-itself.ts';
import {
  type CountedRule,
  type RuleCounts,
  ruleAnswerSchema,
  ruleUsages,
  sumUsage,
  USAGE_PARTS,
} from './rule-usage.ts';
import { FINDING_REASONS } from './settle.ts';

const counts = fc.record(Object.fromEntries(USAGE_PARTS.map((part) => [part, fc.nat(40)] as const))) as fc.Arbitrary<
  Required<RuleCounts>
>;
const reason = fc.constantFrom(...FINDING_REASONS);

/** How likely it is that more than half of so many are set aside, where each is one time in four. */
const byChance = (settled: number): number => {
  let chance = 0;
  for (let aside = 0; aside <= settled; aside += 1) {
    if (aside * 2 <= settled) continue;
    let ways = 1;
    for (let k = 1; k <= aside; k += 1) ways = (ways * (settled - aside + k)) / k;
    chance += ways * 0.25 ** aside * 0.75 ** (settled - aside);
  }
  return chance;
};

const old = (ruleVersion: number): CountedRule => ({
  rule: 'OPPOSITE_HANDLING',
  ruleVersion,
  counts: { FAMILY_CHOICE: 9 },
});

describe('how a rule is used', () => {
  it('loses no finding: each was settled, went by itself or is open', () => {
    fc.assert(
      fc.property(counts, (each) => {
        const { raised, settled, setAside } = sumUsage(each);
        expect(settled + each.WENT + each.OPEN).toBe(raised);
        expect(setAside).toBe(settled - each.MET - each.CLEARED);
      }),
      runs(),
    );
  });

  it('does not hang on what went by itself or is open', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom('WENT', 'OPEN'), fc.nat(50), (each, part, more) => {
        const { raised: _, ...before } = sumUsage(each);
        expect(sumUsage({ ...each, [part]: each[part] + more })).toMatchObject(before);
      }),
      runs(),
    );
  });

  it('only gets better by a change or a clearance, once enough is settled', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom('MET', 'CLEARED'), fc.nat(50), (each, part, more) => {
        fc.pre(sumUsage(each).settled >= FEWEST_SETTLED && !sumUsage(each).reportsItself);
        expect(sumUsage({ ...each, [part]: each[part] + more }).reportsItself).toBe(false);
      }),
      runs(),
    );
  });

  it('is the same whichever of the four chips was pressed', () => {
    fc.assert(
      fc.property(counts, reason, reason, (each, one, other) => {
        const swapped = { ...each, [one]: each[other], [other]: each[one] };
        expect(sumUsage(swapped)).toEqual(sumUsage(each));
      }),
      runs(),
    );
  });
});

describe('a rule', () => {
  it('reports itself when it is set aside more than half the time, and not at half', () => {
    fc.assert(
      fc.property(fc.integer({ min: FEWEST_SETTLED, max: 400 }), fc.nat(400), (settled, some) => {
        const setAside = Math.min(some, settled);
        expect(reportsItself(settled, setAside)).toBe(setAside / settled > 0.5);
      }),
      runs(),
    );
    expect(reportsItself(FEWEST_SETTLED, FEWEST_SETTLED / 2)).toBe(false);
    expect(reportsItself(FEWEST_SETTLED, FEWEST_SETTLED / 2 + 1)).toBe(true);
  });

  it('does not report itself on a few findings, though all of them were set aside', () => {
    expect(sumUsage({ FAMILY_CHOICE: 1 }).reportsItself).toBe(false);
    expect(sumUsage({ DONE_ON_PURPOSE: FEWEST_SETTLED - 1 }).reportsItself).toBe(false);
    expect(sumUsage({ DONE_ON_PURPOSE: FEWEST_SETTLED }).reportsItself).toBe(true);
    expect(sumUsage({ DONE_ON_PURPOSE: FEWEST_SETTLED - 1, WENT: 5, OPEN: 5 }).reportsItself).toBe(false);
  });

  it('that is set aside one time in four reports itself by chance less than once in twenty, and the number is the least for that', () => {
    for (let settled = FEWEST_SETTLED; settled <= 100; settled += 1) expect(byChance(settled)).toBeLessThan(0.05);
    expect(byChance(FEWEST_SETTLED - 1)).toBeGreaterThan(0.05);
  });

  it('is listed though it found nothing, in the order of the product', () => {
    const usages = ruleUsages([]);
    expect(usages.map(({ rule }) => rule)).toEqual([...FINDING_CODES]);
    expect(usages.every(({ raised, isCurrent, reportsItself: does }) => raised === 0 && isCurrent && !does)).toBe(true);
    expect(usages.map(({ usualGrade }) => usualGrade)).toEqual(['ASK', 'ASK', 'ASK', 'ASK', 'NOTE', 'STOP', 'ASK']);
  });

  it('keeps what was counted of its earlier editions apart, after the present one', () => {
    const usages = ruleUsages([old(-1), { ...old(1), counts: { MET: 2 } }, old(0)]).filter(
      ({ rule }) => rule === 'OPPOSITE_HANDLING',
    );
    expect(
      usages.map(({ ruleVersion, isCurrent, settled, reportsItself: does }) => [ruleVersion, isCurrent, settled, does]),
    ).toEqual([
      [1, true, 2, false],
      [0, false, 9, true],
      [-1, false, 9, true],
    ]);
  });

  it('is looked at over the last twelve months', () => {
    expect(usualUsageDays('2026-11-30')).toEqual({ from: '2025-11-30', to: '2026-11-30' });
  });

  it('is answered in words', () => {
    const answer = { rule: 'LOAD_TOO_FULL', note: 'We plan intensive weeks on purpose.' };
    expect(ruleAnswerSchema.safeParse(answer).success).toBe(true);
    expect(ruleAnswerSchema.safeParse({ ...answer, note: ' ' }).success).toBe(false);
    expect(ruleAnswerSchema.safeParse({ ...answer, rule: 'ANOTHER' }).success).toBe(false);
  });
});

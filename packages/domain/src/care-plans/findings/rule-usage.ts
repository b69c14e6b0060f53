import { z } from 'zod';
import { TEXT_LENGTHS } from '../../limits.ts';
import { FINDING_RULES } from './find-findings.ts';
import { FINDING_CODES, type FindingCode, type FindingGrade } from './finding.ts';
import { FINDING_REASONS } from './settle.ts';
import { FINDING_ENDS } from './sightings.ts';
import { reportsItself } from './reports-itself.ts';

/** How often each end came, and what is still open. */
export const USAGE_PARTS = [...FINDING_ENDS, 'OPEN'] as const;
export type UsagePart = (typeof USAGE_PARTS)[number];
export type RuleCounts = Readonly<Partial<Record<UsagePart, number>>>;

/** Each rule once, in the order of the product: what is too full is looked for in the week and at home, under one rule. */
const RUNNING = FINDING_CODES.flatMap((rule) => FINDING_RULES.find(({ id }) => id === rule) ?? []);

/** The sightings of one edition of a rule, counted. */
export interface CountedRule {
  readonly rule: FindingCode;
  readonly ruleVersion: number;
  readonly counts: RuleCounts;
}

export interface UsageSum {
  readonly raised: number;
  /** Somebody decided: a change, a clearance or a reason. What went by itself or is still open is not in it. */
  readonly settled: number;
  /** Settled by a reason chip: the finding was read, and the plan stayed as it was. */
  readonly setAside: number;
  readonly reportsItself: boolean;
}

export function sumUsage(counts: RuleCounts): UsageSum {
  const sum = (parts: readonly UsagePart[]): number => parts.reduce((all, part) => all + (counts[part] ?? 0), 0);
  const setAside = sum(FINDING_REASONS);
  const settled = setAside + sum(['MET', 'CLEARED']);
  return { raised: sum(USAGE_PARTS), settled, setAside, reportsItself: reportsItself(settled, setAside) };
}

export interface RuleUsage extends CountedRule, UsageSum {
  readonly usualGrade: FindingGrade;
  /** Whether the product runs this edition today. */
  readonly isCurrent: boolean;
}

/**
 * How each rule is used: all that run, in the order of the product, whether they found anything or not; an edition that
 * runs no more stands after its successor where it was counted.
 */
export function ruleUsages(counted: readonly CountedRule[]): readonly RuleUsage[] {
  const countsOf = new Map(counted.map((each) => [`${each.rule} ${each.ruleVersion}`, each.counts]));
  return RUNNING.flatMap(({ id, version, usualGrade }) => {
    const usage = (ruleVersion: number): RuleUsage => {
      const counts = countsOf.get(`${id} ${ruleVersion}`) ?? {};
      return { rule: id, ruleVersion, usualGrade, isCurrent: ruleVersion === version, counts, ...sumUsage(counts) };
    };
    const earlier = counted
      .filter(({ rule, ruleVersion }) => rule === id && ruleVersion !== version)
      .map(({ ruleVersion }) => ruleVersion)
      .toSorted((a, b) => b - a);
    return [version, ...earlier].map(usage);
  });
}

/** The edition of a rule that runs today. */
export function runningEdition(rule: FindingCode): number {
  return RUNNING.find(({ id }) => id === rule)?.version ?? 0;
}

/** What a lead makes of a rule that reports itself. Afterwards only what is found from then on speaks against it. */
export const ruleAnswerSchema = z.object({
  rule: z.enum(FINDING_CODES),
  note: z.string().trim().min(1).max(TEXT_LENGTHS.ruleAnswer),
});

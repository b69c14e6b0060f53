import { getByCode } from '../catalogue/lookup.ts';
import type { Catalogue, Concern, Condition } from '../catalogue/kinds.ts';
import type { TriageAnswers } from './answers.ts';
import { moreUrgent, THERAPY_PRIORITIES } from './levels.ts';
import type { TherapyPriority } from './levels.ts';
import type { RedFlag, RiskHistoryItem, TriageRules } from './rules.ts';

/** What triage reads of the catalogue. */
export type TriageCatalogue = Pick<Catalogue, 'disciplines' | 'concerns' | 'conditions'>;

/** The answers with their rules looked up, each once, and the age that every rule uses. */
export type TriageCase = {
  readonly rules: TriageRules;
  readonly concerns: readonly Concern[];
  /** Primary first. */
  readonly conditions: readonly Condition[];
  readonly redFlags: readonly RedFlag[];
  readonly riskHistory: readonly RiskHistoryItem[];
  readonly facts: TriageAnswers['facts'];
  readonly ageMonths: number;
};

function lookUp<Entry extends { readonly code: string }>(entries: readonly Entry[], codes: readonly string[]): Entry[] {
  return [...new Set(codes)].map((code) => getByCode(entries, code));
}

export function openCase(catalogue: TriageCatalogue, rules: TriageRules, answers: TriageAnswers): TriageCase {
  return {
    rules,
    concerns: lookUp(catalogue.concerns, answers.concerns),
    conditions: lookUp(catalogue.conditions, answers.conditions),
    redFlags: lookUp(rules.redFlags, answers.redFlags),
    riskHistory: lookUp(rules.riskHistory.items, answers.riskHistory),
    facts: answers.facts,
    ageMonths: answers.correctedAgeMonths ?? answers.ageMonths,
  };
}

/** The band a concern asks for by itself: its own, or by the days since an operation where that matters. */
export function bandOfConcern(concern: Concern, facts: TriageCase['facts']): TherapyPriority {
  const { bySurgery } = concern;
  if (!bySurgery) return concern.minimumPriority;
  const days = facts.daysSinceSurgery ?? undefined;
  if (days === undefined) return bySurgery.unknown;
  return bySurgery.within.find((limit) => days <= limit.days)?.priority ?? bySurgery.later;
}

/** The band of a history at birth for the child's age; undefined when the child is past the age where it counts. */
export function findRiskBand({ rules, ageMonths }: TriageCase): TherapyPriority | undefined {
  return rules.riskHistory.bands.find((band) => ageMonths < band.underMonths)?.priority;
}

export function mostUrgentBand(bands: readonly TherapyPriority[]): TherapyPriority | undefined {
  return bands.length === 0 ? undefined : bands.reduce((a, b) => moreUrgent(THERAPY_PRIORITIES, a, b));
}

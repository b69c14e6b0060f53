import { z } from 'zod';
import { findByCode } from '../catalogue/lookup.ts';
import { openCodeSchema } from '../catalogue/text.ts';
import type { Catalogue } from '../catalogue/kinds.ts';
import { ok, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import type { TriageFact, TriageRules } from './rules.ts';

const codes = z.array(openCodeSchema).max(60).default([]);

const yes = z.boolean().optional();

export const triageFactsSchema = z.object({
  fittingNow: yes,
  blueOrStrugglingToBreathe: yes,
  fever: yes,
  recentTrauma: yes,
  eyeOrNeuroSigns: yes,
  vomiting: yes,
  drowsy: yes,
  suddenToday: yes,
  /** Null or missing: not known, which counts as fresh. */
  daysSinceSurgery: z.int().min(0).nullable().optional(),
} satisfies Record<TriageFact | 'daysSinceSurgery', z.ZodType>);

/**
 * What the front desk or the family said. Order never matters but for `conditions`, whose first is the primary one.
 * Ages in months, decimals allowed; the corrected age only when the rule for it says so, and then every age rule uses
 * it.
 */
export const triageAnswersSchema = z.object({
  concerns: codes,
  conditions: codes,
  redFlags: codes,
  riskHistory: codes,
  facts: triageFactsSchema.default({}),
  ageMonths: z.number().min(0),
  correctedAgeMonths: z.number().optional(),
});
export type TriageAnswers = z.output<typeof triageAnswersSchema>;
export type TriageAnswersInput = z.input<typeof triageAnswersSchema>;

/** Refuses the first code that neither the catalogue nor the rules know (UNKNOWN_CODE). `triage` throws on such a one. */
export function checkTriageAnswers(
  catalogue: Pick<Catalogue, 'concerns' | 'conditions'>,
  rules: TriageRules,
  answers: TriageAnswers,
): Result<TriageAnswers> {
  const lists = [
    ['CONCERN', answers.concerns, catalogue.concerns],
    ['CONDITION', answers.conditions, catalogue.conditions],
    ['RED_FLAG', answers.redFlags, rules.redFlags],
    ['RISK_HISTORY', answers.riskHistory, rules.riskHistory.items],
  ] as const;
  for (const [kind, given, known] of lists) {
    const unknown = given.find((code) => !findByCode<{ readonly code: string }>(known, code));
    if (unknown !== undefined) return refuse('UNKNOWN_CODE', { kind, code: unknown });
  }
  return ok(answers);
}

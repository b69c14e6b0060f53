import { getByCode } from '../catalogue/lookup.ts';
import type { Catalogue } from '../catalogue/kinds.ts';
import type { LocalisedText } from '../catalogue/text.ts';
import { triageRuleWords } from '../words/triage-words.ts';
import type { TriageRules } from './rules.ts';

/** The rules that decide by themselves and not through one answer. */
export const TRIAGE_RULE_CODES = [
  'UNDER_24_MONTHS_MOTOR',
  'NOTHING_RECOMMENDED',
  'NOTHING_POINTS_TO_IT',
  'NO_FLAG',
  'LEAD_ONLY_ONE',
  'LEAD_FIRST_CONDITION',
  'LEAD_MOST_CONCERNS',
  'LEAD_MOST_URGENT_CONCERN',
  'LEAD_BY_AGE',
  'LEAD_BY_ORDER',
] as const;
export type TriageRuleCode = (typeof TRIAGE_RULE_CODES)[number];

/** Why something is in a triage result: the answer or the rule that put it there. */
export type TriageReason =
  | { readonly kind: 'CONCERN' | 'CONDITION' | 'RED_FLAG' | 'RISK_HISTORY'; readonly code: string }
  | { readonly kind: 'RULE'; readonly code: TriageRuleCode };

export const TRIAGE_REASON_KINDS = ['CONCERN', 'CONDITION', 'RED_FLAG', 'RISK_HISTORY', 'RULE'] as const;

/** The reason as a person reads it: a concern's or flag's own reason, a label, or the sentence of the rule. */
export function explainReason(
  catalogue: Pick<Catalogue, 'concerns' | 'conditions'>,
  rules: TriageRules,
  reason: TriageReason,
): LocalisedText {
  switch (reason.kind) {
    case 'CONCERN':
      return getByCode(catalogue.concerns, reason.code).reason;
    case 'CONDITION':
      return getByCode(catalogue.conditions, reason.code).label;
    case 'RED_FLAG':
      return getByCode(rules.redFlags, reason.code).why;
    case 'RISK_HISTORY':
      return getByCode(rules.riskHistory.items, reason.code).label;
    case 'RULE':
      return { ...triageRuleWords[reason.code], hiReviewed: false };
  }
}

/** Reasons in a fixed order and once each, so that the order of the answers never shows. */
export function tidyReasons(reasons: readonly TriageReason[]): TriageReason[] {
  const byKey = new Map(reasons.map((reason) => [`${reason.kind} ${reason.code}`, reason]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reason]) => reason);
}

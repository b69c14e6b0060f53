import { getByCode } from '../catalogue/lookup.ts';
import type { Catalogue } from '../catalogue/kinds.ts';
import type { LocalisedText } from '../catalogue/text.ts';
import { triageRuleWords } from '../words/triage-words.ts';
import type { TriageRules } from './rules.ts';
import type { TriageReasonKind, TriageRuleCode } from './triage-sets.ts';
import { byCodeUnits } from '../text-order.ts';

/** Why something is in a triage result: the answer or the rule that put it there. */
export type TriageReason =
  | { readonly kind: Exclude<TriageReasonKind, 'RULE'>; readonly code: string }
  | { readonly kind: 'RULE'; readonly code: TriageRuleCode };

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
  return [...byKey].sort(([a], [b]) => byCodeUnits(a, b)).map(([, reason]) => reason);
}

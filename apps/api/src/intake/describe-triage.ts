import {
  type Catalogue,
  explainReason,
  getByCode,
  type TriageReason,
  type TriageResult,
  type TriageRules,
} from '@trellis/domain';
import type { TriageReasonModel, TriageResultModel } from './triage-result.model.ts';

/** A triage result with its reasons in words. The codes are the result's own; the words are today's. */
export function describeTriage(catalogue: Catalogue, rules: TriageRules, result: TriageResult): TriageResultModel {
  const explained = (because: readonly TriageReason[]): TriageReasonModel[] =>
    because.map((reason) => ({
      kind: reason.kind,
      rule: reason.code,
      text: explainReason(catalogue, rules, reason),
    }));
  const { rulesVersion, catalogueVersion, status, medical, say, therapyPriority, clockAs, joint, needsIntakeCall } =
    result;
  return {
    rulesVersion,
    catalogueVersion,
    status,
    medical,
    medicalReasons: explained(result.medicalBecause),
    say,
    therapyPriority,
    clockAs,
    clockReasons: explained(result.clockBecause),
    disciplines: result.disciplines.map(({ discipline, standing, because, questions }) => ({
      discipline,
      answer: standing,
      reasons: explained(because),
      questions: questions.map(({ code, text, yesAdds }) => ({ id: code, text, yesAdds })),
    })),
    lead: result.lead?.discipline ?? null,
    leadReasons: explained(result.lead?.because ?? []),
    joint,
    holds: result.holds.map(({ code, because }) => {
      const { stops, owner, chaseDays } = getByCode(rules.holds, code);
      return { code, stops, owner, chaseDays, reasons: explained(because) };
    }),
    requires: result.requires.map(({ code }) => code),
    needsIntakeCall,
  };
}

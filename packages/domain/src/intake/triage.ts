import type { CatalogueCode, DisciplineCode } from '../catalogue/kinds.ts';
import { getByCode } from '../catalogue/lookup.ts';
import { catalogueVersion } from '../catalogue/rows.ts';
import type { LocalisedText } from '../catalogue/text.ts';
import type { TriageAnswers } from './answers.ts';
import { openCase } from './case.ts';
import type { TriageCase, TriageCatalogue } from './case.ts';
import { findLead } from './lead.ts';
import type { Lead } from './lead.ts';
import type { MedicalLevel, TherapyPriority } from './levels.ts';
import { medicalUrgency } from './medical.ts';
import { tidyReasons } from './reasons.ts';
import type { TriageReason } from './reasons.ts';
import type { TriageRules } from './rules.ts';
import { disciplineAdvice } from './standings.ts';
import type { DisciplineAdvice } from './standings.ts';
import type { TriageStatus } from './triage-sets.ts';
import { triagedBand, untriagedClock } from './therapy-priority.ts';

/** An act to hold or a thing to record, with the answers that ask for it. */
export type TriageItem = { readonly code: CatalogueCode; readonly because: readonly TriageReason[] };

/** A suggestion on two axes, medical and therapy, neither of which replaces the other. A therapist confirms it. */
export type TriageResult = {
  readonly rulesVersion: string;
  readonly catalogueVersion: string;
  /** The age every rule used, in months: corrected where that was given. */
  readonly ageMonths: number;
  readonly status: TriageStatus;
  readonly medical: MedicalLevel;
  readonly medicalBecause: readonly TriageReason[];
  /** The sentence to say to the family today; null when no doctor is needed. */
  readonly say: LocalisedText | null;
  /** Null while UNTRIAGED: no information is not low priority. */
  readonly therapyPriority: TherapyPriority | null;
  /** The band both waiting clocks run in, triaged or not. */
  readonly clockAs: TherapyPriority;
  readonly clockBecause: readonly TriageReason[];
  /** Every discipline of the catalogue, in its order. */
  readonly disciplines: readonly DisciplineAdvice[];
  /** More than one discipline is recommended. */
  readonly joint: boolean;
  readonly lead: Lead | null;
  /** What must wait for a doctor. Assessment, booking and clocks never do. */
  readonly holds: readonly TriageItem[];
  /** Classifications and precautions to record. */
  readonly requires: readonly TriageItem[];
  /** True when UNTRIAGED: call within the rules' working days. */
  readonly needsIntakeCall: boolean;
};

function gather(
  asks: readonly { readonly codes: readonly CatalogueCode[]; readonly reason: TriageReason }[],
): TriageItem[] {
  const codes = [...new Set(asks.flatMap((ask) => ask.codes))].sort();
  return codes.map((code) => ({
    code,
    because: tidyReasons(asks.filter((ask) => ask.codes.includes(code)).map((ask) => ask.reason)),
  }));
}

function holdsOf({ redFlags }: TriageCase): TriageItem[] {
  return gather(redFlags.map(({ code, holds }) => ({ codes: holds, reason: { kind: 'RED_FLAG', code } })));
}

function requirementsOf({ concerns, conditions }: TriageCase): TriageItem[] {
  return gather([
    ...concerns.map(({ code, requires }) => ({ codes: requires, reason: { kind: 'CONCERN', code } as const })),
    ...conditions.map(({ code, requiredClassifications, requiredPrecautions }) => ({
      codes: [...requiredClassifications, ...requiredPrecautions],
      reason: { kind: 'CONDITION', code } as const,
    })),
  ]);
}

/** The disciplines triage recommends, in the catalogue's order. */
export function recommendedDisciplines(result: Pick<TriageResult, 'disciplines'>): DisciplineCode[] {
  return result.disciplines.filter((each) => each.standing === 'RECOMMENDED').map((each) => each.discipline);
}

/**
 * What the answers suggest, by the written algorithm of the rules. Deterministic, and blind to the order of the answers
 * but for the first condition. Another flag or history never makes `medical` less urgent; another concern, flag or
 * history never makes `therapyPriority` less urgent once TRIAGED (leaving UNTRIAGED may relax the clock). Throws on a
 * code nobody knows: `checkTriageAnswers` refuses it before.
 */
export function triage(catalogue: TriageCatalogue, rules: TriageRules, answers: TriageAnswers): TriageResult {
  const triageCase = openCase(catalogue, rules, answers);
  const medical = medicalUrgency(triageCase);
  const disciplines = disciplineAdvice(catalogue.disciplines, triageCase);
  const recommended = recommendedDisciplines({ disciplines });
  const triaged = recommended.length > 0;
  const clock = triaged ? triagedBand(triageCase) : untriagedClock(triageCase);
  return {
    rulesVersion: rules.version,
    catalogueVersion: catalogueVersion(catalogue),
    ageMonths: triageCase.ageMonths,
    status: triaged ? 'TRIAGED' : 'UNTRIAGED',
    medical: medical.level,
    medicalBecause: tidyReasons(medical.because),
    say: getByCode(rules.medicalLevels, medical.level).say,
    therapyPriority: triaged ? clock.band : null,
    clockAs: clock.band,
    clockBecause: tidyReasons(clock.because),
    disciplines,
    joint: recommended.length > 1,
    lead: findLead(recommended, triageCase),
    holds: holdsOf(triageCase),
    requires: requirementsOf(triageCase),
    needsIntakeCall: !triaged,
  };
}

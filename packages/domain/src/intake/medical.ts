import type { TriageCase } from './case.ts';
import { MEDICAL_LEVELS, moreUrgent } from './levels.ts';
import type { MedicalLevel } from './levels.ts';
import type { TriageReason } from './reasons.ts';
import type { EscalationCondition, RedFlag } from './rules.ts';

function holds(when: EscalationCondition, { redFlags, facts, ageMonths }: TriageCase): boolean {
  return (
    when.redFlags.some((code) => redFlags.some((flag) => flag.code === code)) ||
    when.facts.some((fact) => facts[fact] === true) ||
    (when.underMonths !== undefined && ageMonths < when.underMonths)
  );
}

function levelOfFlag(flag: RedFlag, triageCase: TriageCase): MedicalLevel {
  return flag.escalations.find(({ when }) => holds(when, triageCase))?.medical ?? flag.medical;
}

/** The most urgent medical level any answer asks for, and the answers that ask for that one. No concern touches it. */
export function medicalUrgency(triageCase: TriageCase): { level: MedicalLevel; because: TriageReason[] } {
  const asked: { level: MedicalLevel; reason: TriageReason }[] = [
    ...triageCase.redFlags.map((flag) => ({
      level: levelOfFlag(flag, triageCase),
      reason: { kind: 'RED_FLAG', code: flag.code } as const,
    })),
    ...triageCase.riskHistory.map(({ code }) => ({
      level: triageCase.rules.riskHistory.medical,
      reason: { kind: 'RISK_HISTORY', code } as const,
    })),
  ];
  if (asked.length === 0) return { level: 'NONE', because: [{ kind: 'RULE', code: 'NO_FLAG' }] };
  const level = asked.map((each) => each.level).reduce((a, b) => moreUrgent(MEDICAL_LEVELS, a, b));
  return { level, because: asked.filter((each) => each.level === level).map((each) => each.reason) };
}

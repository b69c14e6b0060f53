import { bandOfConcern, findRiskBand, mostUrgentBand } from './case.ts';
import type { TriageCase } from './case.ts';
import type { TherapyPriority } from './levels.ts';
import type { TriageReason } from './reasons.ts';

type Ask = { readonly band: TherapyPriority; readonly reason: TriageReason };
export type Band = { readonly band: TherapyPriority; readonly because: readonly TriageReason[] };

function floorsOfFlags({ redFlags }: TriageCase): Ask[] {
  return redFlags.flatMap(({ code, therapyFloor }): Ask[] =>
    therapyFloor === null ? [] : [{ band: therapyFloor, reason: { kind: 'RED_FLAG', code } }],
  );
}

function earlyMotorAsks({ rules, concerns, conditions, ageMonths }: TriageCase): Ask[] {
  const counts = concerns.some((concern) => concern.earlyMotor) || conditions.some((each) => each.recommends);
  if (!counts || ageMonths >= rules.earlyMotor.underMonths) return [];
  return [{ band: rules.earlyMotor.priority, reason: { kind: 'RULE', code: 'UNDER_24_MONTHS_MOTOR' } }];
}

function mostUrgent(asks: readonly Ask[]): Band | undefined {
  const band = mostUrgentBand(asks.map((ask) => ask.band));
  return band && { band, because: asks.filter((ask) => ask.band === band).map((ask) => ask.reason) };
}

/** The band of a child for whom at least one discipline is recommended: the most urgent that any answer asks for. */
export function triagedBand(triageCase: TriageCase): Band {
  const { concerns, conditions, riskHistory, facts, ageMonths, rules } = triageCase;
  const riskBand = findRiskBand(triageCase);
  const young = ageMonths < rules.earlyMotor.underMonths;
  const band = mostUrgent([
    ...concerns.map((concern): Ask => ({
      band: bandOfConcern(concern, facts),
      reason: { kind: 'CONCERN', code: concern.code },
    })),
    ...floorsOfFlags(triageCase),
    ...riskHistory.flatMap(({ code }): Ask[] =>
      riskBand ? [{ band: riskBand, reason: { kind: 'RISK_HISTORY', code } }] : [],
    ),
    ...conditions.flatMap(({ code, recommends }): Ask[] =>
      recommends
        ? [{ band: young ? recommends.under24Months : recommends.priority, reason: { kind: 'CONDITION', code } }]
        : [],
    ),
    ...earlyMotorAsks(triageCase),
  ]);
  return band ?? untriagedClock(triageCase);
}

/** The band the clocks of an untriaged child run in. Nothing selected is not low priority. */
export function untriagedClock(triageCase: TriageCase): Band {
  const { untriaged } = triageCase.rules;
  const usual = triageCase.ageMonths < untriaged.underMonths ? untriaged.clockAsUnder : untriaged.clockAs;
  const asks: Ask[] = [
    { band: usual, reason: { kind: 'RULE', code: 'NOTHING_RECOMMENDED' } },
    ...floorsOfFlags(triageCase),
  ];
  return mostUrgent(asks) ?? { band: usual, because: [] };
}

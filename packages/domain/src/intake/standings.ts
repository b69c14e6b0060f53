import type { Discipline, DisciplineCode } from '../catalogue/kinds.ts';
import { findRiskBand } from './case.ts';
import type { TriageCase } from './case.ts';
import { tidyReasons } from './reasons.ts';
import type { TriageReason } from './reasons.ts';
import type { TriageStanding } from './triage-sets.ts';

export type DisciplineAdvice = {
  readonly discipline: DisciplineCode;
  readonly standing: TriageStanding;
  readonly because: readonly TriageReason[];
  /** Asked when the discipline is only to be considered; a yes adds that concern and triage runs again. */
  readonly questions: Discipline['screeningQuestions'];
};

type Vote = { readonly disciplines: readonly DisciplineCode[]; readonly reason: TriageReason };

function votesToRecommend(triageCase: TriageCase): Vote[] {
  const { concerns, redFlags, riskHistory, conditions, rules } = triageCase;
  const riskCounts = findRiskBand(triageCase) !== undefined;
  return [
    ...concerns.map(({ code, disciplines }): Vote => ({ disciplines, reason: { kind: 'CONCERN', code } })),
    ...redFlags.map(({ code, recommend }): Vote => ({ disciplines: recommend, reason: { kind: 'RED_FLAG', code } })),
    ...riskHistory.map(({ code }): Vote => ({
      disciplines: riskCounts ? rules.riskHistory.recommend : [],
      reason: { kind: 'RISK_HISTORY', code },
    })),
    ...conditions
      .filter((condition) => condition.recommends)
      .map(({ code, defaultDisciplines }): Vote => ({
        disciplines: defaultDisciplines,
        reason: { kind: 'CONDITION', code },
      })),
  ];
}

/** Where each discipline of the catalogue stands, in the catalogue's order, every one with a reason. */
export function disciplineAdvice(disciplines: readonly Discipline[], triageCase: TriageCase): DisciplineAdvice[] {
  const votes = votesToRecommend(triageCase);
  const labels = triageCase.conditions.filter((condition) => !condition.recommends);
  return disciplines.map(({ code, screeningQuestions }): DisciplineAdvice => {
    const recommending = votes.filter((vote) => vote.disciplines.includes(code)).map((vote) => vote.reason);
    if (recommending.length > 0) {
      return { discipline: code, standing: 'RECOMMENDED', because: tidyReasons(recommending), questions: [] };
    }
    const suggesting = labels
      .filter((condition) => condition.defaultDisciplines.includes(code))
      .map((condition): TriageReason => ({ kind: 'CONDITION', code: condition.code }));
    if (suggesting.length > 0) {
      return {
        discipline: code,
        standing: 'CONSIDER',
        because: tidyReasons(suggesting),
        questions: screeningQuestions,
      };
    }
    const because: TriageReason[] = [{ kind: 'RULE', code: 'NOTHING_POINTS_TO_IT' }];
    return { discipline: code, standing: 'NOT_NOW', because, questions: [] };
  });
}

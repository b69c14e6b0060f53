import type { DisciplineCode } from '../catalogue/kinds.ts';
import { bandOfConcern, mostUrgentBand } from './case.ts';
import type { TriageCase } from './case.ts';
import type { TriageReason } from './reasons.ts';
import type { TriageRuleCode } from './triage-sets.ts';

export type Lead = { readonly discipline: DisciplineCode; readonly because: readonly TriageReason[] };

function by(discipline: DisciplineCode, code: TriageRuleCode, extra: readonly TriageReason[] = []): Lead {
  return { discipline, because: [{ kind: 'RULE', code }, ...extra] };
}

function mostNamed(recommended: readonly DisciplineCode[], { concerns }: TriageCase): DisciplineCode[] {
  const counts = recommended.map((code) => concerns.filter((each) => each.disciplines.includes(code)).length);
  const most = Math.max(...counts);
  return recommended.filter((_, index) => counts[index] === most);
}

/** The leads of the concerns in the most urgent band, as far as they are among those tied. */
function urgentLeads(tied: readonly DisciplineCode[], { concerns, facts }: TriageCase): Set<DisciplineCode> {
  const top = mostUrgentBand(concerns.map((concern) => bandOfConcern(concern, facts)));
  const urgent = concerns.filter((concern) => bandOfConcern(concern, facts) === top);
  return new Set(urgent.map((concern) => concern.leadDiscipline).filter((code) => tied.includes(code)));
}

/**
 * Who leads, among the recommended (given in the catalogue's order). The reference decides between two disciplines; for
 * more it is read as: the first condition's lead if recommended; else the one named by most concerns; a tie, between
 * however many, goes to the lead of the most urgent concerns if those leads that are tied come to one; a tie that is
 * left goes by age to the discipline the rules name, if it is among the tied, and else to the first of the tied in the
 * catalogue's order.
 */
export function findLead(recommended: readonly DisciplineCode[], triageCase: TriageCase): Lead | null {
  const [first, ...others] = recommended;
  if (first === undefined) return null;
  if (others.length === 0) return by(first, 'LEAD_ONLY_ONE');

  const [primary] = triageCase.conditions;
  if (primary && recommended.includes(primary.leadDiscipline)) {
    return by(primary.leadDiscipline, 'LEAD_FIRST_CONDITION', [{ kind: 'CONDITION', code: primary.code }]);
  }

  const tied = mostNamed(recommended, triageCase);
  const [most = first, ...equals] = tied;
  if (equals.length === 0) return by(most, 'LEAD_MOST_CONCERNS');

  const [urgent, ...disagreeing] = urgentLeads(tied, triageCase);
  if (urgent !== undefined && disagreeing.length === 0) return by(urgent, 'LEAD_MOST_URGENT_CONCERN');

  const { ageMonths, rules } = triageCase;
  const ofAge = rules.tieLead.find(({ underMonths }) => underMonths === null || ageMonths < underMonths);
  if (ofAge && tied.includes(ofAge.discipline)) return by(ofAge.discipline, 'LEAD_BY_AGE');
  return by(most, 'LEAD_BY_ORDER');
}

import { activityAgainstPrecaution } from './activity-against-precaution.ts';
import { focusAreaUndivided } from './focus-area-undivided.ts';
import { homeTooFull } from './home-too-full.ts';
import { FINDING_GRADES, type Finding } from './finding.ts';
import { needUnserved } from './need-unserved.ts';
import { oppositeHandling } from './opposite-handling.ts';
import type { FindingRule, PlanContext } from './plan-context.ts';
import { priorityUnserved } from './priority-unserved.ts';
import { sameOutcomeTwice } from './same-outcome-twice.ts';
import { weekTooFull } from './week-too-full.ts';
import { byCodeUnits } from '../../text-order.ts';

/** The rules that run. A rule is added here and nowhere else. */
export const FINDING_RULES: readonly FindingRule[] = [
  activityAgainstPrecaution,
  oppositeHandling,
  sameOutcomeTwice,
  focusAreaUndivided,
  priorityUnserved,
  needUnserved,
  homeTooFull,
  weekTooFull,
];

/** Everything the rules find in a plan, the gravest first, in an order that does not depend on the order of rows. */
export function findFindings(context: PlanContext, rules: readonly FindingRule[] = FINDING_RULES): readonly Finding[] {
  return rules
    .flatMap((rule) => rule.run(context))
    .sort((a, b) => FINDING_GRADES.indexOf(a.grade) - FINDING_GRADES.indexOf(b.grade) || byCodeUnits(a.key, b.key));
}

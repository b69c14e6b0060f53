import { ageOn, type Birth, ruleAgeMonths } from '../children/age.ts';
import type { LocalDate } from '../children/local-date.ts';
import type { Catalogue } from '../catalogue/kinds.ts';
import { readTags } from '../care-plans/findings/hazard-tags.ts';
import { precautionsMetBy } from '../care-plans/findings/met-precautions.ts';
import type { ChildPrecaution } from '../care-plans/findings/plan-context.ts';
import { precautionsInForce } from '../care-plans/findings/precautions-in-force.ts';
import type { PlannedActivity } from '../goals/planned-activity.ts';

/** A precaution that something planned for today touches, with what touches it. `forbidden`: it must not happen; else with care. */
export interface TouchedPrecaution {
  /** The id of the precaution, or its code where it holds for every child of that age. */
  readonly precaution: string;
  readonly code: string;
  readonly forbidden: boolean;
  readonly techniques: readonly string[];
  readonly hazards: readonly string[];
}

export interface BriefPrecautions {
  /** What must not happen first. */
  readonly touched: readonly TouchedPrecaution[];
  /** How many others of the child are in force. */
  readonly others: number;
  /** What of today's techniques could not be checked, which is never shown as safe. */
  readonly unchecked: readonly string[];
}

/** What must not happen today: the precautions of a child that the techniques planned for today touch, and how many others there are. */
export function briefPrecautions(
  catalogue: Catalogue,
  activities: readonly PlannedActivity[],
  child: { readonly precautions: readonly ChildPrecaution[]; readonly birth: Birth; readonly today: LocalDate },
): BriefPrecautions {
  const months = ruleAgeMonths(ageOn(child.birth, child.today));
  const tagsOf = readTags(catalogue);
  const metBy = precautionsMetBy(catalogue, precautionsInForce(catalogue, child.precautions, months, child.today));
  const touched = new Map<string, TouchedPrecaution>();
  for (const activity of activities) {
    for (const [{ raised, forbids }, tags] of metBy(activity, tagsOf(activity).tags)) {
      const before = touched.get(raised.precaution);
      touched.set(raised.precaution, {
        precaution: raised.precaution,
        code: raised.code,
        forbidden: before?.forbidden === true || tags.some((tag) => forbids.includes(tag)),
        techniques: [...new Set([...(before?.techniques ?? []), activity.technique])],
        hazards: [...new Set([...(before?.hazards ?? []), ...tags])].toSorted(),
      });
    }
  }
  const unchecked = activities.filter((each) => !tagsOf(each).isChecked).map(({ technique }) => technique);
  return {
    touched: [...touched.values()].toSorted((a, b) => Number(b.forbidden) - Number(a.forbidden)),
    others: child.precautions.filter(({ precaution }) => !touched.has(precaution)).length,
    unchecked: [...new Set(unchecked)],
  };
}

import type { PlannedActivity } from '../goals/planned-activity.ts';
import { canonicalText, unordered } from './canonical.ts';
import { disciplinesOf, type PlanContent } from './plan-content.ts';

function settleActivity(activity: PlannedActivity): PlannedActivity {
  return { ...activity, tools: unordered(activity.tools), without: unordered(activity.without) };
}

/**
 * The same content with everything whose order means nothing in one order: rows, levels, techniques, tools, focus
 * areas. The steps of a chain keep theirs. Two contents are the same plan exactly when their settled forms are equal.
 */
export function settleContent(content: PlanContent): PlanContent {
  return {
    terms: content.terms,
    goals: unordered(content.goals.map((goal) => ({ ...goal, levels: unordered(goal.levels) }))),
    strands: unordered(
      content.strands.map((strand) => ({
        ...strand,
        techniques: unordered(strand.techniques.map(settleActivity)),
        focusAreas: unordered(strand.focusAreas),
      })),
    ),
    homeItems: unordered(
      content.homeItems.map((item) => ({
        ...item,
        activity: settleActivity(item.activity),
        helpers: unordered(item.helpers),
      })),
    ),
  };
}

/**
 * The text a signature covers: the version's terms, goals, strands and home items, and its parties by discipline.
 * Codes and ids, no labels; no names, states, row versions, times, findings, precautions or "how we handle", which may
 * change without asking anyone. The API hashes it with SHA-256.
 */
export function canonicalPlanText(content: PlanContent): string {
  return canonicalText({ ...settleContent(content), parties: disciplinesOf(content) });
}

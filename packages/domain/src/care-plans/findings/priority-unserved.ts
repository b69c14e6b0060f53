import { canonicalText } from '../canonical.ts';
import type { Finding } from './finding.ts';
import { openGoalsInOrder } from './open-rows.ts';
import type { FindingRule, PlanContext } from './plan-context.ts';

const VERSION = 1;

function findingOf(plan: string, { priority, words, importance }: PlanContext['priorities'][number]): Finding {
  return {
    key: ['PRIORITY_UNSERVED', priority].join('/'),
    rule: 'PRIORITY_UNSERVED',
    ruleVersion: VERSION,
    grade: 'ASK',
    items: [
      { kind: 'PRIORITY', id: priority },
      { kind: 'PLAN', id: plan },
    ],
    word: 'PRIORITY_UNSERVED',
    data: { words, importance },
    facts: canonicalText({ words, importance }),
    metBy: [],
    clearanceBy: [],
  };
}

function run(context: PlanContext): readonly Finding[] {
  const goals = openGoalsInOrder(context);
  if (goals.length === 0) return [];
  const named = new Set(goals.map(({ priority }) => priority));
  return context.priorities.filter(({ priority }) => !named.has(priority)).map((each) => findingOf(context.plan, each));
}

/** What the family wants and no open goal names. A plan without a goal has only begun, and is not told so. */
export const priorityUnserved: FindingRule = {
  id: 'PRIORITY_UNSERVED',
  version: VERSION,
  usualGrade: 'ASK',
  looksFor: 'MISSING',
  run,
};

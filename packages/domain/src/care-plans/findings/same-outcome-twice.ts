import type { GoalContent } from '../../goals/goal-content.ts';
import { canonicalText } from '../canonical.ts';
import { alikePairs } from './alike-sets.ts';
import type { Finding } from './finding.ts';
import { openGoalsInOrder } from './open-rows.ts';
import type { FindingRule, PlanContext } from './plan-context.ts';
import { outcomeWords } from './text-words.ts';

const VERSION = 1;
/** From which share of common words two statements are taken to say the same. */
const ALIKE = 0.8;

/** Each later row of a group with the first one of it; rows without a key belong to no group. */
function pairsByKey(
  goals: readonly GoalContent[],
  keyOf: (goal: GoalContent) => string | null,
): readonly (readonly [string, string])[] {
  const first = new Map<string, string>();
  return goals.flatMap((goal): readonly (readonly [string, string])[] => {
    const key = keyOf(goal);
    if (key === null) return [];
    const earlier = first.get(key);
    if (earlier !== undefined) return [[earlier, goal.goal]];
    first.set(key, goal.goal);
    return [];
  });
}

function factsOf(goal: GoalContent): unknown {
  const { template, icf, setting, statement } = goal;
  return { template, icf, setting, words: outcomeWords(statement) };
}

function findingOf(a: GoalContent, b: GoalContent): Finding {
  const [first, second] = a.goal < b.goal ? [a, b] : [b, a];
  return {
    key: ['SAME_OUTCOME_TWICE', first.goal, second.goal].join('/'),
    rule: 'SAME_OUTCOME_TWICE',
    ruleVersion: VERSION,
    grade: 'ASK',
    items: [
      { kind: 'GOAL', id: first.goal },
      { kind: 'GOAL', id: second.goal },
    ],
    word: 'SAME_OUTCOME_TWICE',
    data: { first: first.statement, second: second.statement },
    facts: canonicalText([factsOf(first), factsOf(second)]),
    metBy: [],
    clearanceBy: [],
  };
}

function run(context: PlanContext): readonly Finding[] {
  const open = openGoalsInOrder(context);
  const byId = new Map(open.map((goal) => [goal.goal, goal]));
  const pairs = [
    ...pairsByKey(open, (goal) => goal.template),
    ...pairsByKey(open, ({ icf, setting }) => (icf === null || setting === null ? null : `${icf} ${setting}`)),
    ...alikePairs(
      open.map((goal) => ({ id: goal.goal, words: outcomeWords(goal.statement) })),
      ALIKE,
    ),
  ];
  const findings = pairs.flatMap(([one, other]): readonly Finding[] => {
    const [a, b] = [byId.get(one), byId.get(other)];
    return a === undefined || b === undefined ? [] : [findingOf(a, b)];
  });
  return [...new Map(findings.map((finding) => [finding.key, finding])).values()];
}

/**
 * Two open goals that name the same outcome: made from one template, the same primary ICF code in the same setting, or
 * statements that share four fifths of their words. Of several alike, each is named with the first.
 */
export const sameOutcomeTwice: FindingRule = {
  id: 'SAME_OUTCOME_TWICE',
  version: VERSION,
  usualGrade: 'ASK',
  looksFor: 'WRITTEN',
  run,
};

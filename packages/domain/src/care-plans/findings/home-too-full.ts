import { HOME_LIMITS } from '../../limits.ts';
import { canonicalText } from '../canonical.ts';
import type { HomeItemContent } from '../home-programme/home-item.ts';
import { homeLoad, type HomeLoad } from '../home-programme/home-load.ts';
import type { Finding, FindingItem } from './finding.ts';
import type { FindingRule, PlanContext } from './plan-context.ts';

const VERSION = 1;

function findingOf(
  word: 'HOME_TOO_MANY' | 'HOME_TOO_LONG',
  load: HomeLoad,
  items: readonly [FindingItem, FindingItem],
  data: Finding['data'],
): Finding {
  return {
    key: ['LOAD_TOO_FULL', word].join('/'),
    rule: 'LOAD_TOO_FULL',
    ruleVersion: VERSION,
    grade: 'ASK',
    items,
    word,
    data,
    facts: canonicalText(load.active.map(({ item, minutesPerDay }) => [item, minutesPerDay])),
    metBy: [],
    clearanceBy: [],
  };
}

function homeItem({ item }: HomeItemContent): FindingItem {
  return { kind: 'HOME_ITEM', id: item };
}

function run({ content, closed }: PlanContext): readonly Finding[] {
  const load = homeLoad(content.homeItems.filter(({ goal }) => !closed.has(goal)));
  const [first, second] = load.active;
  if (first === undefined) return [];
  const goal = content.goals.find((each) => each.goal === first.goal)?.statement ?? '';
  return [
    ...(load.isTooMany && second !== undefined
      ? [
          findingOf('HOME_TOO_MANY', load, [homeItem(first), homeItem(second)], {
            count: load.active.length,
            most: HOME_LIMITS.items,
            first: first.words,
            second: second.words,
          }),
        ]
      : []),
    ...(load.isTooLong
      ? [
          findingOf('HOME_TOO_LONG', load, [homeItem(first), { kind: 'GOAL', id: first.goal }], {
            count: load.minutesPerDay,
            most: HOME_LIMITS.minutesPerDay,
            first: first.words,
            second: goal,
          }),
        ]
      : []),
  ];
}

/**
 * More at home than three activities at once, or than twenty minutes a day: asks which one rests. Both disciplines write
 * for the same evening, and neither sees the whole of it. The longest are named.
 */
export const homeTooFull: FindingRule = {
  id: 'LOAD_TOO_FULL',
  version: VERSION,
  usualGrade: 'ASK',
  looksFor: 'WRITTEN',
  run,
};

import type { Draft } from '../plan-content.ts';

type Finding = NonNullable<Draft['findings']>[number];

/** Where in the plan something is met: a row of it, or without one where a goal is added. */
export interface FindingPlace {
  readonly row: string | undefined;
  readonly field: string | undefined;
  /** What stands there; empty where the place has no words of its own. */
  readonly words: string;
}

/** The places of the plan in which a finding can be met; what belongs to the child is not written in the plan. */
export function findingPlaces({ rule, items }: Pick<Finding, 'rule' | 'items'>, draft: Draft): readonly FindingPlace[] {
  const places = (items ?? []).flatMap(({ kind, id }) => placeOf(rule ?? '', kind ?? '', id, draft));
  return places.filter(({ row }, at) => places.findIndex((each) => each.row === row) === at);
}

function placeOf(rule: string, kind: string, id: string, { goals, homeItems }: Draft): readonly FindingPlace[] {
  const goal = goals?.find(
    (each) => each.goal.id === id || each.strands?.some(({ strand }) => kind === 'STRAND' && strand.id === id),
  );
  const statement = goal?.statement ?? '';
  const strand = goal?.strands?.find((each) => each.strand.id === id);
  switch (kind) {
    case 'GOAL':
      return [{ row: id, field: 'statement', words: statement }];
    case 'STRAND':
      return rule === 'FOCUS_AREA_UNDIVIDED'
        ? [{ row: goal?.goal.id, field: 'division', words: statement }]
        : [{ row: id, field: FIELD_OF_STRAND[rule], words: strand?.what || statement }];
    case 'HOME_ITEM':
      return [{ row: id, field: undefined, words: homeItems?.find((each) => each.id === id)?.words ?? '' }];
    case 'PLAN':
      return [{ row: undefined, field: undefined, words: '' }];
    default:
      return [];
  }
}

/** The field of a strand that helps, by rule. */
const FIELD_OF_STRAND: Readonly<Record<string, string>> = {
  LOAD_TOO_FULL: 'dose',
  ACTIVITY_AGAINST_PRECAUTION: 'techniques',
};

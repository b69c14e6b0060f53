import type { PlanContent } from './plan-content.ts';

/** The rows of a draft that two people can write in at once: its terms, a goal, a strand, an activity at home. */
export const DRAFT_ROWS = ['CarePlanVersion', 'GoalContent', 'StrandContent', 'HomeItem'] as const;
export type DraftRowType = (typeof DRAFT_ROWS)[number];

/** What a field of a row said before somebody wrote over it, or would have said if another had not been there first. */
export interface EarlierValue {
  readonly row: DraftRowType;
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
}

/** The content as it would be with that value back in its place; undefined where the row or the field is no longer there. */
export function withEarlierValue(
  content: PlanContent,
  { row, id, field, value }: EarlierValue,
): PlanContent | undefined {
  const put = <Row extends object>(rows: readonly Row[], isIt: (each: Row) => boolean): readonly Row[] | undefined =>
    rows.some((each) => isIt(each) && Object.hasOwn(each, field))
      ? rows.map((each) => (isIt(each) ? { ...each, [field]: value } : each))
      : undefined;
  switch (row) {
    case 'CarePlanVersion': {
      const [terms] = put([content.terms], () => true) ?? [];
      return terms && { ...content, terms };
    }
    case 'GoalContent': {
      const goals = put(content.goals, ({ goal }) => goal === id);
      return goals && { ...content, goals };
    }
    case 'StrandContent': {
      const strands = put(content.strands, ({ strand }) => strand === id);
      return strands && { ...content, strands };
    }
    case 'HomeItem': {
      const homeItems = put(content.homeItems, ({ item }) => item === id);
      return homeItems && { ...content, homeItems };
    }
  }
}

import { type ContentRow, type ContentRowKind, findRow, rowWith, withRow } from './content-row.ts';
import type { PlanContent } from './plan-content.ts';

/** The rows of a draft that two people can write in at once, by what the trail calls them. */
export const DRAFT_ROWS = ['CarePlanVersion', 'GoalContent', 'StrandContent', 'HomeItem'] as const;
export type DraftRowType = (typeof DRAFT_ROWS)[number];

export const ROW_KIND = {
  CarePlanVersion: 'TERMS',
  GoalContent: 'GOAL',
  StrandContent: 'STRAND',
  HomeItem: 'HOME_ITEM',
} as const satisfies Record<DraftRowType, ContentRowKind>;

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
  { row: type, id, field, value }: EarlierValue,
): PlanContent | undefined {
  const row = findRow(content, ROW_KIND[type], id);
  if (row === undefined || !Object.hasOwn(fieldsOf(content, row), field)) return undefined;
  if (row.of === 'TERMS') return { ...content, terms: { ...content.terms, [field]: value } };
  return withRow(content, rowWith(row, field, value));
}

function fieldsOf({ terms }: PlanContent, row: ContentRow): object {
  switch (row.of) {
    case 'TERMS':
      return terms;
    case 'GOAL':
      return row.goal;
    case 'STRAND':
      return row.strand;
    case 'HOME_ITEM':
      return row.item;
  }
}

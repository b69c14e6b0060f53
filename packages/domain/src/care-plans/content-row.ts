import type { GoalContent } from '../goals/goal-content.ts';
import type { StrandContent } from '../goals/strand-content.ts';
import type { HomeItemContent } from './home-programme/home-item.ts';
import type { PlanContent } from './plan-content.ts';

/** One row of a version's content, with what it says; the terms are looked up in the content. */
export type ContentRow =
  | { readonly of: 'TERMS' }
  | { readonly of: 'GOAL'; readonly goal: GoalContent }
  | { readonly of: 'STRAND'; readonly strand: StrandContent }
  | { readonly of: 'HOME_ITEM'; readonly item: HomeItemContent };
export type ContentRowKind = ContentRow['of'];

/** What the names of a row's content fields begin with. */
export const FIELD_PREFIX = {
  TERMS: 'terms',
  GOAL: 'goal',
  STRAND: 'strand',
  HOME_ITEM: 'homeItem',
} as const satisfies Record<ContentRowKind, string>;

/** A row by its kind and id, as a content says it; undefined where the content has none. */
export function findRow(content: PlanContent, of: ContentRowKind, id: string | null): ContentRow | undefined {
  switch (of) {
    case 'TERMS':
      return { of };
    case 'GOAL': {
      const goal = content.goals.find((each) => each.goal === id);
      return goal && { of, goal };
    }
    case 'STRAND': {
      const strand = content.strands.find((each) => each.strand === id);
      return strand && { of, strand };
    }
    case 'HOME_ITEM': {
      const item = content.homeItems.find((each) => each.item === id);
      return item && { of, item };
    }
  }
}

/** The row with another value in one of its fields. The terms have none of their own here. */
export function rowWith(row: ContentRow, field: string, value: unknown): ContentRow {
  const given = { [field]: value };
  switch (row.of) {
    case 'TERMS':
      return row;
    case 'GOAL':
      return { of: 'GOAL', goal: { ...row.goal, ...given } };
    case 'STRAND':
      return { of: 'STRAND', strand: { ...row.strand, ...given } };
    case 'HOME_ITEM':
      return { of: 'HOME_ITEM', item: { ...row.item, ...given } };
  }
}

/** The content with a row in the place of what it says of that row; a row that it does not have comes last. */
export function withRow(content: PlanContent, row: ContentRow): PlanContent {
  switch (row.of) {
    case 'TERMS':
      return content;
    case 'GOAL':
      return { ...content, goals: put(content.goals, row.goal, ({ goal }) => goal === row.goal.goal) };
    case 'STRAND':
      return {
        ...content,
        strands: put(content.strands, row.strand, ({ strand }) => strand === row.strand.strand),
      };
    case 'HOME_ITEM':
      return { ...content, homeItems: put(content.homeItems, row.item, ({ item }) => item === row.item.item) };
  }
}

function put<Row>(rows: readonly Row[], row: Row, isIt: (each: Row) => boolean): readonly Row[] {
  return rows.some((each) => isIt(each)) ? rows.map((each) => (isIt(each) ? row : each)) : [...rows, row];
}

import { findLevelText, LEVELS } from '../goals/levels.ts';
import type { GoalContent } from '../goals/goal-content.ts';
import { canonicalText } from './canonical.ts';
import { settleContent } from './canonical-plan.ts';
import type { ContentRow } from './content-row.ts';
import { isContentField, type ContentField } from './field-class.ts';
import type { PlanContent } from './plan-content.ts';

/** One difference between two versions. `path` is stable, so that a mark ("this was a slip") can be kept by it. Of a row that
 * changed, `row` is the later one. */
export type ContentDifference =
  | {
      readonly kind: 'CHANGED';
      readonly path: string;
      readonly field: ContentField;
      readonly row: ContentRow;
      readonly before: unknown;
      readonly after: unknown;
    }
  | { readonly kind: 'ADDED' | 'REMOVED'; readonly path: string; readonly row: ContentRow };

/** A row with the values of its fields, by field. What is no content field, such as an id, is not compared. */
interface FieldRow {
  readonly path: string;
  readonly row: ContentRow;
  readonly values: ReadonlyMap<ContentField, unknown>;
}

function valuesOf(prefix: string, fields: object): ReadonlyMap<ContentField, unknown> {
  const values = new Map<ContentField, unknown>();
  for (const [key, value] of Object.entries(fields) as Iterable<[string, unknown]>) {
    const field = `${prefix}.${key}`;
    if (isContentField(field)) values.set(field, value);
  }
  return values;
}

function levelsByField(goal: GoalContent): object {
  return Object.fromEntries(LEVELS.map((level) => [`level.${level}`, findLevelText(goal.levels, level) ?? null]));
}

function rowsOf(content: PlanContent): readonly FieldRow[] {
  const { terms, goals, strands, homeItems } = settleContent(content);
  return [
    { path: 'terms', row: { of: 'TERMS' }, values: valuesOf('terms', terms) },
    ...goals.map((goal): FieldRow => ({
      path: `goals/${goal.goal}`,
      row: { of: 'GOAL', goal },
      values: valuesOf('goal', { ...goal, ...levelsByField(goal) }),
    })),
    ...strands.map((strand): FieldRow => ({
      path: `strands/${strand.strand}`,
      row: { of: 'STRAND', strand },
      values: valuesOf('strand', strand),
    })),
    ...homeItems.map((item): FieldRow => ({
      path: `home-items/${item.item}`,
      row: { of: 'HOME_ITEM', item },
      values: valuesOf('homeItem', item),
    })),
  ];
}

function diffRow(before: FieldRow, after: FieldRow): readonly ContentDifference[] {
  return [...after.values].flatMap(([field, value]): readonly ContentDifference[] => {
    const old = before.values.get(field);
    if (canonicalText(old) === canonicalText(value)) return [];
    const path = `${after.path}/${field.slice(field.indexOf('.') + 1)}`;
    return [{ kind: 'CHANGED', path, field, row: after.row, before: old, after: value }];
  });
}

/**
 * Every difference between two versions' contents, in terms of fields and rows. Rows are matched by their id and sets
 * by what is in them, so that an order is no difference. A strand keeps its goal and discipline for life.
 */
export function diffPlanContents(before: PlanContent, after: PlanContent): readonly ContentDifference[] {
  const earlier = new Map(rowsOf(before).map((row) => [row.path, row]));
  const later = rowsOf(after);
  const kept = new Set(later.map(({ path }) => path));
  return [
    ...[...earlier.values()]
      .filter(({ path }) => !kept.has(path))
      .map(({ path, row }): ContentDifference => ({ kind: 'REMOVED', path, row })),
    ...later.flatMap((row): readonly ContentDifference[] => {
      const old = earlier.get(row.path);
      return old === undefined ? [{ kind: 'ADDED', path: row.path, row: row.row }] : diffRow(old, row);
    }),
  ];
}

/** A row that two people write: what both started from, and what each has now. */
export interface RowSides<Row extends object> {
  base: Row;
  mine: Row;
  theirs: Row;
}

export interface MergedRow<Row extends object> {
  merged: Row;
  /** Fields that both changed to different things: only a person can choose. In `merged` they hold mine. */
  clashes: readonly (keyof Row & string)[];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The fields of `after` that differ from `before`: all that needs to be sent. */
export function changedFields<Row extends object>(before: Row, after: Row): Partial<Row> {
  const changed: Partial<Row> = {};
  for (const field of Object.keys(after) as (keyof Row)[]) {
    if (!same(before[field], after[field])) changed[field] = after[field];
  }
  return changed;
}

/** Puts two people's changes to one row together, field by field. Nothing either wrote is dropped without a word. */
export function mergeRow<Row extends object>({ base, mine, theirs }: RowSides<Row>): MergedRow<Row> {
  const own = changedFields(base, mine);
  const others = changedFields(base, theirs);
  const clashes = (Object.keys(own) as (keyof Row & string)[]).filter(
    (field) => field in others && !same(mine[field], theirs[field]),
  );
  return { merged: { ...theirs, ...own }, clashes };
}

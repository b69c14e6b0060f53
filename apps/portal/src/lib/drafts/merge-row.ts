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

/** Whether two values of a field say the same. A space at the end is a word still being typed, and the server drops it. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.normalize('NFC').trim() === b.normalize('NFC').trim();
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The fields of `after` that differ from `before`: all that needs to be sent. */
export function changedFields<Row extends object>(before: Row, after: Row): Partial<Row> {
  const changed: Partial<Row> = {};
  for (const field of fieldsOf(after)) {
    if (!isSame(before[field], after[field])) changed[field] = after[field];
  }
  return changed;
}

/** The names of a row's fields, which `Object.keys` gives as any text. */
export function fieldsOf<Row extends object>(row: Row): (keyof Row & string)[] {
  return Object.keys(row) as (keyof Row & string)[];
}

/** Puts two people's changes to one row together, field by field. Nothing either wrote is dropped without a word. */
export function mergeRow<Row extends object>({ base, mine, theirs }: RowSides<Row>): MergedRow<Row> {
  const own = changedFields(base, mine);
  const others = changedFields(base, theirs);
  const clashes = fieldsOf(own).filter((field) => field in others && !isSame(mine[field], theirs[field]));
  return { merged: { ...theirs, ...own }, clashes };
}

/** Two rows that differ where both were changed, and the fields a person chooses in. */
export interface RowClash<Row extends object> {
  fields: readonly (keyof Row & string)[];
  theirs: Row;
}

/** The other's value of each field where it was picked. Mine stands in every other, also where the two look alike. */
export function fieldsTaken<Row extends object>(
  { fields, theirs }: RowClash<Row>,
  picked: Readonly<Record<string, 'mine' | 'theirs'>>,
): Partial<Row> {
  const taken: Partial<Row> = {};
  for (const field of fields) {
    if (picked[field] === 'theirs') taken[field] = theirs[field];
  }
  return taken;
}

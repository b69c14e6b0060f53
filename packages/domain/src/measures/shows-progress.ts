/** A score of a named measure, as the catalogue is answered. */
interface Score {
  readonly classification: boolean;
  readonly type: string;
}

const DRAWN: ReadonlySet<string> = new Set(['integer', 'decimal']);

/** Whether a strand may be measured by a score. What only sorts children, and what is no number, is never progress. */
export function showsProgress({ classification, type }: Score): boolean {
  return !classification && DRAWN.has(type);
}

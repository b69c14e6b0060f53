/** A version of the plan as it is said: `3`, and `3.1` after a change that asked nobody anew. */
export function editionOf({ number, revision }: { number: number; revision: number }): string {
  return revision > 0 ? `${number}.${revision}` : String(number);
}

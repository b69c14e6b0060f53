/** The order of two texts by their code units: the same on every machine, and of days and instants their order in time. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface Spot {
  x: number;
  y: number;
}

/** Slopes for a curve that never climbs above what was seen nor dips below it (Fritsch and Carlson's monotone cubic). */
function slopes(spots: readonly Spot[]): number[] {
  const rises = spots.slice(1).map((spot, index) => {
    const before = spots[index] ?? spot;
    return spot.x === before.x ? 0 : (spot.y - before.y) / (spot.x - before.x);
  });
  return spots.map((_, index) => {
    const before = rises[index - 1];
    const after = rises[index];
    if (before === undefined || after === undefined) return before ?? after ?? 0;
    if (before * after <= 0) return 0;
    return (2 * before * after) / (before + after);
  });
}

const round = (value: number) => Number(value.toFixed(1));

/** An SVG path through all spots, in their order; x must not fall. One spot gives a path without length, none an empty one. */
export function smoothPath(spots: readonly Spot[]): string {
  const [first] = spots;
  if (!first) return '';
  const tangents = slopes(spots);
  const curves = spots.slice(1).map((spot, index) => {
    const before = spots[index] ?? spot;
    const third = (spot.x - before.x) / 3;
    const leave = before.y + third * (tangents[index] ?? 0);
    const arrive = spot.y - third * (tangents[index + 1] ?? 0);
    return `C${round(before.x + third)},${round(leave)} ${round(spot.x - third)},${round(arrive)} ${round(spot.x)},${round(spot.y)}`;
  });
  return `M${round(first.x)},${round(first.y)}${curves.join('')}`;
}

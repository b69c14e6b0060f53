/** How a code on paper is made, with four squares of white on every side: without it no camera finds the code. */
export const QR_OPTIONS = { ecc: 'medium', border: 4 } as const;

/** The dark squares of a QR code as one SVG path, in squares of 1, and how many there are on a side with the white around. */
export interface QrSquares {
  readonly path: string;
  readonly size: number;
}

export function qrSquares(rows: readonly (readonly boolean[])[]): QrSquares {
  const path = rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .filter(Boolean)
    .join('');
  return { path, size: rows.length };
}

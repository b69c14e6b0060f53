import { encodeQR } from 'qr';

/** White on every side, in squares: without it no camera finds the code. */
const QUIET = 4;

/** The dark squares of a QR code as one SVG path, in squares of 1, and how many there are on a side with the white around. */
export function qrPath(text: string): { path: string; size: number } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const path = rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .filter(Boolean)
    .join('');
  return { path, size: rows.length };
}

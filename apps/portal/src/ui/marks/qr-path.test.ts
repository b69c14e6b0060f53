import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

const SCALE = 8;

/** What a camera would see of the path: black squares on white paper. */
function photographed({ path, size }: ReturnType<typeof qrPath>) {
  const side = size * SCALE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g)) {
    for (let dy = 0; dy < SCALE; dy++) {
      for (let dx = 0; dx < SCALE; dx++) {
        const at = ((Number(y) * SCALE + dy) * side + Number(x) * SCALE + dx) * 4;
        data.fill(0, at, at + 3);
      }
    }
  }
  return { width: side, height: side, data };
}

describe('a QR code', () => {
  it.each(['https://clinic.example/paper/K7-PM-42', 'http://localhost:3000/paper/A2-AA-22'])(
    'is read by a camera as %s',
    (address) => {
      expect(decodeQR(photographed(qrPath(address)))).toBe(address);
    },
  );
});

import { QR_OPTIONS, type QrSquares, qrSquares } from '@trellis/domain';
import { encodeQR } from 'qr';

/** A text as the squares a telephone's camera reads. */
export function qrPath(text: string): QrSquares {
  return qrSquares(encodeQR(text, 'raw', QR_OPTIONS));
}

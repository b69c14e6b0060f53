import { hkdfSync } from 'node:crypto';

/**
 * A 256-bit key for one purpose, from the installation's one secret (HKDF-SHA-256). The purpose is part of the key, so
 * what was sealed for one purpose cannot be opened for another; all instances derive the same.
 */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `trellis/${purpose}`, 32));
}

import { createHmac, timingSafeEqual } from 'node:crypto';

const SIGNATURE_BYTES = 12;

/**
 * Opaque, signed places in a list. A cursor holds the database's own text of the order's values (JavaScript dates
 * would cut microseconds) and is bound to the order and the clinic, so one of another list is refused, not misread.
 */
export class Cursors {
  constructor(private readonly key: Buffer) {}

  seal(order: string, clinicId: string, values: readonly string[]): string {
    const body = Buffer.from(JSON.stringify(values));
    return Buffer.concat([this.sign(order, clinicId, body), body]).toString('base64url');
  }

  /** The values, or undefined for anything that was not sealed here for this order and clinic. */
  open(order: string, clinicId: string, cursor: string): readonly string[] | undefined {
    const bytes = Buffer.from(cursor, 'base64url');
    // Base64 has several spellings of the same bytes; only ours is a cursor.
    if (bytes.length <= SIGNATURE_BYTES || bytes.toString('base64url') !== cursor) return undefined;
    const body = bytes.subarray(SIGNATURE_BYTES);
    if (!timingSafeEqual(bytes.subarray(0, SIGNATURE_BYTES), this.sign(order, clinicId, body))) return undefined;
    return JSON.parse(body.toString()) as string[];
  }

  private sign(order: string, clinicId: string, body: Buffer): Buffer {
    return createHmac('sha256', this.key)
      .update(`${order}\n${clinicId}\n`)
      .update(body)
      .digest()
      .subarray(0, SIGNATURE_BYTES);
  }
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey } from '../platform/config/derive-key.ts';

/**
 * Proves that a form was made for the one who sends it back: a page elsewhere has no way to learn it. Made from what
 * the cookie holds, under a key of the installation, so that nothing has to be kept.
 */
export class FormTokens {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = deriveKey(secret, 'family-forms');
  }

  of(cookie: string): string {
    return createHmac('sha256', this.key).update(cookie).digest('base64url');
  }

  isOf(cookie: string, sent: unknown): boolean {
    const [own, given] = [Buffer.from(this.of(cookie)), Buffer.from(typeof sent === 'string' ? sent : '')];
    return own.length === given.length && timingSafeEqual(own, given);
  }
}

import { canonicalText } from '@trellis/domain';
import { createHash } from 'node:crypto';

/** SHA-256 of a text, in lower-case hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The same for whatever says the same, in whichever order its fields stand. */
export function sha256Of(said: object): string {
  return sha256(canonicalText(said));
}

import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface Sealed {
  readonly body: Buffer;
  readonly keyId: string;
}

/**
 * Seals private text with AES-256-GCM. `place` says whose text it is and where it belongs, and is bound to it: a sealed
 * body that was moved to another person's row or another form does not open there.
 */
export class DraftCipher {
  readonly keyId: string;

  constructor(private readonly key: Buffer) {
    this.keyId = createHash('sha256').update(key).digest('hex').slice(0, 12);
  }

  seal(text: string, place: readonly string[]): Sealed {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key, nonce).setAAD(bytesOf(place));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return { body: Buffer.concat([nonce, cipher.getAuthTag(), body]), keyId: this.keyId };
  }

  /** The text; undefined where it was sealed with another installation's secret. Throws where it was tampered with. */
  open({ body, keyId }: Sealed, place: readonly string[]): string | undefined {
    if (keyId !== this.keyId) return undefined;
    const decipher = createDecipheriv(ALGORITHM, this.key, body.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(bytesOf(place))
      .setAuthTag(body.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const text = decipher.update(body.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  }
}

/** As JSON, since two lists of texts have one text only there. */
function bytesOf(place: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(place));
}

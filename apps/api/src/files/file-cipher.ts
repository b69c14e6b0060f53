import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What was sealed does not open: bytes were changed, cut off or put in another file's place. */
export class DamagedFile extends Error {
  override name = 'DamagedFile';
}

export interface FileKey {
  /** In the clear; never kept. */
  readonly key: Buffer;
  readonly sealed: Buffer;
}

/**
 * Seals each file with AES-256-GCM under a key of its own, and that key under the installation's. Whoever loses the
 * sealed key has lost the file. `place` says which file and which part of it, and is bound to what is sealed.
 */
export class FileCipher {
  readonly keyId: string;

  constructor(private readonly installation: Buffer) {
    this.keyId = createHash('sha256').update(installation).digest('hex').slice(0, 12);
  }

  newKey(place: readonly string[]): FileKey {
    const key = randomBytes(KEY_BYTES);
    return { key, sealed: seal(this.installation, key, ['key', ...place]) };
  }

  /** Throws a `DamagedFile` where it was sealed by another installation's key, or for another file. */
  openKey(sealed: Buffer, place: readonly string[]): Buffer {
    return open(this.installation, sealed, ['key', ...place]);
  }

  seal(key: Buffer, bytes: Buffer, place: readonly string[]): Buffer {
    return seal(key, bytes, place);
  }

  open(key: Buffer, sealed: Buffer, place: readonly string[]): Buffer {
    return open(key, sealed, place);
  }
}

function seal(key: Buffer, bytes: Buffer, place: readonly string[]): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(bytesOf(place));
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function open(key: Buffer, sealed: Buffer, place: readonly string[]): Buffer {
  try {
    const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(bytesOf(place))
      .setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const bytes = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([bytes, decipher.final()]);
  } catch (cause) {
    throw new DamagedFile('A sealed file does not open', { cause });
  }
}

function bytesOf(place: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(place));
}

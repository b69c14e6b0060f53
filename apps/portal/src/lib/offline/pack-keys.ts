/** A row of a pack: sealed with a key of its page's, which is sealed in turn so that only the PIN's key opens it. */
export interface SealedRow {
  key: ArrayBuffer;
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}

/** What opens a pack, itself locked twice: by the PIN, and by a key of this browser's that no script can read out. */
export interface PackLock {
  salt: Uint8Array<ArrayBuffer>;
  rounds: number;
  pinIv: Uint8Array<ArrayBuffer>;
  deviceIv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
  deviceKey: CryptoKey;
}

const AES = { name: 'AES-GCM', length: 256 } as const;
const RSA = { name: 'RSA-OAEP', hash: 'SHA-256' } as const;
/** OWASP's figure for PBKDF2 with SHA-256 is 600,000; a PIN is shorter than a password. */
const ROUNDS = 1_000_000;

function freshIv(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(12));
}

async function keyOfPin(pin: string, salt: BufferSource, rounds: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, typed, AES, false, [
    'wrapKey',
    'unwrapKey',
  ]);
}

/** A pack that can be filled at any time with `fillKey`, and read only by whoever knows `pin`. */
export async function makeLock(pin: string, rounds = ROUNDS): Promise<{ lock: PackLock; fillKey: CryptoKey }> {
  const pair = await crypto.subtle.generateKey(
    { ...RSA, modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['wrapKey', 'unwrapKey'],
  );
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const [pinIv, deviceIv] = [freshIv(), freshIv()];
  const deviceKey = await crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt']);
  const byPin = await crypto.subtle.wrapKey('pkcs8', pair.privateKey, await keyOfPin(pin, salt, rounds), {
    name: 'AES-GCM',
    iv: pinIv,
  });
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: deviceIv }, deviceKey, byPin);
  return { lock: { salt, rounds, pinIv, deviceIv, sealed, deviceKey }, fillKey: pair.publicKey };
}

/** The key that reads the pack, or undefined where the PIN is not the right one. */
export async function openLock(lock: PackLock, pin: string): Promise<CryptoKey | undefined> {
  const byPin = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: lock.deviceIv }, lock.deviceKey, lock.sealed);
  const pinKey = await keyOfPin(pin, lock.salt, lock.rounds);
  try {
    return await crypto.subtle.unwrapKey('pkcs8', byPin, pinKey, { name: 'AES-GCM', iv: lock.pinIv }, RSA, false, [
      'unwrapKey',
    ]);
  } catch {
    return undefined;
  }
}

/** Seals plain JSON for a pack. The key is made once and stays in this page's memory. */
export function createSealer(fillKey: CryptoKey): (value: unknown) => Promise<SealedRow> {
  const made = crypto.subtle.generateKey(AES, true, ['encrypt']).then(async (plain) => ({
    plain,
    key: await crypto.subtle.wrapKey('raw', plain, fillKey, RSA),
  }));
  return async (value) => {
    const { plain, key } = await made;
    const iv = freshIv();
    const text = new TextEncoder().encode(JSON.stringify(value));
    return { key, iv, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, plain, text) };
  };
}

/** Rejects when the row is not of this pack, or was changed. */
export async function unseal({ key, iv, sealed }: SealedRow, readKey: CryptoKey): Promise<unknown> {
  const plain = await crypto.subtle.unwrapKey('raw', key, readKey, RSA, AES, false, ['decrypt']);
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, plain, sealed)));
}

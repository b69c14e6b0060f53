import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/**
 * Text that was typed and not sent, kept on this device: a row per staff member, form and subject, encrypted with a key
 * of that staff member which no script can read out. It keeps colleagues who share a tablet out of each other's text;
 * it does not keep out someone who has the device and the browser's own profile.
 */
interface VaultSchema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  drafts: { key: [staffId: string, form: string, subject: string]; value: SealedDraft };
}

interface SealedDraft {
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
  savedAt: string;
}

export interface DraftAddress {
  staffId: string;
  form: string;
  subject: string;
}

export interface StoredDraft {
  value: unknown;
  savedAt: string;
}

let database: Promise<IDBPDatabase<VaultSchema>> | undefined;

function vault(): Promise<IDBPDatabase<VaultSchema>> {
  database ??= openDB<VaultSchema>('trellis-vault', 1, {
    upgrade(db) {
      db.createObjectStore('keys');
      db.createObjectStore('drafts');
    },
  });
  return database;
}

/** The browser gives no encryption outside a secure context; then drafts live in memory only and the badge says so. */
export function isVaultAvailable(): boolean {
  return isSecureContext && 'indexedDB' in globalThis;
}

async function keyOf(staffId: string): Promise<CryptoKey> {
  const db = await vault();
  const known = await db.get('keys', staffId);
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  // Two tabs may get here at once: whoever is second takes the first one's key, or its drafts could not be opened again.
  const change = db.transaction('keys', 'readwrite');
  const meanwhile = await change.store.get(staffId);
  if (!meanwhile) await change.store.put(made, staffId);
  await change.done;
  return meanwhile ?? made;
}

function rowOf({ staffId, form, subject }: DraftAddress): [string, string, string] {
  return [staffId, form, subject];
}

/** `value` must be plain JSON. Resolves once it is on disk. */
export async function storeDraft(address: DraftAddress, value: unknown, savedAt: string): Promise<void> {
  const key = await keyOf(address.staffId);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain);
  await (await vault()).put('drafts', { iv, sealed, savedAt }, rowOf(address));
}

/** Undefined when there is none, or when its key is gone: a row that cannot be opened is no draft any more. */
export async function findDraft(address: DraftAddress): Promise<StoredDraft | undefined> {
  const row = await (await vault()).get('drafts', rowOf(address));
  if (!row) return undefined;
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: row.iv },
      await keyOf(address.staffId),
      row.sealed,
    );
    const value: unknown = JSON.parse(new TextDecoder().decode(plain));
    return { value, savedAt: row.savedAt };
  } catch {
    return undefined;
  }
}

/** The subjects a staff member keeps drafts of a form about on this device. */
export async function draftedSubjects(staffId: string, form: string): Promise<string[]> {
  const ofForm = IDBKeyRange.bound([staffId, form], [staffId, form, []]);
  const keys = await (await vault()).getAllKeys('drafts', ofForm);
  return keys.map(([, , subject]) => subject);
}

export async function discardDraft(address: DraftAddress): Promise<void> {
  await (await vault()).delete('drafts', rowOf(address));
}

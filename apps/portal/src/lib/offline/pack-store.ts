import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PackLock, SealedRow } from './pack-keys.ts';

/** One person's pack on this device. Nothing of a child stands outside the sealed rows. */
export interface PackOwner {
  staffId: string;
  /** To choose oneself by, on a tablet that several people use. */
  name: string;
  clinicName: string;
  lock: PackLock;
  fillKey: CryptoKey;
  /** Who one is, as the server said last. */
  viewer: SealedRow;
  /** ISO 8601; after it the pack opens to nobody. */
  until: string;
  /** The latest instant this device has known: a clock set back does not make a pack younger. */
  knownAt: string;
  wrongTries: number;
}

interface PackSchema extends DBSchema {
  owners: { key: string; value: PackOwner };
  /** Addressed by a hash of what was asked: the question names children. */
  reads: { key: [staffId: string, question: string]; value: SealedRow };
}

let database: Promise<IDBPDatabase<PackSchema>> | undefined;

function store(): Promise<IDBPDatabase<PackSchema>> {
  database ??= openDB<PackSchema>('trellis-pack', 1, {
    upgrade(db) {
      db.createObjectStore('owners', { keyPath: 'staffId' });
      db.createObjectStore('reads');
    },
  });
  return database;
}

function ofStaff(staffId: string): IDBKeyRange {
  return IDBKeyRange.bound([staffId], [staffId, []]);
}

export async function findOwners(): Promise<PackOwner[]> {
  return (await store()).getAll('owners');
}

export async function findOwner(staffId: string): Promise<PackOwner | undefined> {
  return (await store()).get('owners', staffId);
}

export async function putOwner(owner: PackOwner): Promise<void> {
  await (await store()).put('owners', owner);
}

/** Changes an owner in one transaction; nothing where there is none any more. */
export async function changeOwner(staffId: string, change: (owner: PackOwner) => PackOwner): Promise<void> {
  const changing = (await store()).transaction('owners', 'readwrite');
  const owner = await changing.store.get(staffId);
  if (owner) await changing.store.put(change(owner));
  await changing.done;
}

export async function putRead(staffId: string, question: string, row: SealedRow): Promise<void> {
  await (await store()).put('reads', row, [staffId, question]);
}

export async function findReads(staffId: string): Promise<SealedRow[]> {
  return (await store()).getAll('reads', ofStaff(staffId));
}

export async function dropReads(staffId: string): Promise<void> {
  await (await store()).delete('reads', ofStaff(staffId));
}

/** Takes the pack away whole, its keys too. */
export async function dropPack(staffId: string): Promise<void> {
  const dropping = (await store()).transaction(['owners', 'reads'], 'readwrite');
  await dropping.objectStore('owners').delete(staffId);
  await dropping.objectStore('reads').delete(ofStaff(staffId));
  await dropping.done;
}

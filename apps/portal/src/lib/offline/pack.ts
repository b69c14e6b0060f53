import { DEVICE_PIN } from '@trellis/domain';
import type { Viewer } from '../auth/viewer.ts';
import { parseViewer } from '../auth/viewer.ts';
import { createSealer, makeLock, openLock, unseal, type SealedRow } from './pack-keys.ts';
import * as store from './pack-store.ts';

/** An answer of the server as it was kept. `readAt`: milliseconds since 1970. */
export interface KeptRead {
  question: readonly unknown[];
  answer: unknown;
  readAt: number;
}

/** Somebody whose pack is on this device and opens now. */
export interface PackHolder {
  staffId: string;
  name: string;
  clinicName: string;
}

export type PackOpening =
  | { kind: 'OPEN'; viewer: Viewer; reads: KeptRead[] }
  | { kind: 'WRONG_PIN'; triesLeft: number }
  /** Too many wrong tries: the pack is gone. What was recorded and not sent is not a part of it and stays. */
  | { kind: 'GONE' }
  | { kind: 'TOO_LATE' };

const sealers = new Map<string, (value: unknown) => Promise<SealedRow>>();

/** What the device may be wrong by and corrected over, without a pack being refused. */
const CLOCK_SLACK_MS = 5 * 60_000;

function opensNow({ until, knownAt }: store.PackOwner): boolean {
  const now = Date.now();
  return now < Date.parse(until) && now > Date.parse(knownAt) - CLOCK_SLACK_MS;
}

async function sealerOf(staffId: string): Promise<((value: unknown) => Promise<SealedRow>) | undefined> {
  const known = sealers.get(staffId);
  if (known) return known;
  const owner = await store.findOwner(staffId);
  if (!owner) return undefined;
  const made = createSealer(owner.fillKey);
  sealers.set(staffId, made);
  return made;
}

async function hashOf(question: readonly unknown[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(question)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function hasPack(staffId: string): Promise<boolean> {
  return (await store.findOwner(staffId)) !== undefined;
}

/** Begins a pack for the signed-in person, or begins it anew with another PIN. */
export async function makePack(viewer: Viewer, pin: string): Promise<void> {
  const { lock, fillKey } = await makeLock(pin);
  const seal = createSealer(fillKey);
  const { staff, clinic, absoluteExpiresAt: until } = viewer;
  await store.dropPack(staff.id);
  await store.putOwner({
    staffId: staff.id,
    name: staff.name,
    clinicName: clinic.name,
    lock,
    fillKey,
    viewer: await seal(viewer),
    until,
    knownAt: new Date().toISOString(),
    wrongTries: 0,
  });
  sealers.set(staff.id, seal);
}

/** Signed in anew: the pack opens for as long as this sign-in may last. */
export async function renewPack(viewer: Viewer): Promise<void> {
  const { staff, clinic, absoluteExpiresAt: until } = viewer;
  const sealed = await (await sealerOf(staff.id))?.(viewer);
  if (!sealed) return;
  const knownAt = new Date().toISOString();
  await store.changeOwner(staff.id, (owner) => ({
    ...owner,
    name: staff.name,
    clinicName: clinic.name,
    viewer: sealed,
    until,
    knownAt,
    wrongTries: 0,
  }));
}

export async function keepRead(staffId: string, read: KeptRead): Promise<void> {
  const seal = await sealerOf(staffId);
  if (seal) await store.putRead(staffId, await hashOf(read.question), await seal(read));
}

/** Whose packs open now, in the order of names. What is too old to open is emptied: there is nothing left to keep it for. */
export async function findHolders(): Promise<PackHolder[]> {
  const owners = await store.findOwners();
  await Promise.all(owners.filter((owner) => !opensNow(owner)).map(({ staffId }) => store.dropReads(staffId)));
  return owners
    .filter(opensNow)
    .map(({ staffId, name, clinicName }) => ({ staffId, name, clinicName }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

export async function openPack(staffId: string, pin: string): Promise<PackOpening> {
  const owner = await store.findOwner(staffId);
  if (!owner) return { kind: 'GONE' };
  if (!opensNow(owner)) return { kind: 'TOO_LATE' };
  // Counted before it is tried: whoever pulls the plug in between has still used a try.
  const used = owner.wrongTries + 1;
  await store.changeOwner(staffId, (found) => ({ ...found, wrongTries: used }));
  const readKey = await openLock(owner.lock, pin);
  if (!readKey) {
    if (used < DEVICE_PIN.tries) return { kind: 'WRONG_PIN', triesLeft: DEVICE_PIN.tries - used };
    await forgetPack(staffId);
    return { kind: 'GONE' };
  }
  const knownAt = new Date().toISOString();
  await store.changeOwner(staffId, (found) => ({ ...found, wrongTries: 0, knownAt }));
  const viewer = parseViewer(await unseal(owner.viewer, readKey));
  const rows = await store.findReads(staffId);
  const reads = await Promise.all(rows.map(async (row) => unseal(row, readKey).then(asRead, () => undefined)));
  return { kind: 'OPEN', viewer, reads: reads.filter((read) => read !== undefined) };
}

function asRead(value: unknown): KeptRead | undefined {
  const read = value as Partial<KeptRead> | null;
  return read && Array.isArray(read.question) && typeof read.readAt === 'number'
    ? { question: read.question, answer: read.answer, readAt: read.readAt }
    : undefined;
}

/** Leaving: nothing opens until the next sign-in, which fills it again without a new PIN. */
export async function closePack(staffId: string): Promise<void> {
  await store.dropReads(staffId);
  await store.changeOwner(staffId, (owner) => ({ ...owner, until: new Date(0).toISOString() }));
}

/** The sign-in was ended from elsewhere: whoever it was taken from reads nothing here any more, and has no PIN either. */
export async function endPack(staffId: string): Promise<void> {
  const owner = await store.findOwner(staffId);
  // One that was left on purpose is empty, and its PIN is still good for the next sign-in.
  if (owner && opensNow(owner)) await forgetPack(staffId);
}

export async function forgetPack(staffId: string): Promise<void> {
  sealers.delete(staffId);
  await store.dropPack(staffId);
}

import { type DemoChunk, generateDemo, MAIN_CLINIC } from '@trellis/demo';
import { DEFAULT_TIME_ZONE, localDate, type LocalDate } from '@trellis/domain';
import type { Client } from 'pg';
import { DEMO_PASSWORD, type DemoSignIn, demoStaff } from '../platform/access/demo-staff.ts';
import { hashPassword } from '../platform/access/password.ts';
import { sha256 } from '../platform/hashing/sha256.ts';
import { type DemoClinic, demoClinics, removeClinics } from './demo-clinics.ts';
import { addToBatch, emptyBatch, sizeOf, writeBatch } from './demo-rows.ts';
import { asOwner, enterClinic } from './owner.ts';

export interface DemoWish {
  /** The day the clinics are as of: nothing in them is later than the evening before. */
  readonly anchor: LocalDate;
  /** Told of the children written so far. */
  readonly onProgress?: (children: number) => void;
}

export interface Demo {
  /** False where a demo was there already and nothing was done. */
  readonly loaded: boolean;
  readonly anchor: LocalDate;
  /** A few people to sign in as, those of the main clinic first: an OT, a PT, the lead, the office, the trainees. */
  readonly signIns: readonly DemoSignIn[];
}

/** Any number, as long as every Trellis uses the same: two starts on one database load one demo. */
const DEMO_LOCK = 7_043_117;
/** More rows than this wait for no more children. */
const BATCH_ROWS = 6000;
const SIGN_INS_SHOWN = 8;

/** The anchor day of a demo that is made now: today where the demo clinics are. */
export function anchorOf(now: Date): LocalDate {
  return localDate(now.toISOString(), DEFAULT_TIME_ZONE);
}

/**
 * Fills the demo clinics as the owner, in one transaction. Where they are there already nothing is done, whatever their
 * anchor: see `resetDemo`.
 */
export async function loadDemo(ownerUrl: string, wish: DemoWish): Promise<Demo> {
  return await asOwner(ownerUrl, async (client) => {
    const there = await lockedClinics(client);
    const main = there.find(({ name }) => name === MAIN_CLINIC.name);
    if (main === undefined) return await fill(client, wish);
    return { loaded: false, anchor: main.anchor, signIns: await demoStaff(client, SIGN_INS_SHOWN) };
  });
}

/** Removes every demo clinic with all that was done in it, and fills them anew. A clinic of another kind is not touched. */
export async function resetDemo(ownerUrl: string, wish: DemoWish): Promise<Demo> {
  return await asOwner(ownerUrl, async (client) => {
    await removeClinics(client, await lockedClinics(client));
    return await fill(client, wish);
  });
}

async function lockedClinics(client: Client): Promise<readonly DemoClinic[]> {
  await client.query('select pg_advisory_xact_lock($1)', [DEMO_LOCK]);
  return await demoClinics(client);
}

async function fill(client: Client, { anchor, onProgress }: DemoWish): Promise<Demo> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  let batch = emptyBatch();
  let children = 0;
  const flush = async () => {
    await writeBatch(client, batch);
    children += batch.children.length;
    batch = emptyBatch();
    onProgress?.(children);
  };
  for (const chunk of generateDemo({ anchor, hash: sha256 })) {
    const [clinic] = chunk.clinics ?? [];
    if (clinic !== undefined) {
      await flush();
      await enterClinic(client, clinic.id);
    }
    addToBatch(batch, withPasswords(chunk, passwordHash));
    if (sizeOf(batch) > BATCH_ROWS) await flush();
  }
  await flush();
  return { loaded: true, anchor, signIns: await demoStaff(client, SIGN_INS_SHOWN) };
}

/** Hashed once for all: it is the same password, and known to everybody. */
function withPasswords(chunk: DemoChunk, passwordHash: string): DemoChunk {
  const { staffAccounts = [] } = chunk;
  return { ...chunk, staffAccounts: staffAccounts.map((account) => ({ ...account, passwordHash })) };
}

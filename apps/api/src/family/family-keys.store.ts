import { Injectable } from '@nestjs/common';
import { type Language, opensFamilyPage } from '@trellis/domain';
import { Pool } from 'pg';
import type { FamilyCaller } from '../platform/access/family-caller.ts';
import type { FamilyKeyPurpose } from '../children/family-key.entity.ts';
import { familyDoorKey } from '../platform/access/throttle-keys.ts';
import { Clock } from '../platform/clock/clock.ts';

interface Row {
  readonly link_id: string;
  readonly link_expires_at: Date;
  readonly link_ended_at: Date | null;
  readonly guardian_id: string;
  readonly guardian_name: string;
  readonly guardian_language: Language;
  readonly has_authority: boolean;
  readonly child_id: string;
  readonly child_name: string | null;
  readonly child_name_local: string | null;
  readonly clinic_id: string;
  readonly clinic_name: string;
  readonly time_zone: string;
}

/** Wrong keys from one address that cost nothing; from then on each makes the next wrong one wait, never a right one. */
const FREE = 20;
const FORGET = '15 minutes';
const LONGEST = '15 minutes';

/** Who stands behind a secret. The secrets are outside every clinic and reached by functions of the database's owner. */
@Injectable()
export class FamilyKeysStore {
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /** The guardian a secret is of now; undefined for an unknown, expired or withdrawn one, and without authority, alike. */
  async resolve(hash: Buffer, purpose: FamilyKeyPurpose): Promise<FamilyCaller | undefined> {
    const now = this.clock.now();
    const { rows } = await this.pool.query<Row>('select * from resolve_family_key($1, $2, $3)', [hash, purpose, now]);
    const [row] = rows;
    if (row === undefined) return undefined;
    const link = {
      expiresAt: row.link_expires_at.toISOString(),
      endedAt: row.link_ended_at?.toISOString() ?? null,
    };
    return opensFamilyPage(link, { hasAuthority: row.has_authority }, now.toISOString()) ? callerFrom(row) : undefined;
  }

  async drop(hash: Buffer): Promise<void> {
    await this.pool.query('select drop_family_key($1)', [hash]);
  }

  /** Counts a wrong key from an address; answers how many seconds it has to wait before the next counts as a try. */
  async countWrong(ip: string): Promise<number> {
    const key = familyDoorKey(ip);
    const now = this.clock.now();
    const { rows } = await this.pool.query<{ wait_ms: number }>(
      'select wait_ms from throttle_wait($1, $2, $3, $4, $5)',
      [key, now, FREE, LONGEST, FORGET],
    );
    const wait = rows[0]?.wait_ms ?? 0;
    if (wait === 0) await this.pool.query('select throttle_failure($1, $2, $3)', [key, now, FORGET]);
    return Math.ceil(wait / 1000);
  }
}

function callerFrom(row: Row): FamilyCaller {
  return {
    linkId: row.link_id,
    linkExpiresAt: row.link_expires_at,
    guardianId: row.guardian_id,
    guardianName: row.guardian_name,
    childId: row.child_id,
    childName: row.child_name,
    childNameLocal: row.child_name_local,
    clinicId: row.clinic_id,
    clinicName: row.clinic_name,
    timeZone: row.time_zone,
    language: row.guardian_language,
  };
}

import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/transaction.ts';

/** Up to when each has seen what colleagues changed. It only moves on. */
@Injectable()
export class PlanLookStore {
  /** Moves the caller's look on to a moment, or to now; undefined where they had seen as much before. */
  async moveTo(tx: Transaction, versionId: string, until: Date | null): Promise<Date | undefined> {
    const { clinicId, staffId } = tx.caller;
    const [moved] = await tx.manager.query<{ seenUntil: Date }[]>(LOOK, [clinicId, versionId, staffId, until]);
    return moved?.seenUntil;
  }
}

/** By the database's clock, which dates the trail. */
const LOOK = `insert into plan_looks as stored (clinic_id, version_id, staff_id, seen_until)
  values ($1, $2, $3, least($4::timestamptz, clock_timestamp()))
  on conflict (clinic_id, version_id, staff_id) do update set seen_until = excluded.seen_until
    where stored.seen_until < excluded.seen_until
  returning seen_until as "seenUntil"`;

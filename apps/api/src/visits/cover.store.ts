import { Injectable } from '@nestjs/common';
import type { Appointment } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { sha256Of } from '../platform/hashing/sha256.ts';
import { CoverRow } from './cover.entity.ts';

interface Request {
  readonly id: string;
  readonly staffId: string;
  readonly forStaffId: string;
}

@Injectable()
export class CoverStore {
  /** Whether what was asked for under this id was asked for by the same words. Undefined where the id is new. */
  async sentBefore(tx: Transaction, request: Request): Promise<boolean | undefined> {
    const { clinicId } = tx.caller;
    const found = await tx.manager.findOneBy(CoverRow, { clinicId, requestId: request.id });
    return found === null ? undefined : found.requestHash === sha256Of(request);
  }

  /** A row for each child: whose record is open to whom, and until when. */
  async add(tx: Transaction, covered: readonly Appointment[], request: Request, until: string): Promise<void> {
    const { clinicId, staffId: recordedBy } = tx.caller;
    const rows = covered.flatMap(({ id: appointmentId, children }) =>
      children.map((childId) => ({
        clinicId,
        id: tx.newId(),
        requestId: request.id,
        requestHash: sha256Of(request),
        appointmentId,
        childId,
        staffId: request.staffId,
        forStaffId: request.forStaffId,
        endsAt: new Date(until),
        recordedBy,
        recordedAt: tx.now,
      })),
    );
    await tx.manager.insert(CoverRow, rows);
  }

  /** What a colleague still has, of which nothing is on record yet. */
  async stillToCome(tx: Transaction, staffId: string, from: string, until: string): Promise<readonly string[]> {
    const rows = await tx.manager.query<{ id: string }[]>(STILL_TO_COME, [tx.caller.clinicId, staffId, from, until]);
    return rows.map(({ id }) => id);
  }
}

/** $1 clinic, $2 therapist, $3 from, $4 until. */
const STILL_TO_COME = `select a.id from appointments a
  join appointment_parts p on p.clinic_id = a.clinic_id and p.appointment_id = a.id and p.therapist_id = $2
  where a.clinic_id = $1 and a.state = 'BOOKED' and a.ends_at > $3 and a.starts_at < $4
    and not exists (select from visits v
      where v.clinic_id = a.clinic_id and v.appointment_id = a.id and v.moved_at is null)`;

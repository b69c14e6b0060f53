import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '@trellis/domain';
import { Guardian } from '../children/guardian.entity.ts';
import { Priority } from '../children/priority.entity.ts';
import { isId } from '../platform/database/ids.ts';
import type { AnyTransaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import { Staff } from '../staff/staff.entity.ts';

/** Rows outside a plan that a change of it names. One that is not there, or is of another child, is NOT_FOUND. */
@Injectable()
export class ReferencesStore {
  async staff(tx: AnyTransaction, id: string): Promise<Staff> {
    const found = isId(id) ? await tx.manager.findOneBy(Staff, { clinicId: tx.caller.clinicId, id }) : null;
    if (found === null) throw notFound();
    return found;
  }

  /** Who is to do a strand, if anybody. Refuses someone who has left or works in another discipline. */
  async therapist(tx: AnyTransaction, id: string | null, discipline: string): Promise<Result<Staff | null>> {
    if (id === null) return ok(null);
    const staff = await this.staff(tx, id);
    if (!staff.active) return refuse('STAFF_NOT_ACTIVE');
    return staff.discipline === discipline ? ok(staff) : refuse('NOT_THEIR_DISCIPLINE', { discipline });
  }

  async guardian(tx: AnyTransaction, childId: string, id: string): Promise<Guardian> {
    const key = { clinicId: tx.caller.clinicId, childId, id };
    const found = isId(id) ? await tx.manager.findOneBy(Guardian, key) : null;
    if (found === null) throw notFound();
    return found;
  }

  async priority(tx: AnyTransaction, childId: string, id: string): Promise<Priority> {
    const key = { clinicId: tx.caller.clinicId, childId, id };
    const found = isId(id) ? await tx.manager.findOneBy(Priority, key) : null;
    if (found === null) throw notFound();
    return found;
  }
}

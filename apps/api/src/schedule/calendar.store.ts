import { Injectable } from '@nestjs/common';
import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { Site } from '../clinics/site.entity.ts';
import { isId } from '../platform/database/ids.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import { Staff } from '../staff/staff.entity.ts';

interface ClinicRow extends ObjectLiteral {
  clinicId: string;
  id: string;
}

@Injectable()
export class CalendarStore {
  /** Held until the transaction ends. NOT_FOUND where the clinic has no row of this id. */
  async hold<Row extends ClinicRow>(tx: Transaction, table: EntityTarget<Row>, id: string): Promise<Row> {
    const key: Partial<ClinicRow> = { clinicId: tx.caller.clinicId, id };
    const where = key as FindOptionsWhere<Row>;
    const found = isId(id) ? await tx.manager.findOne(table, { where, lock: { mode: 'for_no_key_update' } }) : null;
    if (found === null) throw notFound();
    return found;
  }

  site(tx: Transaction, id: string): Promise<Site> {
    return this.hold(tx, Site, id);
  }

  /** Only read: the application changes no staff. NOT_FOUND where nobody of the clinic has this id. */
  async staff(tx: Transaction, id: string): Promise<Staff> {
    const found = isId(id) ? await tx.manager.findOneBy(Staff, { clinicId: tx.caller.clinicId, id }) : null;
    if (found === null) throw notFound();
    return found;
  }
}

import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { isId } from '../platform/database/ids.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import { Staff } from '../staff/staff.entity.ts';

/** Somebody of the clinic as far as treating asks. */
export interface KnownTherapist {
  readonly staff: string;
  readonly discipline: string | null;
  readonly active: boolean;
}

@Injectable()
export class TherapistStore {
  /** In the order they are named. NOT_FOUND where somebody is not of the clinic. */
  async named(tx: Transaction, ids: readonly string[]): Promise<readonly KnownTherapist[]> {
    if (!ids.every(isId)) throw notFound();
    const found = await tx.manager.findBy(Staff, { clinicId: tx.caller.clinicId, id: In([...ids]) });
    return ids.map((id) => {
      const person = found.find((each) => each.id === id);
      if (person === undefined) throw notFound();
      return { staff: id, discipline: person.discipline, active: person.active };
    });
  }
}

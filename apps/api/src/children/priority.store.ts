import { Injectable } from '@nestjs/common';
import type { PriorityFields } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { Priority } from './priority.entity.ts';

@Injectable()
export class PriorityStore {
  /** The new priority's id. */
  async add(tx: Transaction, childId: string, said: PriorityFields): Promise<string> {
    const id = tx.newId();
    await tx.manager.insert(Priority, { ...said, clinicId: tx.caller.clinicId, id, childId, version: 1 });
    return id;
  }
}

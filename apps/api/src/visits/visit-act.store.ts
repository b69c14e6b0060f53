import { Injectable } from '@nestjs/common';
import { isId } from '../platform/database/ids.ts';
import { insertIfAbsent } from '../platform/database/insert-if-absent.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { sha256Of } from '../platform/hashing/sha256.ts';
import { type KeptAct, VisitActRow } from './visit-act.entity.ts';

/** What was done about visits, once under each id. */
@Injectable()
export class VisitActStore {
  /** What was done under this id already, and whether it was asked for by the same words. Undefined where the id is new. */
  async sentBefore(
    tx: Transaction,
    id: string,
    request: object,
  ): Promise<{ readonly visitId: string; readonly same: boolean } | undefined> {
    const { clinicId } = tx.caller;
    const found = isId(id) ? await tx.manager.findOneBy(VisitActRow, { clinicId, id }) : null;
    return found === null ? undefined : { visitId: found.visitId, same: found.requestHash === sha256Of(request) };
  }

  /** False where somebody has done another thing under this id a moment before. */
  keep(
    tx: Transaction,
    said: { readonly id: string; readonly visitId: string; readonly act: KeptAct; readonly happenedAt: string },
    request: object,
  ): Promise<boolean> {
    return insertIfAbsent(tx, VisitActRow, {
      ...said,
      happenedAt: new Date(said.happenedAt),
      requestHash: sha256Of(request),
      recordedBy: tx.caller.staffId,
      recordedAt: tx.now,
    });
  }
}

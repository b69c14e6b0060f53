import { Injectable } from '@nestjs/common';
import { insertIfAbsent } from '../platform/database/insert-if-absent.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { sha256Of } from '../platform/hashing/sha256.ts';
import { type NoteAct, NoteActRow } from './note-act.entity.ts';

/** What was done about notes, once under each id. */
@Injectable()
export class NoteActStore {
  /** Whether the same was done under this id already; undefined where the id is new. */
  async sentBefore(tx: Transaction, id: string, request: object): Promise<boolean | undefined> {
    const found = await tx.manager.findOneBy(NoteActRow, { clinicId: tx.caller.clinicId, id });
    return found === null ? undefined : found.requestHash === sha256Of(request);
  }

  /** False where somebody has done another thing under this id a moment before. */
  keep(
    tx: Transaction,
    said: {
      readonly id: string;
      readonly visitId: string;
      readonly discipline: string;
      readonly act: NoteAct;
      readonly signedContent: string | null;
    },
    request: object,
  ): Promise<boolean> {
    return insertIfAbsent(tx, NoteActRow, {
      ...said,
      requestHash: sha256Of(request),
      doneBy: tx.caller.staffId,
      doneAt: tx.now,
    });
  }
}

import { Injectable } from '@nestjs/common';
import { ok, removeFile } from '@trellis/domain';
import type { z } from 'zod';
import { ChildRowsStore } from '../children/child-rows.store.ts';
import { ChildStore } from '../children/child.store.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn, updateVersioned } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ChildFile } from './child-file.entity.ts';
import type { removeChildFileInput } from './file.inputs.ts';

/**
 * Destroys a file: its key goes with the transaction, and with it every way to open the bytes. That it was there, who
 * removed it and why stays in the record.
 */
@Injectable()
export class RemoveFile {
  constructor(
    private readonly children: ChildStore,
    private readonly rows: ChildRowsStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof removeChildFileInput>): Promise<Outcome<Changed>> {
    const known = await this.rows.get(tx, ChildFile, input.fileId, 'CLINICAL');
    tx.require('file:remove', { onCareTeam: known.onCareTeam });
    await this.children.lock(tx, known.row.childId);
    const { clinicId, staffId } = tx.caller;
    const row = await tx.manager.findOneByOrFail(ChildFile, { clinicId, id: known.row.id });
    const stale = movedOn(row, input.version);
    if (stale !== undefined) return stale;
    const { id, childId, purpose, agreementId } = row;
    const removed = removeFile({ removed: row.removedAt !== null, agreementId });
    if (!removed.ok) return removed;
    const saved = await updateVersioned(tx, ChildFile, { id }, row.version, {
      sealedKey: null,
      removedBy: staffId,
      removedAt: tx.now,
      removedReason: input.reason,
    });
    if (!saved.ok) return saved;
    tx.record({ action: 'file:remove', type: 'ChildFile', id, version: saved.value, childId, details: { purpose } });
    return ok({ file: id, child: childId });
  }
}

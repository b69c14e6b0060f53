import { Injectable } from '@nestjs/common';
import { confirmSheetGone, ok } from '@trellis/domain';
import { HomeSheetStore, sheetOf } from '../care-plans/home-sheet.store.ts';
import type { FamilyCaller } from '../platform/access/family-caller.ts';
import { isId } from '../platform/database/ids.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';

/** A household says on its own page that its old paper is gone. Another household's paper is not there to be asked about. */
@Injectable()
export class SaySheetGone {
  constructor(private readonly sheets: HomeSheetStore) {}

  async execute(tx: Transaction<FamilyCaller>, sheetId: string): Promise<Outcome<true>> {
    const { childId, guardianId } = tx.caller;
    const row = isId(sheetId) ? await this.sheets.find(tx, sheetId) : null;
    if (row === null || row.childId !== childId || row.guardianId !== guardianId) throw notFound();
    const action = 'home-sheet:confirm';
    tx.require(action);
    const gone = confirmSheetGone(sheetOf(row), tx.today);
    if (!gone.ok) return gone;
    const saved = await this.sheets.saveGone(tx, row.id, row.version, gone.value.goneOn);
    if (!saved.ok) return saved;
    const details = { withdrawnFor: row.withdrawnFor };
    tx.record({ action, type: 'HomeSheet', id: row.id, version: saved.value, childId, details });
    return ok(true);
  }
}

import { Injectable } from '@nestjs/common';
import { confirmSheetGone, ok } from '@trellis/domain';
import type { z } from 'zod';
import { ChildRowsStore } from '../children/child-rows.store.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { confirmHomeSheetGoneInput } from './home-programme.inputs.ts';
import { HomeSheet } from './home-sheet.entity.ts';
import { HomeSheetStore, sheetOf } from './home-sheet.store.ts';

/** A family says that the old paper is gone, and who was told writes it down. */
@Injectable()
export class ConfirmHomeSheetGone {
  constructor(
    private readonly childRows: ChildRowsStore,
    private readonly sheets: HomeSheetStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof confirmHomeSheetGoneInput>): Promise<Outcome<Changed>> {
    const { row, onCareTeam } = await this.childRows.get(tx, HomeSheet, input.sheetId, 'CLINICAL');
    const action = 'home-sheet:confirm';
    tx.require(action, { onCareTeam });
    const stale = movedOn(row, input.version);
    if (stale !== undefined) return stale;
    const gone = confirmSheetGone(sheetOf(row), tx.today);
    if (!gone.ok) return gone;
    const { id, childId, planId } = row;
    const saved = await this.sheets.saveGone(tx, id, input.version, gone.value.goneOn);
    if (!saved.ok) return saved;
    const details = { withdrawnFor: row.withdrawnFor };
    tx.record({ action, type: 'HomeSheet', id, version: saved.value, childId, details });
    return ok({ sheet: id, plan: planId });
  }
}

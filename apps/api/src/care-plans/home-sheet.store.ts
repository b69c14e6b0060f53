import { Injectable } from '@nestjs/common';
import { type Action, type HomeSheet as SheetSays, type SheetWithdrawal, withdrawSheets } from '@trellis/domain';
import { IsNull } from 'typeorm';
import type { SafetyWatch } from '../children/safety-watch.store.ts';
import { isFamily, staffIdOf } from '../platform/access/family-caller.ts';
import type { AnyTransaction } from '../platform/database/transaction.ts';
import { updateVersioned } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import { HomeSheet } from './home-sheet.entity.ts';
import { HOLD_OPEN_PLAN } from './plan-in-hand.read.ts';

/** The sheets of a child's households. Whoever gives or withdraws one holds the plan. */
@Injectable()
export class HomeSheetStore implements SafetyWatch {
  /** Sheets of a child that have not gone yet. */
  atHome(tx: AnyTransaction, childId: string): Promise<HomeSheet[]> {
    return tx.manager.findBy(HomeSheet, { clinicId: tx.caller.clinicId, childId, goneOn: IsNull() });
  }

  find(tx: AnyTransaction, id: string): Promise<HomeSheet | null> {
    return tx.manager.findOneBy(HomeSheet, { clinicId: tx.caller.clinicId, id });
  }

  async add(
    tx: AnyTransaction,
    row: Omit<HomeSheet, 'clinicId' | 'version' | 'goneSaidTo' | 'goneSaidBy'>,
  ): Promise<void> {
    await tx.manager.insert(HomeSheet, { clinicId: tx.caller.clinicId, ...row, version: 1 });
  }

  /** Something about the child is no longer as it was when the paper was printed. */
  async safetyChanged(tx: AnyTransaction, childId: string, because: Action): Promise<void> {
    await tx.manager.query(HOLD_OPEN_PLAN, [tx.caller.clinicId, childId]);
    await this.withdraw(tx, childId, 'SAFETY', because);
  }

  /** Takes back what a child's households were given to follow; each withdrawal is told on its own. */
  async withdraw(tx: AnyTransaction, childId: string, why: SheetWithdrawal, because: Action): Promise<void> {
    const rows = await this.atHome(tx, childId);
    await this.saveWithdrawn(tx, rows, withdrawSheets(rows.map(sheetOf), why, tx.today), because);
  }

  async saveWithdrawn(
    tx: AnyTransaction,
    rows: readonly HomeSheet[],
    withdrawn: readonly SheetSays[],
    because: Action,
  ): Promise<void> {
    for (const { sheet: id, withdrawnFor, withdrawnOn } of withdrawn) {
      const row = rows.find((each) => each.id === id);
      if (row === undefined) continue;
      const version = row.version + 1;
      await tx.manager.update(
        HomeSheet,
        { clinicId: tx.caller.clinicId, id },
        { withdrawnFor, withdrawnOn, version: () => 'version + 1' },
      );
      const details = { withdrawnFor };
      tx.record({ action: because, type: 'HomeSheet', id, version, childId: row.childId, details });
    }
  }

  saveGone(tx: AnyTransaction, id: string, version: number, goneOn: string | null): Promise<Outcome<number>> {
    const { caller } = tx;
    const goneSaidBy = isFamily(caller) ? caller.guardianId : null;
    return updateVersioned(tx, HomeSheet, { id }, version, { goneOn, goneSaidTo: staffIdOf(caller), goneSaidBy });
  }
}

/** A row as the rules take it. */
export function sheetOf(row: HomeSheet): SheetSays {
  const { id: sheet, guardianId: guardian, versionId: version } = row;
  const { language, givenOn, validUntil, withdrawnFor, withdrawnOn, goneOn } = row;
  return { sheet, guardian, version, language, givenOn, validUntil, withdrawnFor, withdrawnOn, goneOn };
}

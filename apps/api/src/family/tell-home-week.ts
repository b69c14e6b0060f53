import { Injectable } from '@nestjs/common';
import { checkHomeWeek, type HomeWeek as Told, ok, type Result } from '@trellis/domain';
import { HomeRecordStore } from '../care-plans/home-record.store.ts';
import { HomeWeek } from '../care-plans/home-week.entity.ts';
import type { FamilyCaller } from '../platform/access/family-caller.ts';
import { addOnce } from '../platform/database/add-once.ts';
import type { Transaction } from '../platform/database/transaction.ts';

/** How an activity went in a week, told by the household itself. Sent twice it is told once. */
@Injectable()
export class TellHomeWeek {
  constructor(private readonly records: HomeRecordStore) {}

  async execute(
    tx: Transaction<FamilyCaller>,
    { id, itemId, told }: { readonly id: string; readonly itemId: string; readonly told: Told },
  ): Promise<Result<true>> {
    const { childId } = await this.records.holdPlanOf(tx, itemId);
    const action = 'home-programme:record';
    tx.require(action);
    const checked = checkHomeWeek(told, tx.today);
    if (!checked.ok) return checked;
    const { guardianId } = tx.caller;
    const added = await addOnce(tx, HomeWeek, { id, itemId, childId, guardianId, ...checked.value });
    if (!added.ok) return added;
    const { weekOf, fit, why } = checked.value;
    const details = { item: itemId, weekOf, fit, why };
    if (added.value) tx.record({ action, type: 'HomeWeek', id, version: 1, childId, details });
    return ok(true);
  }
}

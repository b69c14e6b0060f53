import { Injectable } from '@nestjs/common';
import { checkHomeWeek, ok } from '@trellis/domain';
import type { z } from 'zod';
import { addOnce } from '../platform/database/add-once.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { recordHomeWeekInput } from './home-programme.inputs.ts';
import { HomeRecordStore } from './home-record.store.ts';
import { HomeWeek } from './home-week.entity.ts';
import { ReferencesStore } from './references.store.ts';

/** How an activity went in a week, as a household told it to whoever writes it down. */
@Injectable()
export class RecordHomeWeek {
  constructor(
    private readonly records: HomeRecordStore,
    private readonly references: ReferencesStore,
  ) {}

  async execute(
    tx: Transaction,
    { id, itemId, guardianId, ...told }: z.output<typeof recordHomeWeekInput>,
  ): Promise<Outcome<Changed>> {
    const { record, childId, onCareTeam } = await this.records.holdPlanOf(tx, itemId);
    await this.references.guardian(tx, childId, guardianId);
    const action = 'home-programme:record';
    tx.require(action, { onCareTeam });
    const checked = checkHomeWeek(told, tx.today);
    if (!checked.ok) return checked;
    const added = await addOnce(tx, HomeWeek, { id, itemId, childId, guardianId, ...checked.value });
    if (!added.ok) return added;
    const { weekOf, fit, why } = checked.value;
    const details = { item: itemId, weekOf, fit, why };
    if (added.value) tx.record({ action, type: 'HomeWeek', id, version: 1, childId, details });
    return ok({ plan: record.plan });
  }
}

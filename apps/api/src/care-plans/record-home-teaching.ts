import { Injectable } from '@nestjs/common';
import { checkTeaching, ok } from '@trellis/domain';
import type { z } from 'zod';
import { addOnce } from '../platform/database/add-once.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { recordHomeTeachingInput } from './home-programme.inputs.ts';
import { HomeRecordStore } from './home-record.store.ts';
import { HomeTeaching } from './home-teaching.entity.ts';

/** Somebody of the family was shown an activity, and did it or did not do it in front of us. */
@Injectable()
export class RecordHomeTeaching {
  constructor(private readonly records: HomeRecordStore) {}

  async execute(
    tx: Transaction,
    { id, itemId, ...said }: z.output<typeof recordHomeTeachingInput>,
  ): Promise<Outcome<Changed>> {
    const { record, childId, onCareTeam } = await this.records.holdPlanOf(tx, itemId);
    const action = 'home-programme:record';
    tx.require(action, { onCareTeam });
    const checked = checkTeaching(said, tx.today);
    if (!checked.ok) return checked;
    const added = await addOnce(tx, HomeTeaching, { id, itemId, childId, ...checked.value });
    if (!added.ok) return added;
    const { taughtBack, confidence } = checked.value;
    const details = { item: itemId, taughtBack, confidence };
    if (added.value) tx.record({ action, type: 'HomeTeaching', id, version: 1, childId, details });
    return ok({ plan: record.plan });
  }
}

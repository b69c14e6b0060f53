import { Injectable } from '@nestjs/common';
import { ok, refuse } from '@trellis/domain';
import type { z } from 'zod';
import { addOnce } from '../platform/database/add-once.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { recordOwnRecallInput } from './own-recall.inputs.ts';
import { OwnRecallStore } from './own-recall.store.ts';
import { RecallCheckRow } from './recall-check.entity.ts';
import { RecallStore } from './recall.store.ts';

/** That what the clinic wants looked at was done on a day, or was not; the next date is counted from it. */
@Injectable()
export class RecordOwnRecall {
  constructor(
    private readonly own: OwnRecallStore,
    private readonly recalls: RecallStore,
  ) {}

  async execute(
    tx: Transaction,
    { id, ownRecallId, ...said }: z.output<ReturnType<typeof recordOwnRecallInput>>,
  ): Promise<Outcome<Changed>> {
    const { row, onCareTeam, child } = await this.own.hold(tx, ownRecallId);
    const action = 'recall:record';
    tx.require(action, { onCareTeam });
    if (said.doneOn < child.birthDate) return refuse('BEFORE_BIRTH', { birthDate: child.birthDate });
    const answer = ok({ check: id, child: child.id });
    const check = { ...said, id, childId: child.id, recall: 'OWN', ownId: row.id } as const;
    const added = await addOnce(tx, RecallCheckRow, check);
    if (!added.ok) return added;
    if (!added.value) return answer;
    if (row.endedAt !== null) return refuse('ALREADY_OVER');
    await this.recalls.count(tx, child);
    const details = { recall: 'OWN', ownRecall: row.id, done: said.done, doneOn: said.doneOn };
    tx.record({ action, type: 'RecallCheck', id, version: 1, childId: child.id, details });
    return answer;
  }
}

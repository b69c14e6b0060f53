import { Injectable } from '@nestjs/common';
import { ok, refuse } from '@trellis/domain';
import { IsNull } from 'typeorm';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ChildRowsStore } from './child-rows.store.ts';
import { CopmScoreRow } from './copm-score.entity.ts';

/** Takes back a score that was recorded by mistake. It stays in the record and counts nowhere. */
@Injectable()
export class VoidCopmScore {
  constructor(private readonly rows: ChildRowsStore) {}

  async execute(tx: Transaction, { scoreId }: { readonly scoreId: string }): Promise<Outcome<Changed>> {
    const { row: score, onCareTeam } = await this.rows.get(tx, CopmScoreRow, scoreId, 'CLINICAL');
    tx.require('copm:void', { onCareTeam, madeBy: score.recordedBy });
    const { clinicId, staffId } = tx.caller;
    const { id, childId, priorityId } = score;
    const key = { clinicId, id, voidedAt: IsNull() };
    const { affected } = await tx.manager.update(CopmScoreRow, key, { voidedAt: tx.now, voidedBy: staffId });
    if (affected !== 1) return refuse('ALREADY_VOIDED');
    const details = { priority: priorityId, scoredOn: score.scoredOn };
    tx.record({ action: 'copm:void', type: 'CopmScore', id, version: 2, childId, details });
    return ok({ score: id, priority: priorityId, child: childId });
  }
}

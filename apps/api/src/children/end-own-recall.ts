import { Injectable } from '@nestjs/common';
import { ok, refuse } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { endOwnRecallInput } from './own-recall.inputs.ts';
import { OwnRecallStore } from './own-recall.store.ts';
import { RecallStore } from './recall.store.ts';

/** It is not looked at any more. What was recorded of it stays. */
@Injectable()
export class EndOwnRecall {
  constructor(
    private readonly own: OwnRecallStore,
    private readonly recalls: RecallStore,
  ) {}

  async execute(
    tx: Transaction,
    { ownRecallId, version, reason }: z.output<typeof endOwnRecallInput>,
  ): Promise<Outcome<Changed>> {
    const { row, onCareTeam, child } = await this.own.hold(tx, ownRecallId);
    const action = 'recall:end';
    tx.require(action, { onCareTeam });
    const stale = movedOn(row, version);
    if (stale !== undefined) return stale;
    if (row.endedAt !== null) return refuse('ALREADY_OVER');
    const saved = await this.own.end(tx, row, reason);
    if (!saved.ok) return saved;
    await this.recalls.count(tx, child);
    tx.record({ action, type: 'OwnRecall', id: row.id, version: saved.value, childId: child.id });
    return ok({ ownRecall: row.id, child: child.id });
  }
}

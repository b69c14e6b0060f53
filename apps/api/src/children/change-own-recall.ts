import { Injectable } from '@nestjs/common';
import { canonicalText, keepOwnRecall, ok, type ownRecallSchema, refuse } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { changeOwnRecallInput } from './own-recall.inputs.ts';
import type { OwnRecallRow } from './own-recall.entity.ts';
import { OwnRecallStore } from './own-recall.store.ts';
import { RecallStore } from './recall.store.ts';

/** What the clinic wants looked at, said otherwise: another interval counts from what was done, as the old one did. */
@Injectable()
export class ChangeOwnRecall {
  constructor(
    private readonly own: OwnRecallStore,
    private readonly recalls: RecallStore,
  ) {}

  async execute(
    tx: Transaction,
    { ownRecallId, version, ...said }: z.output<typeof changeOwnRecallInput>,
  ): Promise<Outcome<Changed>> {
    const { row, onCareTeam, child } = await this.own.hold(tx, ownRecallId);
    const action = 'recall:change';
    tx.require(action, { onCareTeam });
    const stale = movedOn(row, version);
    if (stale !== undefined) return stale;
    if (row.endedAt !== null) return refuse('ALREADY_OVER');
    const answer = ok({ ownRecall: row.id, child: child.id });
    if (isSaid(row, said)) return answer;
    const to = await this.own.owner(tx, child.id, said.ownerId);
    const others = (await this.own.countOpen(tx, child.id)) - 1;
    const kept = keepOwnRecall(said, { to, birthDate: child.birthDate, others });
    if (!kept.ok) return kept;
    const saved = await this.own.change(tx, row, kept.value);
    if (!saved.ok) return saved;
    await this.recalls.count(tx, child);
    const { everyCount, everyUnit, firstDueOn, owner } = kept.value;
    const details = { everyCount, everyUnit, firstDueOn, owner };
    tx.record({ action, type: 'OwnRecall', id: row.id, version: saved.value, childId: child.id, details });
    return answer;
  }
}

function isSaid(row: OwnRecallRow, said: z.output<typeof ownRecallSchema>): boolean {
  const { what, why, everyCount, everyUnit, firstDueOn, ownerId } = row;
  return canonicalText({ what, why, everyCount, everyUnit, firstDueOn, ownerId }) === canonicalText(said);
}

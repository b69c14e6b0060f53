import { Injectable } from '@nestjs/common';
import { keepOwnRecall, ok, refuse } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ChildStore } from './child.store.ts';
import type { addOwnRecallInput } from './own-recall.inputs.ts';
import { OwnRecallStore } from './own-recall.store.ts';
import { RecallStore } from './recall.store.ts';

/** Something the clinic wants looked at again for a child, with the day it is due first. */
@Injectable()
export class AddOwnRecall {
  constructor(
    private readonly children: ChildStore,
    private readonly own: OwnRecallStore,
    private readonly recalls: RecallStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof addOwnRecallInput>): Promise<Outcome<Changed>> {
    const { id, childId, ...said } = input;
    const { child, onCareTeam } = await this.children.lock(tx, childId);
    const action = 'recall:add';
    tx.require(action, { onCareTeam });
    const answer = ok({ ownRecall: id, child: child.id });
    const before = await this.own.sentBefore(tx, id, input);
    if (before !== undefined) return before ? answer : refuse('IDEMPOTENCY_MISMATCH');
    const to = await this.own.owner(tx, child.id, said.ownerId);
    const others = await this.own.countOpen(tx, child.id);
    const kept = keepOwnRecall(said, { to, birthDate: child.birthDate, others });
    if (!kept.ok) return kept;
    if (!(await this.own.add(tx, { id, childId: child.id }, kept.value, input))) return refuse('IDEMPOTENCY_MISMATCH');
    await this.recalls.count(tx, child);
    const { everyCount, everyUnit, firstDueOn, owner } = kept.value;
    const details = { everyCount, everyUnit, firstDueOn, owner };
    tx.record({ action, type: 'OwnRecall', id, version: 1, childId: child.id, details });
    return answer;
  }
}

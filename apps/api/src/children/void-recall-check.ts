import { Injectable } from '@nestjs/common';
import { ok, refuse } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ChildStore } from './child.store.ts';
import { RecallStore } from './recall.store.ts';

/** Takes back a check that was recorded by mistake. It stays in the record, and what is due no longer counts from it. */
@Injectable()
export class VoidRecallCheck {
  constructor(
    private readonly children: ChildStore,
    private readonly recalls: RecallStore,
  ) {}

  async execute(tx: Transaction, { checkId }: { readonly checkId: string }): Promise<Outcome<Changed>> {
    const check = await this.recalls.getCheck(tx, checkId);
    const { child, onCareTeam } = await this.children.lock(tx, check.childId);
    tx.require('recall:void', { onCareTeam, madeBy: check.recordedBy });
    if (!(await this.recalls.voidCheck(tx, check.id))) return refuse('ALREADY_VOIDED');
    await this.recalls.count(tx, child);
    tx.record({
      action: 'recall:void',
      type: 'RecallCheck',
      id: check.id,
      version: 2,
      childId: child.id,
      details: { recall: check.recall, doneOn: check.doneOn },
    });
    return ok({ check: check.id, child: child.id });
  }
}

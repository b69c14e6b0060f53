import { Injectable } from '@nestjs/common';
import { ok } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { DraftKey } from './draft.inputs.ts';
import { DraftStore } from './draft.store.ts';

/** Removes kept text, which is gone for good. Text that was not kept is gone already. */
@Injectable()
export class DiscardDraftText {
  constructor(private readonly store: DraftStore) {}

  async execute(tx: Transaction, key: DraftKey): Promise<Outcome<Changed>> {
    tx.require('draft:keep', { madeBy: tx.caller.staffId });
    await this.store.discard(tx, key);
    return ok({ draft: null });
  }
}

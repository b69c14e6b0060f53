import { Injectable } from '@nestjs/common';
import { ok } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { SaveDraft as Input } from './draft.inputs.ts';
import { DraftStore } from './draft.store.ts';

/**
 * Keeps text somebody is typing. It leaves no trail: it is no part of the record until it is sent, it is kept every
 * other second, and that somebody typed about a child and thought better of it is nobody's business.
 */
@Injectable()
export class SaveDraft {
  constructor(private readonly store: DraftStore) {}

  async execute(tx: Transaction, input: Input): Promise<Outcome<Changed>> {
    tx.require('draft:keep', { madeBy: tx.caller.staffId });
    return ok({ draft: await this.store.keep(tx, input) });
  }
}

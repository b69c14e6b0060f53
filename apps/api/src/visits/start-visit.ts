import { Injectable } from '@nestjs/common';
import { startVisit } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { CareRecord } from './care-record.store.ts';
import { VisitWork } from './visit-work.ts';
import type { startVisitInput } from './visit.inputs.ts';

/** The visit begins. Where the front desk said that the child is there, this is the first tap of whoever treats: they say what they know. */
@Injectable()
export class StartVisit {
  constructor(
    private readonly work: VisitWork,
    private readonly record: CareRecord,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof startVisitInput>): Promise<Outcome<Changed>> {
    const { visitId, happenedAt, seen } = input;
    const opened = await this.work.ofVisit(tx, 'visit:start', visitId);
    const before = await this.work.sentOrStale(tx, input, opened.row);
    if (before !== undefined) return before;
    const isTreating = opened.therapistIds.includes(tx.caller.staffId);
    const visit = startVisit(opened.facts, happenedAt);
    const known = await this.record.acknowledge(tx, opened.facts.child, seen, isTreating && visit.ok);
    if (!visit.ok) return visit;
    if (!known.ok) return known;
    return this.work.keep(tx, opened, visit.value, {
      act: 'START',
      action: 'visit:start',
      happenedAt,
      request: input,
    });
  }
}

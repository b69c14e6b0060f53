import { Injectable } from '@nestjs/common';
import { finishVisit } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { VisitWork } from './visit-work.ts';
import type { finishVisitInput } from './visit.inputs.ts';

@Injectable()
export class FinishVisit {
  constructor(private readonly work: VisitWork) {}

  async execute(tx: Transaction, input: z.output<typeof finishVisitInput>): Promise<Outcome<Changed>> {
    const { visitId, happenedAt } = input;
    const opened = await this.work.ofVisit(tx, 'visit:finish', visitId);
    const before = await this.work.sentOrStale(tx, input, opened.row);
    if (before !== undefined) return before;
    const visit = finishVisit(opened.facts, happenedAt);
    if (!visit.ok) return visit;
    return this.work.keep(tx, opened, visit.value, {
      act: 'FINISH',
      action: 'visit:finish',
      happenedAt,
      request: input,
    });
  }
}

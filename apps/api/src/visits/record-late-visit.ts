import { Injectable } from '@nestjs/common';
import { recordLateVisit } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { VisitWork } from './visit-work.ts';
import type { recordLateVisitInput } from './visit.inputs.ts';

/** A visit that took place and is written down as a whole afterwards, of an appointment or of none. It bears the mark. */
@Injectable()
export class RecordLateVisit {
  constructor(private readonly work: VisitWork) {}

  async execute(tx: Transaction, input: z.output<typeof recordLateVisitInput>): Promise<Outcome<Changed>> {
    const { childId, appointmentId, startedAt, endedAt } = input;
    const action = 'visit:record-late';
    const opened = await this.work.ofChild(tx, action, childId, appointmentId);
    const before = await this.work.sentBefore(tx, input);
    if (before !== undefined) return before;
    const usual = opened.therapistIds.length > 0 ? opened.therapistIds : [tx.caller.staffId];
    const therapists = await this.work.who(tx, input, usual);
    if (!therapists.ok) return therapists;
    const visit = recordLateVisit(opened.facts, { startedAt, endedAt, therapists: therapists.value });
    if (!visit.ok) return visit;
    return this.work.keep(tx, opened, visit.value, {
      act: 'RECORD_LATE',
      action,
      happenedAt: startedAt,
      request: input,
    });
  }
}

import { Injectable } from '@nestjs/common';
import { arrive } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { CareRecord } from './care-record.store.ts';
import { VisitWork } from './visit-work.ts';
import type { arriveInput } from './visit.inputs.ts';

/** The child is there. Whoever treats it says in the same act that they know its precautions as they are now. */
@Injectable()
export class Arrive {
  constructor(
    private readonly work: VisitWork,
    private readonly record: CareRecord,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof arriveInput>): Promise<Outcome<Changed>> {
    const { childId, appointmentId, happenedAt, seen } = input;
    const opened = await this.work.ofChild(tx, 'visit:arrive', childId, appointmentId);
    const before = await this.work.sentBefore(tx, input);
    if (before !== undefined) return before;
    const therapists = await this.work.who(tx, input, opened.therapistIds);
    if (!therapists.ok) return therapists;
    const isTreating = therapists.value.some(({ staff }) => staff === tx.caller.staffId);
    const visit = arrive(opened.facts, { happenedAt, therapists: therapists.value });
    const known = await this.record.acknowledge(tx, childId, seen, isTreating && visit.ok);
    if (!visit.ok) return visit;
    if (!known.ok) return known;
    const action = 'visit:arrive';
    return this.work.keep(tx, opened, visit.value, { act: 'ARRIVE', action, happenedAt, request: input });
  }
}

import { Injectable } from '@nestjs/common';
import { putVisitRight } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { VisitWork } from './visit-work.ts';
import { VisitWriting } from './visit-writing.store.ts';
import type { putVisitRightInput } from './visit.inputs.ts';

/** Times and people of a visit as they truly were. What was said before stays in the trail. */
@Injectable()
export class PutVisitRight {
  constructor(
    private readonly work: VisitWork,
    private readonly writing: VisitWriting,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof putVisitRightInput>): Promise<Outcome<Changed>> {
    const { visitId, startedAt, endedAt } = input;
    const action = 'visit:put-right';
    const opened = await this.work.ofVisit(tx, action, visitId);
    const before = await this.work.sentOrStale(tx, input, opened.row);
    if (before !== undefined) return before;
    const unsigned = await this.writing.checkUnsigned(tx, opened.row.id, opened.facts.visit.therapists);
    if (!unsigned.ok) return unsigned;
    const therapists = await this.work.who(tx, input, opened.therapistIds);
    if (!therapists.ok) return therapists;
    const visit = putVisitRight(opened.facts, { startedAt, endedAt, therapists: therapists.value });
    if (!visit.ok) return visit;
    const happenedAt = visit.value.startedAt ?? opened.row.beginsAt.toISOString();
    return this.work.keep(tx, opened, visit.value, { act: 'PUT_RIGHT', action, happenedAt, request: input });
  }
}

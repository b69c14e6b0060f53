import { Injectable } from '@nestjs/common';
import { recordNotBrought } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { VisitWork } from './visit-work.ts';
import type { recordNotBroughtInput } from './visit.inputs.ts';

/** Nobody brought the child, and what a clinician does next. Nothing of its care ends by that. */
@Injectable()
export class RecordNotBrought {
  constructor(private readonly work: VisitWork) {}

  async execute(tx: Transaction, input: z.output<typeof recordNotBroughtInput>): Promise<Outcome<Changed>> {
    const { childId, appointmentId, nextStep } = input;
    const action = 'visit:not-brought';
    const opened = await this.work.ofChild(tx, action, childId, appointmentId);
    const before = await this.work.sentBefore(tx, input);
    if (before !== undefined) return before;
    const therapists = await this.work.who(tx, { therapistIds: [], primaryId: null }, opened.therapistIds);
    if (!therapists.ok) return therapists;
    const visit = recordNotBrought(opened.facts, { nextStep, therapists: therapists.value });
    if (!visit.ok) return visit;
    const happenedAt = opened.facts.appointment?.startsAt ?? opened.facts.now;
    return this.work.keep(tx, opened, visit.value, { act: 'NOT_BROUGHT', action, happenedAt, request: input });
  }
}

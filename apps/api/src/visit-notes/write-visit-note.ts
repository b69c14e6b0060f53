import { Injectable } from '@nestjs/common';
import { completeHalf, writeHalf } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { VisitStore } from '../visits/visit.store.ts';
import { NoteWork } from './note-work.ts';
import type { writeVisitNoteInput } from './visit-note.inputs.ts';

@Injectable()
export class WriteVisitNote {
  constructor(
    private readonly work: NoteWork,
    private readonly visits: VisitStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof writeVisitNoteInput>): Promise<Outcome<Changed>> {
    const action = 'visit-note:write';
    const opened = await this.work.open(tx, action, input);
    if ('answer' in opened) return opened.answer;
    const { held } = opened;
    const { texts, reason, complete, loadedFromVisitId: loadedFrom } = input;
    if (loadedFrom !== null && (await this.visits.childOf(tx, loadedFrom)).childId !== held.childId) throw notFound();
    const caller = { ...tx.caller, today: tx.today };
    const written = writeHalf(held.note, held.visit, caller, { texts, loadedFrom, reason });
    const changed = complete && written.ok ? completeHalf(written.value, held.visit, caller) : written;
    const act = complete ? 'COMPLETE' : 'WRITE';
    return this.work.keep(tx, held, changed, { act, action, discipline: this.work.ownHalf(tx, held), input });
  }
}

import { Injectable } from '@nestjs/common';
import { returnHalf } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { NoteWork } from './note-work.ts';
import type { returnVisitNoteInput } from './visit-note.inputs.ts';

/** Whoever is to answer for a trainee's half gives it back with a reason. */
@Injectable()
export class ReturnVisitNote {
  constructor(private readonly work: NoteWork) {}

  async execute(tx: Transaction, input: z.output<typeof returnVisitNoteInput>): Promise<Outcome<Changed>> {
    const action = 'visit-note:co-sign';
    const { discipline, reason } = input;
    const opened = await this.work.open(tx, action, input, discipline);
    if ('answer' in opened) return opened.answer;
    const { held } = opened;
    const returned = returnHalf(
      held.note,
      held.visit,
      { ...tx.caller, today: tx.today },
      { onCareTeam: held.onCareTeam, discipline },
      { at: tx.now.toISOString(), reason },
    );
    return this.work.keep(tx, held, returned, { act: 'RETURN', action, discipline, input });
  }
}

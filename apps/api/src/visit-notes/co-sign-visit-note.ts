import { Injectable } from '@nestjs/common';
import { coSignHalf } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { NoteWork } from './note-work.ts';
import type { coSignVisitNoteInput } from './visit-note.inputs.ts';

/** Somebody answers for a trainee's half, as it was signed. */
@Injectable()
export class CoSignVisitNote {
  constructor(private readonly work: NoteWork) {}

  async execute(tx: Transaction, input: z.output<typeof coSignVisitNoteInput>): Promise<Outcome<Changed>> {
    const action = 'visit-note:co-sign';
    const { discipline, contentHash: shownHash } = input;
    const opened = await this.work.open(tx, action, input, discipline);
    if ('answer' in opened) return opened.answer;
    const { held } = opened;
    const coSigned = coSignHalf(
      held.note,
      held.visit,
      { ...tx.caller, today: tx.today },
      { onCareTeam: held.onCareTeam, discipline },
      { at: tx.now.toISOString(), shownHash },
    );
    return this.work.keep(tx, held, coSigned, { act: 'CO_SIGN', action, discipline, input });
  }
}

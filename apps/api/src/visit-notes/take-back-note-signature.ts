import { Injectable } from '@nestjs/common';
import { takeBackSignature } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { NoteWork } from './note-work.ts';
import type { takeBackNoteSignatureInput } from './visit-note.inputs.ts';

@Injectable()
export class TakeBackNoteSignature {
  constructor(private readonly work: NoteWork) {}

  async execute(tx: Transaction, input: z.output<typeof takeBackNoteSignatureInput>): Promise<Outcome<Changed>> {
    const action = 'visit-note:sign';
    const opened = await this.work.open(tx, action, input);
    if ('answer' in opened) return opened.answer;
    const { held } = opened;
    const taken = takeBackSignature(held.note, held.visit, { ...tx.caller, today: tx.today });
    return this.work.keep(tx, held, taken, {
      act: 'TAKE_BACK',
      action,
      discipline: this.work.ownHalf(tx, held),
      input,
    });
  }
}

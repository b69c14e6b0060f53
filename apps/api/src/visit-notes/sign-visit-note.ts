import { Injectable } from '@nestjs/common';
import { ownHalf, signHalf } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import { sha256 } from '../platform/hashing/sha256.ts';
import type { Changed } from '../platform/read/compile.ts';
import { NoteWork } from './note-work.ts';
import { NoteStore } from './note.store.ts';
import type { signVisitNoteInput } from './visit-note.inputs.ts';

/** Whoever wrote a half signs what is in front of them. */
@Injectable()
export class SignVisitNote {
  constructor(
    private readonly work: NoteWork,
    private readonly notes: NoteStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof signVisitNoteInput>): Promise<Outcome<Changed>> {
    const action = 'visit-note:sign';
    const opened = await this.work.open(tx, action, input);
    if ('answer' in opened) return opened.answer;
    const { held } = opened;
    const caller = { ...tx.caller, today: tx.today };
    const half = ownHalf(held.note, held.visit, caller);
    if (!half.ok) return half;
    const { discipline } = half.value;
    const signedContent = await this.notes.contentOf(tx, held, half.value);
    const signed = signHalf(held.note, held.visit, caller, {
      at: tx.now.toISOString(),
      contentHash: sha256(signedContent),
      shownHash: input.contentHash,
    });
    return this.work.keep(tx, held, signed, { act: 'SIGN', action, discipline, input, signedContent });
  }
}

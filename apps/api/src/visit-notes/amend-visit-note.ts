import { Injectable } from '@nestjs/common';
import { amendHalf, ok, refuse } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { NoteActStore } from './note-act.store.ts';
import { NoteStore } from './note.store.ts';
import type { amendVisitNoteInput } from './visit-note.inputs.ts';

/** Something is added to a locked note. The note itself stays as it was signed, and its version with it. */
@Injectable()
export class AmendVisitNote {
  constructor(
    private readonly notes: NoteStore,
    private readonly acts: NoteActStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof amendVisitNoteInput>): Promise<Outcome<Changed>> {
    const action = 'visit-note:amend';
    const { id, visitId: named, discipline, text, reason } = input;
    const held = await this.notes.hold(tx, named);
    const { visitId, childId, onCareTeam } = held;
    const subject = { onCareTeam, discipline };
    tx.require(action, subject);
    const answer = ok({ visit: visitId, child: childId });
    const before = await this.acts.sentBefore(tx, id, input);
    if (before !== undefined) return before ? answer : refuse('IDEMPOTENCY_MISMATCH');
    const earlier = await this.notes.amendments(tx, visitId, discipline);
    const said = { text, reason, at: tx.now.toISOString() };
    const caller = { ...tx.caller, today: tx.today };
    const amended = amendHalf(held.note, held.visit, earlier, caller, subject, said);
    if (!amended.ok) return amended;
    await this.notes.amend(tx, visitId, discipline, amended.value);
    const act = { id, visitId, discipline, act: 'AMEND', signedContent: null } as const;
    if (!(await this.acts.keep(tx, act, input))) return refuse('IDEMPOTENCY_MISMATCH');
    const version = held.row?.version ?? 0;
    const details = { discipline, number: amended.value.number };
    tx.record({ action, type: 'VisitNote', id: visitId, version, childId, details });
    return answer;
  }
}

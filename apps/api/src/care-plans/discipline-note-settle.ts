import { Injectable } from '@nestjs/common';
import { type NoteAct, noteSubject, ok, settleNote } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { DisciplineNoteStore, type NoteInHand } from './discipline-note.store.ts';

interface Settling {
  readonly noteId: string;
  readonly version: number;
  readonly act: NoteAct;
  readonly reply?: string;
  /** The version the note's value goes into: one of the note's own plan. */
  readonly into?: string;
}

/** What becomes of a note: its value taken or declined, answered, read, or taken back. Once, and for good. */
@Injectable()
export class SettleDisciplineNote {
  constructor(private readonly notes: DisciplineNoteStore) {}

  /** `first` is what must succeed before the note says so. */
  async execute(
    tx: Transaction,
    { noteId, version, act, reply, into }: Settling,
    first: (held: NoteInHand) => Promise<Outcome<unknown>> = () => Promise.resolve(ok(true)),
  ): Promise<Outcome<Changed>> {
    const held = await this.notes.hold(tx, noteId);
    const { row, note, plan } = held;
    if (into !== undefined && !plan.record.versions.some((each) => each.version === into)) throw notFound();
    const { action, subject } = noteSubject(act, note, plan.onCareTeam);
    tx.require(action, subject);
    const conflict = movedOn(row, version);
    if (conflict) return conflict;
    const settled = settleNote(note, act, { by: tx.caller.staffId, reply });
    if (!settled.ok) return settled;
    const done = await first(held);
    if (!done.ok) return done;
    const saved = await this.notes.settle(tx, row, settled.value);
    if (!saved.ok) return saved;
    tx.record({
      action,
      type: 'DisciplineNote',
      id: row.id,
      version: saved.value,
      childId: plan.childId,
      details: { plan: row.planId, act, from: note.from, to: note.to, field: note.proposal?.field ?? null },
    });
    return ok({ note: row.id, plan: row.planId });
  }
}

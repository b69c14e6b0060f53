import { Injectable } from '@nestjs/common';
import {
  type Action,
  disciplineOfWriter,
  halfOf,
  isLocked,
  ok,
  refuse,
  type Result,
  type VisitNote,
} from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { NoteAct } from './note-act.entity.ts';
import { NoteActStore } from './note-act.store.ts';
import { type NoteInHand, NoteStore } from './note.store.ts';

/** What every change of a note is sent with. */
export interface SentNote {
  /** Made by whoever sends it: what was done once under it is not done again. */
  readonly id: string;
  readonly visitId: string;
  /** 0 where nothing of the note was written yet. */
  readonly version: number;
}

/** What is the same in every act on a note: whether it was sent before, whether the note moved on, and how it is kept. */
@Injectable()
export class NoteWork {
  constructor(
    private readonly notes: NoteStore,
    private readonly acts: NoteActStore,
  ) {}

  /** The note in hand, or the answer where this was sent before or the note is no longer what the caller saw. */
  async open(
    tx: Transaction,
    action: Action,
    input: SentNote,
    discipline: string | null = tx.caller.discipline,
  ): Promise<{ readonly held: NoteInHand } | { readonly answer: Outcome<Changed> }> {
    const held = await this.notes.hold(tx, input.visitId);
    tx.require(action, { onCareTeam: held.onCareTeam, ...(discipline !== null && { discipline }) });
    const before = await this.acts.sentBefore(tx, input.id, input);
    if (before === true) return { answer: this.answer(held) };
    if (before === false) return { answer: refuse('IDEMPOTENCY_MISMATCH') };
    const stale = movedOn({ version: held.row?.version ?? 0 }, input.version);
    return stale === undefined ? { held } : { answer: stale };
  }

  /** Writes a note that changed, with its act and its trail. */
  async keep(
    tx: Transaction,
    held: NoteInHand,
    changed: Result<VisitNote>,
    said: {
      readonly act: NoteAct;
      readonly action: Action;
      readonly discipline: string;
      readonly input: SentNote;
      readonly signedContent?: string;
    },
  ): Promise<Outcome<Changed>> {
    if (!changed.ok) return changed;
    const { act, action, discipline, input, signedContent = null } = said;
    const { visitId } = held;
    const locked = isLocked(changed.value, held.visit);
    await this.notes.keep(tx, held, changed.value, discipline, locked);
    if (!(await this.acts.keep(tx, { id: input.id, visitId, discipline, act, signedContent }, input))) {
      return refuse('IDEMPOTENCY_MISMATCH');
    }
    this.record(tx, action, held, { discipline, state: halfOf(changed.value, discipline)?.state ?? null, locked });
    return this.answer(held);
  }

  /** A line in the trail of the child: which half, and where it stands; never a word of it. */
  record(tx: Transaction, action: Action, held: NoteInHand, details: object): void {
    const version = (held.row?.version ?? 0) + 1;
    tx.record({ action, type: 'VisitNote', id: held.visitId, version, childId: held.childId, details: { ...details } });
  }

  /** The discipline in which the caller treated; empty where they did not, which the rules refuse. */
  ownHalf(tx: Transaction, { visit }: NoteInHand): string {
    return disciplineOfWriter(visit, tx.caller.staffId) ?? '';
  }

  answer({ visitId, childId }: NoteInHand): Result<Changed> {
    return ok({ visit: visitId, child: childId });
  }
}

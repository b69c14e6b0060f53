import { Injectable } from '@nestjs/common';
import { fieldName, type NoteProposal } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { SettleDisciplineNote } from './discipline-note-settle.ts';
import type { takeDisciplineNoteInput } from './discipline-note.inputs.ts';
import type { NoteInHand } from './discipline-note.store.ts';
import { EditGoal } from './edit-goal.ts';
import { EditHomeItem } from './edit-home-item.ts';
import { EditStrand } from './edit-strand.ts';

/** The value a note proposes goes into the draft, as its owner's own edit would put it there. */
@Injectable()
export class TakeDisciplineNote {
  constructor(
    private readonly settling: SettleDisciplineNote,
    private readonly goals: EditGoal,
    private readonly strands: EditStrand,
    private readonly items: EditHomeItem,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof takeDisciplineNoteInput>): Promise<Outcome<Changed>> {
    const { noteId, version, ...draft } = input;
    const settling = { noteId, version, act: 'TAKE', into: draft.versionId } as const;
    return this.settling.execute(tx, settling, (held) => this.edit(tx, held, draft));
  }

  private edit(
    tx: Transaction,
    { note: { proposal }, about }: NoteInHand,
    { versionId, rowVersion }: { readonly versionId: string; readonly rowVersion: number },
  ): Promise<Outcome<unknown>> {
    const { of, id } = about;
    if (proposal === null || id === null) throw notFound();
    const edit = { versionId, version: rowVersion, ...given(proposal) };
    switch (of) {
      case 'GOAL':
        return this.goals.execute(tx, { ...edit, goalId: id });
      case 'STRAND':
        return this.strands.execute(tx, { ...edit, strandId: id });
      case 'HOME_ITEM':
        return this.items.execute(tx, { ...edit, itemId: id });
      case 'PLAN':
        throw notFound();
    }
  }
}

function given({ field, value }: NoteProposal): Readonly<Record<string, unknown>> {
  return { [fieldName(field)]: value };
}

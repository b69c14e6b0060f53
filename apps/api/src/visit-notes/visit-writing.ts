import { Injectable } from '@nestjs/common';
import { carryNote, checkUnsigned, type Result, type VisitTherapist } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { VisitWriting } from '../visits/visit-writing.store.ts';
import { NoteStore } from './note.store.ts';

/** What a visit asks of its note. */
@Injectable()
export class NotesOfVisits extends VisitWriting {
  constructor(private readonly notes: NoteStore) {
    super();
  }

  async checkUnsigned(tx: Transaction, visitId: string, therapists: readonly VisitTherapist[]): Promise<Result<true>> {
    const { note } = await this.notes.find(tx, visitId);
    return checkUnsigned(note, { therapists });
  }

  async carry(tx: Transaction, fromVisitId: string, to: { visitId: string; childId: string }): Promise<void> {
    const { row, note } = await this.notes.find(tx, fromVisitId);
    if (row !== null) await this.notes.add(tx, to, carryNote(note));
  }
}

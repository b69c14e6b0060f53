import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { VisitWriting } from '../visits/visit-writing.store.ts';
import { NoteHalfRow } from './note-half.entity.ts';
import { VisitNoteRow } from './visit-note.entity.ts';

/** What a visit asks of its note. */
@Injectable()
export class NotesOfVisits extends VisitWriting {
  async checkUnsigned(tx: Transaction, visitId: string): Promise<Result<true>> {
    const { clinicId } = tx.caller;
    const note = await tx.manager.findOneBy(VisitNoteRow, { clinicId, visitId });
    if (note?.lockedAt != null) return refuse('NOTE_IS_LOCKED');
    const signed = await tx.manager.countBy(NoteHalfRow, { clinicId, visitId, state: 'SIGNED' });
    return signed === 0 ? ok(true) : refuse('NOTE_IS_SIGNED');
  }

  async carry(tx: Transaction, fromVisitId: string, to: { visitId: string; childId: string }): Promise<void> {
    const { clinicId } = tx.caller;
    const note = await tx.manager.findOneBy(VisitNoteRow, { clinicId, visitId: fromVisitId });
    if (note === null) return;
    await tx.manager.insert(VisitNoteRow, { clinicId, ...to, reason: note.reason, lockedAt: null, version: 1 });
    const halves = await tx.manager.findBy(NoteHalfRow, { clinicId, visitId: fromVisitId });
    for (const { discipline, writerId, did, response, plan, home } of halves) {
      await tx.manager.insert(NoteHalfRow, {
        clinicId,
        visitId: to.visitId,
        discipline,
        writerId,
        did,
        response,
        plan,
        home,
        state: 'DRAFT',
        needsCoSignature: false,
      });
    }
  }
}

import { type Amendment, NO_NOTE, noteContent, type NotedVisit, type NoteHalf, type VisitNote } from '@trellis/domain';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Observation } from '../care-plans/observation.entity.ts';
import { ChildStore } from '../children/child.store.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { VisitStore } from '../visits/visit.store.ts';
import { NoteAmendmentRow } from './note-amendment.entity.ts';
import { NoteHalfRow } from './note-half.entity.ts';
import { VisitNoteRow } from './visit-note.entity.ts';

/** The note of a visit that nobody else changes until the transaction ends. */
export interface NoteInHand {
  readonly visitId: string;
  readonly childId: string;
  readonly onCareTeam: boolean;
  /** Null while nothing of it was written. */
  readonly row: VisitNoteRow | null;
  readonly note: VisitNote;
  readonly visit: NotedVisit & { readonly startedAt: string | null; readonly endedAt: string | null };
}

@Injectable()
export class NoteStore {
  constructor(
    private readonly children: ChildStore,
    private readonly visits: VisitStore,
  ) {}

  /** Held by the lock of its child. NOT_FOUND where the clinic has no such visit. */
  async hold(tx: Transaction, id: string): Promise<NoteInHand> {
    const { visitId, childId } = await this.visits.childOf(tx, id);
    const { onCareTeam } = await this.children.lock(tx, childId);
    const { visit } = await this.visits.hold(tx, visitId);
    return { visitId, childId, onCareTeam, ...(await this.find(tx, visitId)), visit };
  }

  /** What was written of a visit whose child is locked already. */
  async find(tx: Transaction, visitId: string): Promise<Pick<NoteInHand, 'row' | 'note'>> {
    const { clinicId } = tx.caller;
    const row = await tx.manager.findOneBy(VisitNoteRow, { clinicId, visitId });
    if (row === null) return { row, note: NO_NOTE };
    const halves = await tx.manager.findBy(NoteHalfRow, { clinicId, visitId });
    return { row, note: { reason: row.reason, halves: halves.map(halfFrom) } };
  }

  /** Adds a whole note that nobody has signed. */
  async add(tx: Transaction, visit: { visitId: string; childId: string }, note: VisitNote): Promise<void> {
    const { clinicId } = tx.caller;
    await tx.manager.insert(VisitNoteRow, { clinicId, ...visit, reason: note.reason, lockedAt: null, version: 1 });
    const { visitId } = visit;
    for (const half of note.halves) {
      const { discipline, writer: writerId } = half;
      await tx.manager.insert(NoteHalfRow, { clinicId, visitId, discipline, writerId, ...columnsOf(half) });
    }
  }

  /** Writes the note as it is now: the half that changed, and the whole with the moment it was locked. */
  async keep(tx: Transaction, held: NoteInHand, note: VisitNote, discipline: string, locked: boolean): Promise<void> {
    const { clinicId } = tx.caller;
    const { row, visitId, childId } = held;
    const key = { clinicId, visitId };
    if (row === null) {
      await tx.manager.insert(VisitNoteRow, { ...key, childId, reason: note.reason, lockedAt: null, version: 1 });
    }
    const half = note.halves.find((each) => each.discipline === discipline);
    if (half !== undefined) {
      const columns = columnsOf(half);
      const isNew = !held.note.halves.some((each) => each.discipline === discipline);
      if (isNew) await tx.manager.insert(NoteHalfRow, { ...key, discipline, writerId: half.writer, ...columns });
      else await tx.manager.update(NoteHalfRow, { ...key, discipline }, columns);
    }
    // Last of all: from then on nothing of it can be written.
    const version = (row?.version ?? 0) + 1;
    await tx.manager.update(VisitNoteRow, key, { reason: note.reason, lockedAt: locked ? tx.now : null, version });
  }

  /** What a signature on the half of a discipline covers, in its one form. */
  async contentOf(tx: Transaction, held: NoteInHand, half: NoteHalf): Promise<string> {
    const { visitId, childId, visit, note } = held;
    const seen = await tx.manager.findBy(Observation, { clinicId: tx.caller.clinicId, visitId, voidedAt: IsNull() });
    return noteContent({
      visit: visitId,
      child: childId,
      startedAt: visit.startedAt,
      endedAt: visit.endedAt,
      therapists: visit.therapists,
      discipline: half.discipline,
      writer: half.writer,
      texts: half.texts,
      reason: note.reason,
      observations: seen.map(({ id }) => id),
    });
  }

  async amendments(tx: Transaction, visitId: string, discipline: string): Promise<readonly Amendment[]> {
    const rows = await tx.manager.find(NoteAmendmentRow, {
      where: { clinicId: tx.caller.clinicId, visitId, discipline },
      order: { number: 'ASC' },
    });
    return rows.map(({ number, text, reason, writtenBy, writtenAt }) => ({
      number,
      text,
      reason,
      by: writtenBy,
      at: writtenAt.toISOString(),
    }));
  }

  async amend(tx: Transaction, visitId: string, discipline: string, amendment: Amendment): Promise<void> {
    const { number, text, reason, by, at } = amendment;
    const key = { clinicId: tx.caller.clinicId, visitId, discipline, number };
    await tx.manager.insert(NoteAmendmentRow, { ...key, text, reason, writtenBy: by, writtenAt: new Date(at) });
  }
}

function halfFrom(row: NoteHalfRow): NoteHalf {
  const { signedAt, contentHash, returnedBy, returnedAt, returnReason } = row;
  return {
    discipline: row.discipline,
    writer: row.writerId,
    texts: { DID: row.did, RESPONSE: row.response, PLAN: row.plan, HOME: row.home },
    state: row.state,
    loadedFrom: row.loadedFrom,
    signature:
      signedAt === null || contentHash === null
        ? null
        : {
            at: signedAt.toISOString(),
            contentHash,
            needsCoSignature: row.needsCoSignature,
            coSignedBy: row.coSignedBy,
            coSignedAt: row.coSignedAt?.toISOString() ?? null,
          },
    returned:
      returnedBy === null || returnedAt === null || returnReason === null
        ? null
        : { by: returnedBy, at: returnedAt.toISOString(), reason: returnReason },
  };
}

const dateOf = (at: string | null | undefined): Date | null => (at == null ? null : new Date(at));

function columnsOf({ texts, state, loadedFrom, signature, returned }: NoteHalf) {
  return {
    did: texts.DID,
    response: texts.RESPONSE,
    plan: texts.PLAN,
    home: texts.HOME,
    state,
    loadedFrom,
    signedAt: dateOf(signature?.at),
    contentHash: signature?.contentHash ?? null,
    needsCoSignature: signature?.needsCoSignature ?? false,
    coSignedBy: signature?.coSignedBy ?? null,
    coSignedAt: dateOf(signature?.coSignedAt),
    returnedBy: returned?.by ?? null,
    returnedAt: dateOf(returned?.at),
    returnReason: returned?.reason ?? null,
  };
}

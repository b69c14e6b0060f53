import { canonicalText, type DisciplineNote, type NoteAbout, ok, refuse, type Result } from '@trellis/domain';
import { Injectable } from '@nestjs/common';
import { isId } from '../platform/database/ids.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { updateVersioned } from '../platform/database/update-versioned.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import { DisciplineNoteRow } from './discipline-note.entity.ts';
import { type PlanInHand, PlanStore } from './plan.store.ts';

/** A note with its plan, which nobody else changes until the transaction ends. */
export interface NoteInHand {
  readonly row: DisciplineNoteRow;
  readonly note: DisciplineNote;
  readonly about: NoteAbout;
  readonly plan: PlanInHand;
}

/** A note as it is said; what becomes of it comes later. */
export type SaidRow = Omit<
  DisciplineNoteRow,
  'clinicId' | 'disciplineKind' | 'writtenAt' | 'state' | 'reply' | 'settledBy' | 'settledAt' | 'version'
>;

/** Notes are added once and stay as they were said; settling one says what became of it, once. */
@Injectable()
export class DisciplineNoteStore {
  constructor(private readonly plans: PlanStore) {}

  async hold(tx: Transaction, id: string): Promise<NoteInHand> {
    if (!isId(id)) throw notFound();
    const key = { clinicId: tx.caller.clinicId, id };
    const found = await tx.manager.findOneBy(DisciplineNoteRow, key);
    if (found === null) throw notFound();
    const plan = await this.plans.holdPlan(tx, found.planId);
    const row = await tx.manager.findOneByOrFail(DisciplineNoteRow, key);
    return { row, note: noteOf(row), about: aboutOf(row), plan };
  }

  /**
   * Whether this id has said the same before; undefined where it has said nothing yet. An id that was sent with other
   * content is refused. The row is not looked at: it may have changed or gone since the first time.
   */
  async findSaid(tx: Transaction, said: Omit<SaidRow, 'rowThen'>): Promise<Result<true> | undefined> {
    const found = await tx.manager.findOneBy(DisciplineNoteRow, { clinicId: tx.caller.clinicId, id: said.id });
    if (found === null) return undefined;
    return canonicalText(saidIn(found)) === canonicalText(saidIn(said)) ? ok(true) : refuse('IDEMPOTENCY_MISMATCH');
  }

  async add(tx: Transaction, said: SaidRow): Promise<void> {
    const { clinicId } = tx.caller;
    await tx.manager.insert(DisciplineNoteRow, {
      ...said,
      clinicId,
      writtenAt: tx.now,
      state: 'OPEN',
      reply: '',
      version: 1,
    });
  }

  settle(
    tx: Transaction,
    row: DisciplineNoteRow,
    { state, reply, settledBy }: DisciplineNote,
  ): Promise<Outcome<number>> {
    return updateVersioned(tx, DisciplineNoteRow, { id: row.id }, row.version, {
      state,
      reply,
      settledBy,
      settledAt: tx.now,
    });
  }
}

function saidIn(row: Omit<SaidRow, 'rowThen'>): object {
  const { id, planId, versionId, fromDiscipline, toDiscipline, goalId, strandId, itemId, text, proposal, writtenBy } =
    row;
  return {
    id,
    planId,
    versionId,
    fromDiscipline,
    toDiscipline,
    goalId,
    strandId,
    itemId,
    text,
    proposal,
    writtenBy,
  };
}

function noteOf(row: DisciplineNoteRow): DisciplineNote {
  const { fromDiscipline: from, toDiscipline: to, writtenBy, text, proposal, state, reply, settledBy } = row;
  return { from, to, writtenBy, text, proposal, state, reply, settledBy };
}

function aboutOf({ goalId, strandId, itemId }: DisciplineNoteRow): NoteAbout {
  if (goalId !== null) return { of: 'GOAL', id: goalId };
  if (strandId !== null) return { of: 'STRAND', id: strandId };
  return itemId === null ? { of: 'PLAN', id: null } : { of: 'HOME_ITEM', id: itemId };
}

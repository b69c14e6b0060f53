import { Injectable } from '@nestjs/common';
import { type LocalDate, type RecallCheck, recallsOf } from '@trellis/domain';
import { In, IsNull, Not } from 'typeorm';
import { isId } from '../platform/database/ids.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import { ChildCondition } from './child-condition.entity.ts';
import { RecallCheckRow } from './recall-check.entity.ts';
import { RecallRow } from './recall.entity.ts';

@Injectable()
export class RecallStore {
  /** NOT_FOUND where the clinic has no check of this id. */
  async getCheck(tx: Transaction, id: string): Promise<RecallCheckRow> {
    const found = isId(id) && (await tx.manager.findOneBy(RecallCheckRow, { clinicId: tx.caller.clinicId, id }));
    if (!found) throw notFound();
    return found;
  }

  /** False when somebody else took it back a moment before. */
  async voidCheck(tx: Transaction, id: string): Promise<boolean> {
    const { clinicId, staffId } = tx.caller;
    const key = { clinicId, id, voidedAt: IsNull() };
    const { affected } = await tx.manager.update(RecallCheckRow, key, { voidedAt: tx.now, voidedBy: staffId });
    return affected === 1;
  }

  /** Writes what is due anew, after something changed that it is counted from. The child is locked by the caller, or new. */
  async count(tx: Transaction, child: { readonly id: string; readonly birthDate: LocalDate }): Promise<void> {
    const { clinicId } = tx.caller;
    const ofChild = { clinicId, childId: child.id };
    const [conditions, checks] = await Promise.all([
      tx.manager.findBy(ChildCondition, ofChild),
      tx.manager.find(RecallCheckRow, { where: { ...ofChild, voidedAt: IsNull() }, order: { recordedAt: 'DESC' } }),
    ]);
    const recalls = recallsOf({
      birthDate: child.birthDate,
      conditions: conditions.map(({ conditionCode: code, notedOn }) => ({ code, notedOn })),
      checks: checks satisfies readonly RecallCheck[],
    });
    await tx.manager.delete(RecallRow, { ...ofChild, recall: Not(In(recalls.map(({ recall }) => recall))) });
    for (const { recall, lastOn, dueOn, everyMonths } of recalls) {
      await tx.manager.query(DUE, [clinicId, tx.newId(), child.id, recall, lastOn, dueOn, everyMonths]);
    }
  }
}

const DUE = `insert into recalls (clinic_id, id, child_id, recall, last_on, due_on, every_months)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (clinic_id, child_id, recall)
  do update set last_on = excluded.last_on, due_on = excluded.due_on, every_months = excluded.every_months`;

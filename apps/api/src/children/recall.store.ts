import { Injectable } from '@nestjs/common';
import { type LocalDate, type OwnCheck, ownRecallDue, type RecallCheck, recallsOf } from '@trellis/domain';
import { In, IsNull, Not } from 'typeorm';
import { isId } from '../platform/database/ids.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import { ChildCondition } from './child-condition.entity.ts';
import { OwnRecallRow } from './own-recall.entity.ts';
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
    const [conditions, checks, own] = await Promise.all([
      tx.manager.findBy(ChildCondition, ofChild),
      tx.manager.find(RecallCheckRow, { where: { ...ofChild, voidedAt: IsNull() }, order: { recordedAt: 'DESC' } }),
      tx.manager.findBy(OwnRecallRow, { ...ofChild, endedAt: IsNull() }),
    ]);
    const scheduled = recallsOf({
      birthDate: child.birthDate,
      conditions: conditions.map(({ conditionCode: code, notedOn }) => ({ code, notedOn })),
      checks: checks.flatMap((check) => scheduledCheck(check) ?? []),
    });
    const kinds = scheduled.map(({ recall }) => recall);
    await tx.manager.delete(RecallRow, { ...ofChild, ownId: IsNull(), recall: Not(In(kinds)) });
    await tx.manager.delete(RecallRow, { ...ofChild, recall: 'OWN', ownId: Not(In(own.map(({ id }) => id))) });
    for (const { recall, lastOn, dueOn, everyMonths } of scheduled) {
      await tx.manager.query(DUE, [clinicId, tx.newId(), child.id, recall, lastOn, dueOn, everyMonths]);
    }
    for (const recall of own) {
      const { lastOn, dueOn } = ownRecallDue(
        recall,
        checks.flatMap((check) => ownCheck(check, recall.id) ?? []),
      );
      await tx.manager.query(OWN_DUE, [clinicId, tx.newId(), child.id, recall.id, lastOn, dueOn]);
    }
  }
}

function scheduledCheck({ recall, ...check }: RecallCheckRow): RecallCheck | undefined {
  return recall === 'OWN' ? undefined : { ...check, recall };
}

function ownCheck({ ownId, done, doneOn, againOn }: RecallCheckRow, of: string): OwnCheck | undefined {
  return ownId === of && done !== null ? { done, doneOn, againOn } : undefined;
}

const DUE = `insert into recalls (clinic_id, id, child_id, recall, last_on, due_on, every_months)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (clinic_id, child_id, recall) where own_id is null
  do update set last_on = excluded.last_on, due_on = excluded.due_on, every_months = excluded.every_months`;

const OWN_DUE = `insert into recalls (clinic_id, id, child_id, recall, own_id, last_on, due_on)
  values ($1, $2, $3, 'OWN', $4, $5, $6)
  on conflict (clinic_id, own_id) where own_id is not null
  do update set last_on = excluded.last_on, due_on = excluded.due_on`;

import { Injectable } from '@nestjs/common';
import type { Reported } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { ChildConcern } from './child-concern.entity.ts';
import { ChildCondition } from './child-condition.entity.ts';

/** What is reported of a child and what doctors call it. The child is locked by the caller, or new. */
@Injectable()
export class ReportedStore {
  async get(tx: Transaction, childId: string): Promise<Reported> {
    const ofChild = { clinicId: tx.caller.clinicId, childId };
    const [conditions, concerns] = await Promise.all([
      tx.manager.find(ChildCondition, { where: ofChild, order: { position: 'ASC' } }),
      tx.manager.findBy(ChildConcern, ofChild),
    ]);
    return {
      conditions: conditions.map(({ conditionCode, confirmed, notedOn }) => ({
        condition: conditionCode,
        confirmed,
        notedOn,
      })),
      concerns: concerns.map(({ concernCode, notedOn }) => ({ concern: concernCode, notedOn })),
    };
  }

  async replace(tx: Transaction, childId: string, { conditions, concerns }: Reported): Promise<void> {
    const ofChild = { clinicId: tx.caller.clinicId, childId };
    await tx.manager.delete(ChildCondition, ofChild);
    await tx.manager.delete(ChildConcern, ofChild);
    await tx.manager.insert(
      ChildCondition,
      conditions.map(({ condition, ...said }, position) => ({
        ...ofChild,
        ...said,
        conditionCode: condition,
        position,
      })),
    );
    await tx.manager.insert(
      ChildConcern,
      concerns.map(({ concern, notedOn }) => ({ ...ofChild, concernCode: concern, notedOn })),
    );
  }
}

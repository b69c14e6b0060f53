import { Injectable } from '@nestjs/common';
import { canonicalText, ok, refuse, type Result } from '@trellis/domain';
import type { EntityTarget, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';
import { staffIdOf } from '../platform/access/family-caller.ts';
import { insertIfAbsent } from '../platform/database/insert-if-absent.ts';
import type { AnyTransaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import { HomeItemStore } from './home-item.store.ts';
import { type PlanInHand, PlanStore } from './plan.store.ts';

interface Recorded {
  clinicId: string;
  id: string;
  itemId: string;
  childId: string;
  recordedBy: string | null;
  recordedAt: Date;
}

/** What is only ever added to an activity at home: who was shown it, and how a week went. */
@Injectable()
export class HomeRecordStore {
  constructor(
    private readonly plans: PlanStore,
    private readonly items: HomeItemStore,
  ) {}

  /** The plan of an activity, held; NOT_FOUND for one the caller may not know of. */
  async holdPlanOf(tx: AnyTransaction, itemId: string): Promise<PlanInHand> {
    const life = await this.items.findActivity(tx, itemId);
    if (life === null) throw notFound();
    return this.plans.holdPlan(tx, life.planId);
  }

  /** Adds a row once under its id: true where it is new. An id that was sent with other content is refused. */
  async add<Row extends Recorded>(
    tx: AnyTransaction,
    entity: EntityTarget<Row>,
    row: Omit<Row, 'clinicId' | 'recordedBy' | 'recordedAt'>,
  ): Promise<Result<boolean>> {
    const { clinicId } = tx.caller;
    const content = { ...row, recordedBy: staffIdOf(tx.caller) };
    const whole = { ...content, recordedAt: tx.now } as unknown as QueryDeepPartialEntity<Row>;
    if (await insertIfAbsent(tx, entity, whole)) return ok(true);
    const key: Partial<Recorded> = { clinicId, id: (row as Pick<Recorded, 'id'>).id };
    const found = await tx.manager.findOneOrFail(entity, { where: key as FindOptionsWhere<Row> });
    const { clinicId: _, recordedAt: __, ...before } = found;
    return canonicalText(before) === canonicalText(content) ? ok(false) : refuse('IDEMPOTENCY_MISMATCH');
  }
}

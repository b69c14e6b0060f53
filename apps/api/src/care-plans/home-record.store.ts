import { Injectable } from '@nestjs/common';
import type { AnyTransaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import { HomeItemStore } from './home-item.store.ts';
import { type PlanInHand, PlanStore } from './plan.store.ts';

/** Activities at home, as those who record about them find them. */
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
}

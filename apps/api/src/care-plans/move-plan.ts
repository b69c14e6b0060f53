import { Injectable } from '@nestjs/common';
import { checkEndApart, movePlan, ok, type PlanMove } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { PlanStore } from './plan.store.ts';
import { PLAN_ACTION, WholePlan } from './whole-plan.ts';

/** A plan paused, resumed or ended apart from a review. */
@Injectable()
export class MovePlan {
  constructor(
    private readonly plans: PlanStore,
    private readonly whole: WholePlan,
  ) {}

  async execute(
    tx: Transaction,
    { planId, version: seen }: { readonly planId: string; readonly version: number },
    move: PlanMove,
  ): Promise<Outcome<Changed>> {
    const plan = await this.plans.holdPlan(tx, planId);
    const { record, onCareTeam, rowVersions } = plan;
    tx.require(PLAN_ACTION[move.kind], { onCareTeam });
    const stale = movedOn({ version: rowVersions[record.plan] ?? 0 }, seen);
    if (stale !== undefined) return stale;
    if (move.kind === 'END') {
      const apart = checkEndApart(move.endReason);
      if (!apart.ok) return apart;
    }
    const moved = movePlan(record, move, tx.today);
    if (!moved.ok) return moved;
    await this.whole.save(tx, plan, move, moved.value);
    return ok({ plan: record.plan, planVersion: record.inForce });
  }
}

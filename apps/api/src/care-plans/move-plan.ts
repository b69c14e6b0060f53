import { Injectable } from '@nestjs/common';
import { movePlan, ok, type PlanMove } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { HomeSheetStore } from './home-sheet.store.ts';
import { PlanMovesStore } from './plan-moves.store.ts';
import { PlanRowsStore } from './plan-rows.store.ts';
import { PlanStore } from './plan.store.ts';

const ACTION = { PAUSE: 'plan:pause', RESUME: 'plan:resume', END: 'plan:end' } as const;

/** A plan paused, resumed or ended. With its end its episode ends and no sheet is to be followed. */
@Injectable()
export class MovePlan {
  constructor(
    private readonly plans: PlanStore,
    private readonly rows: PlanRowsStore,
    private readonly moves: PlanMovesStore,
    private readonly sheets: HomeSheetStore,
  ) {}

  async execute(
    tx: Transaction,
    { planId, version: seen }: { readonly planId: string; readonly version: number },
    move: PlanMove,
  ): Promise<Outcome<Changed>> {
    const { record, childId, episodeId, onCareTeam, rowVersions } = await this.plans.holdPlan(tx, planId);
    const action = ACTION[move.kind];
    tx.require(action, { onCareTeam });
    const version = rowVersions[record.plan] ?? 0;
    const stale = movedOn({ version }, seen);
    if (stale !== undefined) return stale;
    const moved = movePlan(record, move, tx.today);
    if (!moved.ok) return moved;
    await this.moves.save(tx, record.plan, moved.value, move.kind === 'RESUME' ? null : move.reason);
    if (move.kind === 'END') {
      await this.rows.closeEpisode(tx, episodeId);
      await this.sheets.withdraw(tx, childId, 'PLAN_OVER', action);
    }
    const details = { state: moved.value.plan.state, endReason: moved.value.plan.endReason };
    tx.record({ action, type: 'CarePlan', id: record.plan, version: version + 1, childId, details });
    return ok({ plan: record.plan, planVersion: record.inForce });
  }
}

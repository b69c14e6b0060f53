import { Injectable } from '@nestjs/common';
import type { PlanMove, PlanMoves } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { HomeSheetStore } from './home-sheet.store.ts';
import { PlanMovesStore } from './plan-moves.store.ts';
import { PlanRowsStore } from './plan-rows.store.ts';
import type { PlanInHand } from './plan.store.ts';

export const PLAN_ACTION = {
  PAUSE: 'plan:pause',
  RESUME: 'plan:resume',
  END: 'plan:end',
} as const satisfies Record<PlanMove['kind'], string>;

/** Writes what the domain decided when a whole plan rests, goes on or ends. With its end its episode ends and no sheet is to be followed. */
@Injectable()
export class WholePlan {
  constructor(
    private readonly rows: PlanRowsStore,
    private readonly moves: PlanMovesStore,
    private readonly sheets: HomeSheetStore,
  ) {}

  async save(tx: Transaction, plan: PlanInHand, move: PlanMove, moved: PlanMoves): Promise<void> {
    const { record, childId, episodeId, rowVersions } = plan;
    const action = PLAN_ACTION[move.kind];
    await this.moves.save(tx, record.plan, moved, move.kind === 'RESUME' ? null : move.reason);
    if (move.kind === 'END') {
      await this.rows.closeEpisode(tx, episodeId);
      await this.sheets.withdraw(tx, childId, 'PLAN_OVER', action);
    }
    const version = (rowVersions[record.plan] ?? 0) + 1;
    const details = { state: moved.plan.state, endReason: moved.plan.endReason };
    tx.record({ action, type: 'CarePlan', id: record.plan, version, childId, details });
  }
}

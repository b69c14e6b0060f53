import { Injectable } from '@nestjs/common';
import { moveStrand, ok, type StrandMove } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { PlanMovesStore } from './plan-moves.store.ts';
import { PlanStore } from './plan.store.ts';

const ACTION = { PAUSE: 'strand:pause', RESUME: 'strand:resume', END: 'strand:end' } as const;

/** A strand paused or resumed by its own discipline. The goal's level is nothing to it. */
@Injectable()
export class MoveStrand {
  constructor(
    private readonly plans: PlanStore,
    private readonly moves: PlanMovesStore,
  ) {}

  async execute(
    tx: Transaction,
    { strandId, version: seen }: { readonly strandId: string; readonly version: number },
    move: StrandMove,
  ): Promise<Outcome<Changed>> {
    const { plan, strand } = await this.plans.holdStrand(tx, strandId);
    const action = ACTION[move.kind];
    tx.require(action, { onCareTeam: plan.onCareTeam, discipline: strand.discipline });
    const version = plan.rowVersions[strandId] ?? 0;
    const stale = movedOn({ version }, seen);
    if (stale !== undefined) return stale;
    const moved = moveStrand(strand, move);
    if (!moved.ok) return moved;
    await this.moves.save(tx, plan.record.plan, { strands: [moved.value] });
    tx.record({
      action,
      type: 'Strand',
      id: strandId,
      version: version + 1,
      childId: plan.childId,
      details: { state: moved.value.state, discipline: strand.discipline },
    });
    return ok({ strand: strandId, goal: strand.goal, plan: plan.record.plan });
  }
}

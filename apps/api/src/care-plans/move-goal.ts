import { Injectable } from '@nestjs/common';
import { type GoalOutcome, levelAtClosing, moveGoal, type GoalMove, type GoalMoveKind, ok } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { FollowUpStore } from './follow-up.store.ts';
import { PlanMovesStore } from './plan-moves.store.ts';
import { PlanStore } from './plan.store.ts';
import { REACHED_RECORD, reachedOn, type ReachedRecord } from './reached.read.ts';

const ACTION = {
  PAUSE: 'goal:pause',
  RESUME: 'goal:resume',
  CLOSE: 'goal:close',
  REOPEN: 'goal:reopen',
} as const satisfies Record<GoalMoveKind, string>;

interface Move {
  readonly kind: GoalMoveKind;
  readonly reason: string;
  /** Of a CLOSE alone. */
  readonly outcome?: GoalOutcome;
}

/** A goal paused, resumed, closed or opened again. REACHED confirms what its observations propose, and is followed up. */
@Injectable()
export class MoveGoal {
  constructor(
    private readonly plans: PlanStore,
    private readonly moves: PlanMovesStore,
    private readonly followUps: FollowUpStore,
  ) {}

  async execute(
    tx: Transaction,
    { goalId, version: seen }: { readonly goalId: string; readonly version: number },
    { kind, reason, outcome = 'NOT_REACHED' }: Move,
  ): Promise<Outcome<Changed>> {
    const { plan, goal } = await this.plans.holdGoal(tx, goalId);
    const action = ACTION[kind];
    // Those that ever worked at it: a goal that is over may be in no version any more.
    const strands = plan.record.strands.filter((each) => each.goal === goalId);
    const goalDisciplines = strands.map(({ discipline }) => discipline);
    tx.require(action, { onCareTeam: plan.onCareTeam, goalDisciplines });
    const version = plan.rowVersions[goalId] ?? 0;
    const stale = movedOn({ version }, seen);
    if (stale !== undefined) return stale;
    const seenOf = kind === 'CLOSE' && outcome === 'REACHED' ? await this.seen(tx, goalId) : null;
    const reached = seenOf === null ? null : (reachedOn(seenOf, tx.today) ?? null);
    const move: GoalMove = kind === 'CLOSE' ? { kind, outcome, reason, reached } : { kind, reason };
    const moved = moveGoal(goal, move, tx.today);
    if (!moved.ok) return moved;
    await this.moves.save(tx, plan.record.plan, { goals: [moved.value] });
    if (seenOf !== null) {
      await this.followUps.begin(tx, plan, goal.goal, levelAtClosing(seenOf.facts, seenOf.observations));
    }
    if (kind === 'REOPEN') await this.followUps.setAside(tx, goal.goal);
    tx.record({
      action,
      type: 'Goal',
      id: goalId,
      version: version + 1,
      childId: plan.childId,
      details: {
        state: moved.value.state,
        outcome: moved.value.outcome,
        observations: reached === null ? [] : [reached.first, reached.second],
      },
    });
    return ok({ goal: goalId, plan: plan.record.plan });
  }

  private async seen(tx: Transaction, goalId: string): Promise<ReachedRecord | null> {
    const bound = [tx.caller.clinicId, goalId];
    const [row] = await tx.manager.query<{ record: ReachedRecord | null }[]>(REACHED_RECORD, bound);
    return row?.record ?? null;
  }
}

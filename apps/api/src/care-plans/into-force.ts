import { Injectable } from '@nestjs/common';
import {
  type Action,
  activate,
  applyMoves,
  findVersion,
  isSameAtHome,
  joinPlan,
  type PlanMoves,
  type Result,
} from '@trellis/domain';
import type { AnyTransaction } from '../platform/database/transaction.ts';
import { HomeSheetStore } from './home-sheet.store.ts';
import { PlanMovesStore } from './plan-moves.store.ts';
import { type PlanInHand, PlanStore } from './plan.store.ts';
import { SafetyRevisions } from './safety-revisions.ts';

/**
 * What follows from an agreement at once, in its own transaction: a sent version that has what it needs comes into
 * force, and the strands of a discipline that signs the version in force start. The plan is held by the caller.
 */
@Injectable()
export class IntoForce {
  constructor(
    private readonly plans: PlanStore,
    private readonly moves: PlanMovesStore,
    private readonly revisions: SafetyRevisions,
    private readonly sheets: HomeSheetStore,
  ) {}

  /** The domain's answer: `ok` when the version came into force, else what is still missing. */
  async activate(tx: AnyTransaction, planId: string, versionId: string, because: Action): Promise<Result<PlanMoves>> {
    const [plan, { version }] = [await this.plans.again(tx, planId), await this.plans.getVersion(tx, versionId)];
    const activated = activate(plan.record, version, tx.today);
    if (!activated.ok) return activated;
    const { stopped, ...moves } = activated.value;
    await this.moves.save(tx, planId, moves);
    this.record(tx, plan, because, { inForce: version.version, number: `${version.number}.${version.revision}` });
    const before = findVersion(plan.record, plan.record.inForce);
    if (before !== undefined && !isSameAtHome(before.content, version.content)) {
      await this.sheets.withdraw(tx, plan.childId, 'NEW_VERSION', because);
    }
    // Nobody signs what was stopped back into the plan: it goes out of the new version in the moment it comes into force.
    if (stopped !== null) {
      const inForce = { record: applyMoves(plan.record, moves), childId: plan.childId };
      const reason = await this.moves.safetyReason(tx, plan.record.inForce);
      const details = { stoppedWhileSent: version.version };
      const revised = await this.revisions.write(tx, inForce, stopped, { action: because, reason, details });
      if (!revised.ok) return revised;
    }
    return activated;
  }

  async join(tx: AnyTransaction, planId: string, discipline: string, because: Action): Promise<Result<PlanMoves>> {
    const plan = await this.plans.again(tx, planId);
    const joined = joinPlan(plan.record, discipline, tx.today);
    if (!joined.ok || joined.value.strands.length === 0) return joined;
    await this.moves.save(tx, planId, joined.value);
    this.record(tx, plan, because, { started: joined.value.strands.map(({ strand }) => strand) });
    return joined;
  }

  private record(tx: AnyTransaction, plan: PlanInHand, action: Action, details: Record<string, unknown>): void {
    const { record, childId, rowVersions } = plan;
    const version = (rowVersions[record.plan] ?? 0) + 1;
    tx.record({ action, type: 'CarePlan', id: record.plan, version, childId, details });
  }
}

import { Injectable } from '@nestjs/common';
import type { GoalLife, LocalDate, PlanRecord, PlanTextFacts, PlanVersion, StrandLife } from '@trellis/domain';
import { staffIdOf } from '../platform/access/family-caller.ts';
import { isId } from '../platform/database/ids.ts';
import type { AnyTransaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { FindingFacts } from './finding-standings.ts';
import {
  FINDING_FACTS,
  HOLD_OPEN_PLAN,
  HOLD_PLAN,
  PLAN_IN_HAND,
  PLAN_TEXT_FACTS,
  VERSION_IN_HAND,
} from './plan-in-hand.read.ts';

/** A plan that nobody else changes until the transaction ends, with everything its rules look at. */
export interface PlanInHand {
  readonly record: PlanRecord;
  readonly childId: string;
  readonly episodeId: string;
  readonly birthDate: LocalDate;
  readonly onCareTeam: boolean;
  /** Versions of the rows, by id: of the plan and of the lives of its goals and strands. */
  readonly rowVersions: Readonly<Record<string, number>>;
}

/** The version that was named, beside its plan. It may be one that the plan's rules no longer look at. */
export interface VersionInHand {
  readonly version: PlanVersion;
  readonly slips: readonly string[];
  /** Versions of the rows, by id: of its terms under its own id, and of its contents by goal, strand and item at home. */
  readonly rowVersions: Readonly<Record<string, number>>;
  /** What a goal or strand that comes in begins at: past all that were taken out, so that none has a version twice. */
  readonly newRowVersion: number;
}

/**
 * Loads what the use cases of a plan decide on. Each `hold…` locks the plan first and answers NOT_FOUND for what is not
 * there, is another clinic's or is not the caller's to know.
 */
@Injectable()
export class PlanStore {
  holdPlan(tx: AnyTransaction, id: string): Promise<PlanInHand> {
    return this.hold(tx, 'PLAN', id);
  }

  async holdVersion(tx: AnyTransaction, id: string): Promise<{ plan: PlanInHand; draft: VersionInHand }> {
    const plan = await this.hold(tx, 'VERSION', id);
    return { plan, draft: await this.getVersion(tx, id) };
  }

  async holdGoal(tx: AnyTransaction, id: string): Promise<{ plan: PlanInHand; goal: GoalLife }> {
    const plan = await this.hold(tx, 'GOAL', id);
    const goal = plan.record.goals.find((each) => each.goal === id.toLowerCase());
    if (goal === undefined) throw notFound();
    return { plan, goal };
  }

  async holdStrand(tx: AnyTransaction, id: string): Promise<{ plan: PlanInHand; strand: StrandLife }> {
    const plan = await this.hold(tx, 'STRAND', id);
    const strand = plan.record.strands.find((each) => each.strand === id.toLowerCase());
    if (strand === undefined) throw notFound();
    return { plan, strand };
  }

  /** Holds the child's open plan, if there is one, for a change that follows from something outside it. */
  async holdOpenPlan(tx: AnyTransaction, childId: string): Promise<string | undefined> {
    const [held] = await tx.manager.query<{ id: string }[]>(HOLD_OPEN_PLAN, [tx.caller.clinicId, childId]);
    return held?.id;
  }

  /** The plan as it is now, within a transaction that holds it already and has changed it since. */
  async again(tx: AnyTransaction, planId: string): Promise<PlanInHand> {
    const found = await this.find<PlanInHand>(tx, PLAN_IN_HAND, [planId, staffIdOf(tx.caller)]);
    if (found === undefined) throw notFound();
    return found;
  }

  async getVersion(tx: AnyTransaction, id: string): Promise<VersionInHand> {
    const found = await this.find<VersionInHand>(tx, VERSION_IN_HAND, [id]);
    if (found === undefined) throw notFound();
    return found;
  }

  async findingFacts(tx: AnyTransaction, versionId: string): Promise<FindingFacts> {
    const found = await this.find<FindingFacts>(tx, FINDING_FACTS, [versionId]);
    if (found === undefined) throw notFound();
    return found;
  }

  async textFacts(tx: AnyTransaction, versionId: string): Promise<PlanTextFacts> {
    const found = await this.find<PlanTextFacts>(tx, PLAN_TEXT_FACTS, [versionId]);
    if (found === undefined) throw notFound();
    return found;
  }

  private async hold(tx: AnyTransaction, by: keyof typeof HOLD_PLAN, id: string): Promise<PlanInHand> {
    if (!isId(id)) throw notFound();
    // Two statements: what the second sees was committed before the first had the row.
    const [held] = await tx.manager.query<{ id: string }[]>(HOLD_PLAN[by], [tx.caller.clinicId, id]);
    if (held === undefined) throw notFound();
    const plan = await this.again(tx, held.id);
    if (!tx.reachesRecord(plan.childId, plan.onCareTeam)) throw notFound();
    return plan;
  }

  private async find<Found>(
    tx: AnyTransaction,
    text: string,
    ids: readonly (string | null)[],
  ): Promise<Found | undefined> {
    const [row] = await tx.manager.query<{ found: Found }[]>(text, [tx.caller.clinicId, ...ids]);
    return row?.found;
  }
}

import { Injectable } from '@nestjs/common';
import type {
  GoalContent as GoalSays,
  HomeItemContent,
  PlanContent,
  StrandContent as StrandSays,
} from '@trellis/domain';
import type { AnyTransaction } from '../platform/database/transaction.ts';
import { updateVersioned } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';
import { GoalContent } from './goal-content.entity.ts';
import { Goal } from './goal.entity.ts';
import type { VersionInHand } from './plan.store.ts';
import { StrandContent } from './strand-content.entity.ts';
import { Strand } from './strand.entity.ts';

/** What a draft says of its goals and strands, and the lives that begin with a draft. The plan is held by the caller. */
@Injectable()
export class ContentStore {
  /** The contents of a new version; places are those of the lists. */
  async addAll(tx: AnyTransaction, versionId: string, content: PlanContent): Promise<void> {
    const { clinicId } = tx.caller;
    const goals = content.goals.map((goal, index) => goalRow(clinicId, versionId, goal, index + 1));
    const strands = content.strands.map((strand, index) => strandRow(clinicId, versionId, strand, index + 1));
    if (goals.length > 0) await tx.manager.insert(GoalContent, goals);
    if (strands.length > 0) await tx.manager.insert(StrandContent, strands);
  }

  /** Whether any plan of the clinic has a goal of this id. */
  isGoal(tx: AnyTransaction, id: string): Promise<boolean> {
    return tx.manager.existsBy(Goal, { clinicId: tx.caller.clinicId, id });
  }

  isStrand(tx: AnyTransaction, id: string): Promise<boolean> {
    return tx.manager.existsBy(Strand, { clinicId: tx.caller.clinicId, id });
  }

  async addGoalLife(tx: AnyTransaction, planId: string, childId: string, id: string): Promise<void> {
    const { clinicId } = tx.caller;
    await tx.manager.insert(Goal, { clinicId, id, planId, childId, state: 'DRAFT', updatedAt: tx.now, version: 1 });
  }

  async addStrandLife(tx: AnyTransaction, childId: string, strand: StrandSays): Promise<void> {
    const { clinicId } = tx.caller;
    await tx.manager.insert(Strand, {
      clinicId,
      id: strand.strand,
      goalId: strand.goal,
      childId,
      discipline: strand.discipline,
      state: 'STARTS_LATER',
      version: 1,
    });
  }

  /** A goal at the end of a draft. */
  async addGoal(
    tx: AnyTransaction,
    { version: { version: id, content }, newRowVersion }: VersionInHand,
    goal: GoalSays,
  ): Promise<void> {
    const row = goalRow(tx.caller.clinicId, id, goal, content.goals.length + 1);
    await tx.manager.insert(GoalContent, { ...row, version: newRowVersion });
  }

  async addStrand(
    tx: AnyTransaction,
    { version: { version: id, content }, newRowVersion }: VersionInHand,
    strand: StrandSays,
  ): Promise<void> {
    const row = strandRow(tx.caller.clinicId, id, strand, content.strands.length + 1);
    await tx.manager.insert(StrandContent, { ...row, version: newRowVersion });
  }

  /** The content row's next version. */
  editGoal(
    tx: AnyTransaction,
    versionId: string,
    version: number,
    goal: GoalSays,
    position: number | undefined,
  ): Promise<Outcome<number>> {
    const place = position === undefined ? {} : { position };
    return updateVersioned(tx, GoalContent, { versionId, goalId: goal.goal }, version, {
      ...goalColumns(goal),
      ...place,
    });
  }

  editStrand(
    tx: AnyTransaction,
    versionId: string,
    version: number,
    strand: StrandSays,
    position: number | undefined,
  ): Promise<Outcome<number>> {
    const place = position === undefined ? {} : { position };
    return updateVersioned(tx, StrandContent, { versionId, strandId: strand.strand }, version, {
      ...strandColumns(strand),
      ...place,
    });
  }

  /** Takes a goal out of a draft with the strands under it. `home` goes with it and is deleted by the caller. Lives stay. */
  async removeGoal(
    tx: AnyTransaction,
    draft: VersionInHand,
    goalId: string,
    home: readonly HomeItemContent[],
  ): Promise<void> {
    const { version, content } = draft.version;
    const strands = content.strands.filter(({ goal }) => goal === goalId);
    await tx.manager.delete(GoalContent, { clinicId: tx.caller.clinicId, versionId: version, goalId });
    await this.countPast(tx, draft, [goalId, ...strands.map(({ strand }) => strand), ...home.map(({ item }) => item)]);
  }

  /** As `removeGoal`, of one strand. */
  async removeStrand(
    tx: AnyTransaction,
    draft: VersionInHand,
    strandId: string,
    home: readonly HomeItemContent[] = [],
  ): Promise<void> {
    const { version } = draft.version;
    await tx.manager.delete(StrandContent, { clinicId: tx.caller.clinicId, versionId: version, strandId });
    await this.countPast(tx, draft, [strandId, ...home.map(({ item }) => item)]);
  }

  /** Being taken out is a version of a row too, which nothing that comes in later may have. */
  async countPast(tx: AnyTransaction, draft: VersionInHand, removed: readonly string[]): Promise<void> {
    const { version, newRowVersion } = draft;
    const last = removed.map((row) => (draft.rowVersions[row] ?? 0) + 1);
    const removedRowVersion = Math.max(newRowVersion - 1, ...last);
    await tx.manager.update(
      CarePlanVersion,
      { clinicId: tx.caller.clinicId, id: version.version },
      { removedRowVersion },
    );
  }
}

function goalRow(clinicId: string, versionId: string, goal: GoalSays, position: number): Partial<GoalContent> {
  return { clinicId, versionId, goalId: goal.goal, position, ...goalColumns(goal), version: 1 };
}

function strandRow(clinicId: string, versionId: string, strand: StrandSays, position: number): Partial<StrandContent> {
  const { strand: strandId, goal: goalId } = strand;
  return { clinicId, versionId, strandId, goalId, position, ...strandColumns(strand), version: 1 };
}

function goalColumns(goal: GoalSays): Partial<GoalContent> {
  const { statement, setting, direction, levels, startLevel, targetOn, scaleEdition, icf, template, division } = goal;
  return {
    statement,
    setting,
    priorityId: goal.priority,
    direction,
    levels,
    startLevel,
    targetOn,
    scaleEdition,
    icf,
    template,
    division,
  };
}

function strandColumns(strand: StrandSays): Partial<StrandContent> {
  const { therapist, what, measure, start, target, techniques, dose, focusAreas } = strand;
  return { therapistId: therapist, what, measure, start, target, techniques, dose, focusAreas: [...focusAreas] };
}

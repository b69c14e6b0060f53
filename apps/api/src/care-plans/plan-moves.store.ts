import { Injectable } from '@nestjs/common';
import type { PlanMoves, PlanVersion, GoalLife, StrandLife } from '@trellis/domain';
import type { QueryDeepPartialEntity } from 'typeorm';
import { staffIdOf } from '../platform/access/family-caller.ts';
import type { AnyTransaction } from '../platform/database/transaction.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';
import { CarePlan } from './care-plan.entity.ts';
import { ContentStore } from './content.store.ts';
import { Goal } from './goal.entity.ts';
import { HomeItemStore } from './home-item.store.ts';
import { Strand } from './strand.entity.ts';

const next = { version: () => 'version + 1' };

/** Writes what the domain decided on the lives of a plan, its versions, goals and strands. The plan is held by the caller. */
@Injectable()
export class PlanMovesStore {
  constructor(
    private readonly contents: ContentStore,
    private readonly home: HomeItemStore,
  ) {}

  /** `reason` is what was said when the plan itself was paused, resumed or ended. */
  async save(
    tx: AnyTransaction,
    planId: string,
    moves: Partial<PlanMoves>,
    reason: string | null = null,
  ): Promise<void> {
    // One version is in force at a time: the earlier one makes room first.
    const versions = (moves.versions ?? []).toSorted(
      (a, b) => Number(b.state === 'SUPERSEDED') - Number(a.state === 'SUPERSEDED'),
    );
    for (const version of versions) await this.saveVersion(tx, version);
    for (const goal of moves.goals ?? []) await this.saveGoal(tx, goal);
    for (const strand of moves.strands ?? []) await this.saveStrand(tx, strand);
    const { state, endReason, inForce } = moves.plan ?? {};
    if (state === undefined && inForce === undefined) return;
    await tx.manager.update(
      CarePlan,
      { clinicId: tx.caller.clinicId, id: planId },
      {
        ...(state === undefined ? {} : { state, stateReason: reason }),
        ...(endReason === undefined ? {} : { endedReason: endReason }),
        ...(inForce === undefined ? {} : { inForceVersionId: inForce }),
        updatedAt: tx.now,
        ...next,
      },
    );
  }

  /** A draft with its contents. One for safety has its class, and why, from the start, and may stand beside another. */
  async addDraft(
    tx: AnyTransaction,
    planId: string,
    draft: PlanVersion,
    safetyReason: string | null = null,
  ): Promise<void> {
    const { clinicId } = tx.caller;
    await tx.manager.insert(CarePlanVersion, {
      clinicId,
      id: draft.version,
      planId,
      number: draft.number,
      revision: draft.revision,
      baseVersionId: draft.base,
      state: 'DRAFT',
      changeClass: draft.changeClass,
      safetyReason,
      ...draft.content.terms,
      contentHash: null,
      slips: [],
      createdBy: staffIdOf(tx.caller) ?? (await this.senderOf(tx, draft.base)),
      createdAt: tx.now,
      version: 1,
    });
    await this.contents.addAll(tx, draft.version, draft.content);
    await this.home.addAll(tx, draft.version, draft.content);
  }

  /** Why something was last stopped or cut in a version; null where nothing was, or nobody said. */
  async safetyReason(tx: AnyTransaction, id: string | null): Promise<string | null> {
    if (id === null) return null;
    const { safetyReason } = await tx.manager.findOneByOrFail(CarePlanVersion, { clinicId: tx.caller.clinicId, id });
    return safetyReason;
  }

  /** An open draft stands on another version than it was opened on: its number is settled again when it is sent. */
  async rebase(tx: AnyTransaction, draft: PlanVersion): Promise<void> {
    const { version: id, base: baseVersionId, number, revision } = draft;
    const key = { clinicId: tx.caller.clinicId, id };
    await tx.manager.update(CarePlanVersion, key, { baseVersionId, number, revision, ...next });
  }

  /** Who wrote what a guardian's word has brought about: whoever sent them the version it was given to. */
  private async senderOf(tx: AnyTransaction, versionId: string | null): Promise<string> {
    const { clinicId } = tx.caller;
    const { sentBy, createdBy } = await tx.manager.findOneByOrFail(CarePlanVersion, { clinicId, id: versionId ?? '' });
    return sentBy ?? createdBy;
  }

  async saveGoal(tx: AnyTransaction, goal: GoalLife): Promise<void> {
    const { state, outcome, closedOn, reopenedOn, reason } = goal;
    const { clinicId } = tx.caller;
    await tx.manager.update(
      Goal,
      { clinicId, id: goal.goal },
      {
        state,
        stateReason: reason,
        outcome,
        closedOn,
        closedBy: state === 'CLOSED' ? staffIdOf(tx.caller) : null,
        reopenedOn,
        updatedAt: tx.now,
        ...next,
      },
    );
  }

  async saveStrand(tx: AnyTransaction, { strand, state, reason }: StrandLife): Promise<void> {
    const key = { clinicId: tx.caller.clinicId, id: strand };
    await tx.manager.update(Strand, key, { state, stateReason: reason, ...next });
  }

  private async saveVersion(tx: AnyTransaction, version: PlanVersion): Promise<void> {
    const key = { clinicId: tx.caller.clinicId, id: version.version };
    await tx.manager.update(CarePlanVersion, key, { state: version.state, ...factsOf(tx, version), ...next });
  }
}

/** What goes with the state a version comes into. */
function factsOf(tx: AnyTransaction, version: PlanVersion): QueryDeepPartialEntity<CarePlanVersion> {
  const { number, revision, changeClass, contentHash } = version;
  switch (version.state) {
    case 'DRAFT':
      return { changeClass, contentHash, sentBy: null, sentAt: null };
    case 'SENT':
      return { number, revision, changeClass, contentHash, sentBy: staffIdOf(tx.caller), sentAt: tx.now };
    case 'IN_FORCE':
      return { changeClass, contentHash, inForceFrom: tx.now };
    case 'SUPERSEDED':
      return { supersededAt: tx.now };
    case 'DISCARDED':
      return {};
  }
}

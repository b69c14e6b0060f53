import { Injectable } from '@nestjs/common';
import {
  beginFollowUps,
  findVersion,
  type FollowUp,
  followUpOwner,
  type FollowUpTeam,
  type Level,
  setAsideForReopening,
  unseeFollowUp,
} from '@trellis/domain';
import { isId } from '../platform/database/ids.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { updateVersioned } from '../platform/database/update-versioned.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import { FollowUpRow } from './follow-up.entity.ts';
import { TEAM_NOW } from './follow-up.read.ts';
import { type PlanInHand, PlanStore } from './plan.store.ts';

export interface FollowUpInHand {
  readonly plan: PlanInHand;
  readonly followUp: FollowUp;
  readonly version: number;
}

/** Follow-ups are changed under the plan of their goal, so that closing, opening and looking go one after the other. */
@Injectable()
export class FollowUpStore {
  constructor(private readonly plans: PlanStore) {}

  /** NOT_FOUND for one that is not there or whose child is not the caller's to know. */
  async hold(tx: Transaction, id: string): Promise<FollowUpInHand> {
    const key = { clinicId: tx.caller.clinicId, id };
    const found = isId(id) ? await tx.manager.findOneBy(FollowUpRow, key) : null;
    if (found === null) throw notFound();
    const { plan } = await this.plans.holdGoal(tx, found.goalId);
    // Again, now that nobody changes it.
    const row = await tx.manager.findOneByOrFail(FollowUpRow, key);
    return { plan, followUp: followUpOf(row), version: row.version };
  }

  /** Writes the follow-ups of a goal that the caller has just closed as reached. */
  async begin(tx: Transaction, plan: PlanInHand, goal: string, levelAtClosing: Level): Promise<void> {
    const { clinicId, staffId } = tx.caller;
    const { record, childId } = plan;
    const team = await tx.manager.query<FollowUpTeam['team'][number][]>(TEAM_NOW, [clinicId, childId]);
    const strands = findVersion(record, record.inForce)?.content.strands ?? [];
    const therapists = strands.flatMap((each) => (each.goal === goal && each.therapist ? [each.therapist] : []));
    const owner = followUpOwner({ therapists, team, closedBy: staffId });
    for (const followUp of beginFollowUps({ goal, closedOn: tx.today, levelAtClosing, owner }, () => tx.newId())) {
      await tx.manager.insert(FollowUpRow, {
        clinicId,
        id: followUp.followUp,
        childId,
        goalId: goal,
        closedOn: followUp.closedOn,
        months: followUp.months,
        dueOn: followUp.dueOn,
        levelAtClosing,
        ownerId: owner,
        state: followUp.state,
        note: '',
        version: 1,
      });
    }
  }

  /** Sets aside what was still to come of a goal that the caller has just opened again. */
  async setAside(tx: Transaction, goalId: string): Promise<void> {
    const rows = await tx.manager.findBy(FollowUpRow, { clinicId: tx.caller.clinicId, goalId, state: 'OPEN' });
    const versions = new Map(rows.map(({ id, version }) => [id, version]));
    for (const each of setAsideForReopening(rows.map(followUpOf))) {
      await this.save(tx, each, versions.get(each.followUp) ?? 0);
    }
  }

  /** What an observation that was taken back had answered waits again; undefined where it had answered nothing. */
  async unsee(tx: Transaction, observationId: string): Promise<FollowUpInHand | undefined> {
    const answered = await tx.manager.findOneBy(FollowUpRow, { clinicId: tx.caller.clinicId, observationId });
    if (answered === null) return undefined;
    const held = await this.hold(tx, answered.id);
    if (held.followUp.observation !== observationId) return undefined;
    const goal = held.plan.record.goals.find((each) => each.goal === held.followUp.goal);
    const followUp = unseeFollowUp(held.followUp, { isReached: goal?.outcome === 'REACHED' });
    await this.save(tx, followUp, held.version);
    return { ...held, followUp, version: held.version + 1 };
  }

  save(tx: Transaction, followUp: FollowUp, version: number): Promise<Outcome<number>> {
    const { state, owner, observation, setAside } = followUp;
    const settled =
      state === 'OPEN' ? { settledBy: null, settledAt: null } : { settledBy: tx.caller.staffId, settledAt: tx.now };
    return updateVersioned(tx, FollowUpRow, { id: followUp.followUp }, version, {
      ownerId: owner,
      state,
      observationId: observation,
      setAsideReason: setAside?.reason ?? null,
      note: setAside?.note ?? '',
      ...settled,
    });
  }
}

function followUpOf(row: FollowUpRow): FollowUp {
  const { id, goalId, closedOn, months, dueOn, levelAtClosing, ownerId, state, observationId, setAsideReason, note } =
    row;
  return {
    followUp: id,
    goal: goalId,
    closedOn,
    months,
    dueOn,
    levelAtClosing,
    owner: ownerId,
    state,
    observation: observationId,
    setAside: setAsideReason === null ? null : { reason: setAsideReason, note },
  };
}

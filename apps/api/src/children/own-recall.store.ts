import { Injectable } from '@nestjs/common';
import { type OwnRecall, type RecallOwner } from '@trellis/domain';
import { IsNull } from 'typeorm';
import { insertIfAbsent } from '../platform/database/insert-if-absent.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { updateVersioned } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import { sha256Of } from '../platform/hashing/sha256.ts';
import { CareTeamStore } from './care-team.store.ts';
import { ChildRowsStore, type KnownRow } from './child-rows.store.ts';
import type { Child } from './child.entity.ts';
import { ChildStore } from './child.store.ts';
import { OwnRecallRow } from './own-recall.entity.ts';

export interface OwnRecallInHand extends KnownRow<OwnRecallRow> {
  readonly child: Child;
}

@Injectable()
export class OwnRecallStore {
  constructor(
    private readonly children: ChildStore,
    private readonly rows: ChildRowsStore,
    private readonly teams: CareTeamStore,
  ) {}

  /** Held by the lock of its child. NOT_FOUND where the clinic has none of this id that the caller reads. */
  async hold(tx: Transaction, id: string): Promise<OwnRecallInHand> {
    const { row, onCareTeam } = await this.rows.get(tx, OwnRecallRow, id, 'CLINICAL');
    const { child } = await this.children.lock(tx, row.childId);
    const held = await tx.manager.findOneByOrFail(OwnRecallRow, { clinicId: tx.caller.clinicId, id: row.id });
    return { row: held, onCareTeam, child };
  }

  /** NOT_FOUND where nobody of the clinic has this id. */
  async owner(tx: Transaction, childId: string, staffId: string): Promise<RecallOwner> {
    const { id: staff, active, role } = await this.teams.candidate(tx, staffId);
    return { staff, active, role, onCareTeam: await this.children.isTeamMember(tx, childId, staff) };
  }

  /** How many a child has that have not ended. */
  countOpen(tx: Transaction, childId: string): Promise<number> {
    return tx.manager.countBy(OwnRecallRow, { clinicId: tx.caller.clinicId, childId, endedAt: IsNull() });
  }

  /** Whether this id was sent before with the same; undefined where it is new. */
  async sentBefore(tx: Transaction, id: string, request: object): Promise<boolean | undefined> {
    const found = await tx.manager.findOneBy(OwnRecallRow, { clinicId: tx.caller.clinicId, id });
    return found === null ? undefined : found.requestHash === sha256Of(request);
  }

  /** False when the id was taken a moment before. */
  add(
    tx: Transaction,
    row: Pick<OwnRecallRow, 'id' | 'childId'>,
    recall: OwnRecall,
    request: object,
  ): Promise<boolean> {
    const by = { recordedBy: tx.caller.staffId, recordedAt: tx.now };
    return insertIfAbsent(tx, OwnRecallRow, {
      ...row,
      ...columnsOf(recall),
      ...by,
      requestHash: sha256Of(request),
      version: 1,
    });
  }

  change(tx: Transaction, { id, version }: OwnRecallRow, recall: OwnRecall): Promise<Outcome<number>> {
    return updateVersioned(tx, OwnRecallRow, { id }, version, columnsOf(recall));
  }

  end(tx: Transaction, { id, version }: OwnRecallRow, endReason: string): Promise<Outcome<number>> {
    const ended = { endedBy: tx.caller.staffId, endedAt: tx.now, endReason };
    return updateVersioned(tx, OwnRecallRow, { id }, version, ended);
  }
}

function columnsOf({ owner: ownerId, ...said }: OwnRecall) {
  return { ...said, ownerId };
}

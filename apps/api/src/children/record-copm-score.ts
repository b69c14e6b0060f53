import { Injectable } from '@nestjs/common';
import { ok, recordCopmScore } from '@trellis/domain';
import { IsNull } from 'typeorm';
import { Clinic } from '../clinics/clinic.entity.ts';
import { addOnce } from '../platform/database/add-once.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ChildRowsStore } from './child-rows.store.ts';
import { ChildStore } from './child.store.ts';
import { CopmScoreRow } from './copm-score.entity.ts';
import type { RecordCopmScore as Input } from './copm.inputs.ts';
import { Priority } from './priority.entity.ts';

/** A score of something the family wants. It changes nothing of the priority, and no level of any goal. */
@Injectable()
export class RecordCopmScore {
  constructor(
    private readonly rows: ChildRowsStore,
    private readonly children: ChildStore,
  ) {}

  async execute(tx: Transaction, { id, priorityId, ...said }: Input): Promise<Outcome<Changed>> {
    const { row: priority } = await this.rows.get(tx, Priority, priorityId, 'CLINICAL');
    // How many are scored is counted with nobody scoring beside.
    const { child, onCareTeam } = await this.children.lock(tx, priority.childId);
    tx.require('copm:record', { onCareTeam });
    const { clinicId } = tx.caller;
    const { usesCopm } = await tx.manager.findOneByOrFail(Clinic, { id: clinicId });
    const checked = recordCopmScore(said, {
      isUsed: usesCopm,
      birthDate: child.birthDate,
      withdrawn: priority.withdrawnOn !== null,
      scored: await this.othersScored(tx, child.id, priority.id),
    });
    if (!checked.ok) return checked;
    const added = await addOnce(tx, CopmScoreRow, { ...checked.value, id, priorityId: priority.id, childId: child.id });
    if (!added.ok) return added;
    if (added.value) {
      const details = { priority: priority.id, scoredOn: said.scoredOn, rater: said.rater };
      tx.record({ action: 'copm:record', type: 'CopmScore', id, version: 1, childId: child.id, details });
    }
    return ok({ score: id, priority: priority.id, child: child.id });
  }

  /** Other priorities of the child that stand and have scores. */
  private async othersScored(tx: Transaction, childId: string, priorityId: string): Promise<number> {
    const ofChild = { clinicId: tx.caller.clinicId, childId };
    const standing = await tx.manager.findBy(Priority, { ...ofChild, withdrawnOn: IsNull() });
    const scores = await tx.manager.findBy(CopmScoreRow, { ...ofChild, voidedAt: IsNull() });
    const scored = new Set(scores.map((each) => each.priorityId));
    return standing.filter(({ id }) => id !== priorityId && scored.has(id)).length;
  }
}

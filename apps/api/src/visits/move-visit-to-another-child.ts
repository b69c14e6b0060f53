import { Injectable } from '@nestjs/common';
import { moveVisitToAnotherChild, refuse } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { CareRecord } from './care-record.store.ts';
import { VisitWork } from './visit-work.ts';
import type { moveVisitInput } from './visit.inputs.ts';
import { VisitWriting } from './visit-writing.store.ts';
import { VisitStore } from './visit.store.ts';

/**
 * A visit that was of another child. Its times, people and note go there; what was recorded of goals belongs to the child whose goals they
 * are, and is taken back as of the wrong child. Both records tell it, and it needs a right to both.
 */
@Injectable()
export class MoveVisitToAnotherChild {
  constructor(
    private readonly work: VisitWork,
    private readonly visits: VisitStore,
    private readonly record: CareRecord,
    private readonly writing: VisitWriting,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof moveVisitInput>): Promise<Outcome<Changed>> {
    const { id, visitId, childId, appointmentId, reason } = input;
    const action = 'visit:move';
    const from = await this.visits.childOf(tx, visitId);
    // In one order, whichever way somebody else moves at this moment.
    if (childId < from.childId) await this.work.ofChild(tx, action, childId, null);
    const left = await this.work.ofVisit(tx, action, visitId);
    const to = await this.work.ofChild(tx, action, childId, appointmentId);
    const before = await this.work.sentOrStale(tx, input, left.row);
    if (before !== undefined) return before;
    const visited = to.facts.visit?.state ?? null;
    const other = { child: childId, appointment: appointmentId, visited, reason };
    const moved = moveVisitToAnotherChild(left.facts.visit, other);
    if (!moved.ok) return moved;
    const happenedAt = left.row.beginsAt.toISOString();
    const said = { act: 'MOVE' as const, action: 'visit:move' as const, happenedAt, request: input };
    const kept = await this.work.keep(tx, to, moved.value.moved, said);
    if (!kept.ok) return kept;
    if (id === left.row.id) return refuse('IDEMPOTENCY_MISMATCH');
    await this.visits.leave(tx, left.row, id, reason);
    this.work.record(tx, { action, id: left.row.id, version: left.row.version + 1, visit: moved.value.left });
    await this.record.takeBackOfWrongChild(tx, left.row.id);
    await this.writing.carry(tx, left.row.id, { visitId: id, childId });
    return kept;
  }
}

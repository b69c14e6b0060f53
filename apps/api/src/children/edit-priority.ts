import { Injectable } from '@nestjs/common';
import { editPriority, ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn, updateVersioned } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ChildRowsStore } from './child-rows.store.ts';
import { Priority } from './priority.entity.ts';
import type { editPriorityInput } from './priority.inputs.ts';

@Injectable()
export class EditPriority {
  constructor(private readonly rows: ChildRowsStore) {}

  async execute(
    tx: Transaction,
    { priorityId, version, ...changes }: z.output<typeof editPriorityInput>,
  ): Promise<Outcome<Changed>> {
    const { row: priority, onCareTeam } = await this.rows.get(tx, Priority, priorityId, 'CLINICAL');
    tx.require('priority:edit', { onCareTeam });
    const conflict = movedOn(priority, version);
    if (conflict) return conflict;
    const edited = editPriority(priority, changes, tx.today);
    if (!edited.ok) return edited;
    const { id, childId, words, importance, withdrawnOn } = edited.value;
    const saved = await updateVersioned(tx, Priority, { id }, version, { words, importance, withdrawnOn });
    if (!saved.ok) return saved;
    tx.record({
      action: 'priority:edit',
      type: 'Priority',
      id,
      version: saved.value,
      childId,
      details: { fields: Object.keys(changes), withdrawnOn },
    });
    return ok({ priority: id, child: childId });
  }
}

import { Injectable } from '@nestjs/common';
import { ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ChildStore } from './child.store.ts';
import { Priority } from './priority.entity.ts';
import type { addPriorityInput } from './priority.inputs.ts';

@Injectable()
export class AddPriority {
  constructor(private readonly children: ChildStore) {}

  async execute(
    tx: Transaction,
    { childId, ...said }: z.output<ReturnType<typeof addPriorityInput>>,
  ): Promise<Outcome<Changed>> {
    const { child, onCareTeam } = await this.children.get(tx, childId);
    tx.require('priority:edit', { onCareTeam });
    const id = tx.newId();
    await tx.manager.insert(Priority, {
      ...said,
      clinicId: tx.caller.clinicId,
      id,
      childId: child.id,
      version: 1,
    });
    tx.record({
      action: 'priority:edit',
      type: 'Priority',
      id,
      version: 1,
      childId: child.id,
      details: { importance: said.importance },
    });
    return ok({ priority: id, child: child.id });
  }
}

import { Injectable } from '@nestjs/common';
import { ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ChildStore } from './child.store.ts';
import type { addPriorityInput } from './priority.inputs.ts';
import { PriorityStore } from './priority.store.ts';

@Injectable()
export class AddPriority {
  constructor(
    private readonly children: ChildStore,
    private readonly priorities: PriorityStore,
  ) {}

  async execute(
    tx: Transaction,
    { childId, ...said }: z.output<ReturnType<typeof addPriorityInput>>,
  ): Promise<Outcome<Changed>> {
    const { child, onCareTeam } = await this.children.get(tx, childId);
    tx.require('priority:edit', { onCareTeam });
    const id = await this.priorities.add(tx, child.id, said);
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

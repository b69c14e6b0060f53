import { Injectable } from '@nestjs/common';
import { editChild, ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { editChildInput } from './child.inputs.ts';
import { ChildStore } from './child.store.ts';
import { RecallStore } from './recall.store.ts';

@Injectable()
export class EditChild {
  constructor(
    private readonly children: ChildStore,
    private readonly recalls: RecallStore,
  ) {}

  async execute(
    tx: Transaction,
    { childId, version, ...changes }: z.output<ReturnType<typeof editChildInput>>,
  ): Promise<Outcome<Changed>> {
    const { child, onCareTeam } = await this.children.get(tx, childId);
    tx.require('child:edit', { onCareTeam });
    if (changes.aboutMe !== undefined) tx.requireRead('CLINICAL', 'child:edit', onCareTeam);
    const conflict = movedOn(child, version);
    if (conflict) return conflict;
    const edited = editChild(child, changes);
    if (!edited.ok) return edited;
    const saved = await this.children.edit(tx, child, version, edited.value);
    if (!saved.ok) return saved;
    if (changes.birthDate !== undefined)
      await this.recalls.count(tx, { id: child.id, birthDate: edited.value.birthDate });
    tx.record({
      action: 'child:edit',
      type: 'Child',
      id: child.id,
      version: saved.value,
      childId: child.id,
      details: { fields: Object.keys(changes) },
    });
    return ok({ child: child.id });
  }
}

import { Injectable } from '@nestjs/common';
import { editReported, ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn, updateVersioned } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { Child } from './child.entity.ts';
import { ChildStore } from './child.store.ts';
import { RecallStore } from './recall.store.ts';
import type { editReportedInput } from './reported.inputs.ts';
import { ReportedStore } from './reported.store.ts';

/** What comes to be known after intake, with what follows: another condition may have something looked at again. */
@Injectable()
export class EditReported {
  constructor(
    private readonly children: ChildStore,
    private readonly reported: ReportedStore,
    private readonly recalls: RecallStore,
  ) {}

  async execute(
    tx: Transaction,
    { childId, version, ...wanted }: z.output<typeof editReportedInput>,
  ): Promise<Outcome<Changed>> {
    const { child, onCareTeam } = await this.children.lock(tx, childId);
    tx.require('intake:edit', { onCareTeam });
    tx.requireRead('INTAKE', 'intake:edit', onCareTeam);
    const conflict = movedOn(child, version);
    if (conflict) return conflict;
    const edited = editReported(tx.catalogue, await this.reported.get(tx, child.id), wanted, tx.today);
    if (!edited.ok) return edited;
    const { unchanged, added, removed, reconsidered, judges, ...stands } = edited.value;
    if (unchanged) return ok({ child: child.id });
    if (judges) tx.require('triage:confirm', { onCareTeam });
    const moved = await updateVersioned(tx, Child, { id: child.id }, version, { updatedAt: tx.now });
    if (!moved.ok) return moved;
    await this.reported.replace(tx, child.id, stands);
    await this.recalls.count(tx, child);
    tx.record({
      action: 'intake:edit',
      type: 'Child',
      id: child.id,
      version: moved.value,
      childId: child.id,
      details: { added, removed, reconsidered },
    });
    return ok({ child: child.id });
  }
}

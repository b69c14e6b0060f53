import { Injectable } from '@nestjs/common';
import { clearPrecaution, ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn, updateVersioned } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ChildRowsStore } from './child-rows.store.ts';
import { Precaution } from './precaution.entity.ts';
import type { clearPrecautionInput } from './precaution.inputs.ts';
import { SafetyWatch } from './safety-watch.store.ts';

@Injectable()
export class ClearPrecaution {
  constructor(
    private readonly rows: ChildRowsStore,
    private readonly watch: SafetyWatch,
  ) {}

  async execute(
    tx: Transaction,
    { precautionId, version, ...said }: z.output<typeof clearPrecautionInput>,
  ): Promise<Outcome<Changed>> {
    const { row: precaution, onCareTeam } = await this.rows.get(tx, Precaution, precautionId, 'CLINICAL');
    tx.require('precaution:clear', { onCareTeam });
    const conflict = movedOn(precaution, version);
    if (conflict) return conflict;
    const { id, childId, precautionCode: code, state } = precaution;
    const cleared = clearPrecaution(tx.catalogue, { code, state }, said);
    if (!cleared.ok) return cleared;
    const { reason: clearReason, clearanceRole, clearanceFrom } = cleared.value;
    const saved = await updateVersioned(tx, Precaution, { id }, version, {
      state: 'CLEARED',
      clearedBy: tx.caller.staffId,
      clearedAt: tx.now,
      clearReason,
      clearanceRole,
      clearanceFrom,
    });
    if (!saved.ok) return saved;
    tx.record({
      action: 'precaution:clear',
      type: 'Precaution',
      id,
      version: saved.value,
      childId,
      details: { precaution: code, clearanceRole },
    });
    await this.watch.safetyChanged(tx, childId, 'precaution:clear');
    return ok({ precaution: id, child: childId });
  }
}

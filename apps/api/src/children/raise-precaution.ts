import { Injectable } from '@nestjs/common';
import { ok, raisePrecaution } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ChildStore } from './child.store.ts';
import { Precaution } from './precaution.entity.ts';
import type { raisePrecautionInput } from './precaution.inputs.ts';
import { SafetyWatch } from './safety-watch.store.ts';

@Injectable()
export class RaisePrecaution {
  constructor(
    private readonly children: ChildStore,
    private readonly watch: SafetyWatch,
  ) {}

  async execute(
    tx: Transaction,
    { childId, ...said }: z.output<typeof raisePrecautionInput>,
  ): Promise<Outcome<Changed>> {
    const { child, onCareTeam } = await this.children.get(tx, childId);
    tx.require('precaution:raise', { onCareTeam });
    const raised = raisePrecaution(tx.catalogue, said, tx.today);
    if (!raised.ok) return raised;
    const { precaution: precautionCode, ...fields } = raised.value;
    const { clinicId, staffId } = tx.caller;
    const id = tx.newId();
    await tx.manager.insert(Precaution, {
      ...fields,
      clinicId,
      id,
      childId: child.id,
      precautionCode,
      raisedBy: staffId,
      raisedOn: tx.today,
      state: 'IN_FORCE',
      version: 1,
    });
    tx.record({
      action: 'precaution:raise',
      type: 'Precaution',
      id,
      version: 1,
      childId: child.id,
      details: { precaution: precautionCode, site: fields.site, side: fields.side, status: fields.status },
    });
    await this.watch.safetyChanged(tx, child.id, 'precaution:raise');
    return ok({ precaution: id, child: child.id });
  }
}

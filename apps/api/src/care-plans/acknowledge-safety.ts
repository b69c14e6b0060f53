import { Injectable } from '@nestjs/common';
import { ok } from '@trellis/domain';
import type { z } from 'zod';
import { ChildStore } from '../children/child.store.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { SafetyAcknowledgementStore } from './safety-acknowledgement.store.ts';
import type { acknowledgeSafetyInput } from './safety.inputs.ts';

/**
 * A person says that they know what they were shown, all of it in one act. A precaution that became another one since
 * is a conflict: it is read again first. Said twice, it was said the first time.
 */
@Injectable()
export class AcknowledgeSafety {
  constructor(
    private readonly children: ChildStore,
    private readonly acknowledgements: SafetyAcknowledgementStore,
  ) {}

  async execute(
    tx: Transaction,
    { childId, precautions, planVersionIds }: z.output<typeof acknowledgeSafetyInput>,
  ): Promise<Outcome<Changed>> {
    const { child, onCareTeam } = await this.children.get(tx, childId);
    tx.require('safety:acknowledge', { onCareTeam });
    for (const { precautionId, version } of precautions) {
      const precaution = await this.acknowledgements.getPrecaution(tx, child.id, precautionId);
      const conflict = movedOn(precaution, version);
      if (conflict) return conflict;
      const read = { precautionId: precaution.id, precautionVersion: version };
      if (await this.acknowledgements.add(tx, read)) this.record(tx, child.id, 'Precaution', precaution.id, version);
    }
    for (const planVersionId of planVersionIds) {
      const { id, version } = await this.acknowledgements.getSafetyVersion(tx, child.id, planVersionId);
      if (await this.acknowledgements.add(tx, { planVersionId: id })) {
        this.record(tx, child.id, 'CarePlanVersion', id, version);
      }
    }
    return ok({ child: child.id });
  }

  private record(tx: Transaction, childId: string, type: string, id: string, version: number): void {
    tx.record({ action: 'safety:acknowledge', type, id, version, childId, details: { version } });
  }
}

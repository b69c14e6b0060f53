import { Injectable } from '@nestjs/common';
import { ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { Clinic } from './clinic.entity.ts';
import type { changeClinicInput } from './clinic.inputs.ts';

/** What a clinic decides for itself. */
@Injectable()
export class ChangeClinic {
  async execute(
    tx: Transaction,
    { version: seen, usesCopm }: z.output<typeof changeClinicInput>,
  ): Promise<Outcome<Changed>> {
    tx.require('clinic:manage');
    const id = tx.caller.clinicId;
    const { version } = await tx.manager.findOneOrFail(Clinic, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const stale = movedOn({ version }, seen);
    if (stale !== undefined) return stale;
    await tx.manager.update(Clinic, { id }, { usesCopm, version: version + 1 });
    tx.record({
      action: 'clinic:manage',
      type: 'Clinic',
      id,
      version: version + 1,
      childId: null,
      details: { usesCopm },
    });
    return ok({ clinic: id });
  }
}

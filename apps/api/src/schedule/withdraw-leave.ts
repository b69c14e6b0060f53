import { Injectable } from '@nestjs/common';
import { ok, refuse } from '@trellis/domain';
import { IsNull } from 'typeorm';
import type { z } from 'zod';
import { isId } from '../platform/database/ids.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { withdrawLeaveInput } from './calendar.inputs.ts';
import { StaffLeave } from './staff-leave.entity.ts';

/** Leave that is not taken. */
@Injectable()
export class WithdrawLeave {
  async execute(tx: Transaction, { leaveId: id }: z.output<typeof withdrawLeaveInput>): Promise<Outcome<Changed>> {
    const { clinicId, staffId: withdrawnBy } = tx.caller;
    const leave = isId(id) ? await tx.manager.findOneBy(StaffLeave, { clinicId, id }) : null;
    if (leave === null) throw notFound();
    const { staffId: staff } = leave;
    const action = 'leave:withdraw';
    tx.require(action, { madeBy: staff });
    const key = { clinicId, id, withdrawnAt: IsNull() };
    const { affected } = await tx.manager.update(StaffLeave, key, { withdrawnBy, withdrawnAt: tx.now });
    if (affected !== 1) return refuse('ALREADY_OVER');
    tx.record({ action, type: 'StaffLeave', id, version: 2, childId: null, details: { staff } });
    return ok({ staff });
  }
}

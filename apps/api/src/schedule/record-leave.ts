import { Injectable } from '@nestjs/common';
import { leaveSpan, ok } from '@trellis/domain';
import type { z } from 'zod';
import { addOnce } from '../platform/database/add-once.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { recordLeaveInput } from './calendar.inputs.ts';
import { CalendarStore } from './calendar.store.ts';
import { StaffLeave } from './staff-leave.entity.ts';

/** That somebody is away. What they are booked for stays, and shows as a clash: families are asked before it is moved. */
@Injectable()
export class RecordLeave {
  constructor(private readonly calendar: CalendarStore) {}

  async execute(tx: Transaction, input: z.output<typeof recordLeaveInput>): Promise<Outcome<Changed>> {
    const { id, kind, note } = input;
    const { id: staffId } = await this.calendar.staff(tx, input.staffId);
    const action = 'leave:record';
    tx.require(action, { madeBy: staffId });
    const { startsAt, endsAt } = leaveSpan(input, tx.caller.timeZone);
    const span = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
    const added = await addOnce(tx, StaffLeave, { id, staffId, kind, note, ...span });
    if (!added.ok) return added;
    if (added.value) {
      const details = { staff: staffId, startsAt, endsAt };
      tx.record({ action, type: 'StaffLeave', id, version: 1, childId: null, details });
    }
    return ok({ staff: staffId });
  }
}

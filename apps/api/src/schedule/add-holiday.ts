import { Injectable } from '@nestjs/common';
import { ok, refuse } from '@trellis/domain';
import type { z } from 'zod';
import { addOnce } from '../platform/database/add-once.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { addHolidayInput } from './calendar.inputs.ts';
import { CalendarStore } from './calendar.store.ts';
import { HolidayRow } from './holiday.entity.ts';

/** A day on which a site does not keep its week. What is booked on it stays, and shows as a clash. */
@Injectable()
export class AddHoliday {
  constructor(private readonly calendar: CalendarStore) {}

  async execute(tx: Transaction, input: z.output<typeof addHolidayInput>): Promise<Outcome<Changed>> {
    const { id, on: onDay, name, opens, closes } = input;
    const { id: siteId } = await this.calendar.site(tx, input.siteId);
    const action = 'calendar:edit';
    tx.require(action);
    const there = await tx.manager.findOneBy(HolidayRow, { clinicId: tx.caller.clinicId, siteId, onDay });
    if (there !== null && there.id !== id) return refuse('HOLIDAY_ALREADY', { on: onDay });
    const hours = { opensAt: seconds(opens), closesAt: seconds(closes) };
    const added = await addOnce(tx, HolidayRow, { id, siteId, onDay, name, ...hours });
    if (!added.ok) return added;
    if (added.value) {
      tx.record({ action, type: 'Holiday', id, version: 1, childId: null, details: { site: siteId, on: onDay } });
    }
    return ok({ site: siteId });
  }
}

/** As the database answers it, so that what was sent twice is known again. */
function seconds(time: string | null): string | null {
  return time === null ? null : `${time}:00`;
}

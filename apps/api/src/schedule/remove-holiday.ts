import { Injectable } from '@nestjs/common';
import { ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { isId } from '../platform/database/ids.ts';
import type { removeHolidayInput } from './calendar.inputs.ts';
import { HolidayRow } from './holiday.entity.ts';

/** A holiday that is none. Nothing hangs on it but the days of the diary, which are counted anew. */
@Injectable()
export class RemoveHoliday {
  async execute(tx: Transaction, { holidayId }: z.output<typeof removeHolidayInput>): Promise<Outcome<Changed>> {
    const key = { clinicId: tx.caller.clinicId, id: holidayId };
    const holiday = isId(holidayId) ? await tx.manager.findOneBy(HolidayRow, key) : null;
    if (holiday === null) throw notFound();
    const action = 'calendar:edit';
    tx.require(action);
    await tx.manager.delete(HolidayRow, key);
    const { siteId: site, onDay: on } = holiday;
    tx.record({
      action,
      type: 'Holiday',
      id: holidayId,
      version: 2,
      childId: null,
      details: { site, on, removed: true },
    });
    return ok({ site });
  }
}

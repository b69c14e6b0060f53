import { Injectable } from '@nestjs/common';
import { ok, WEEKDAYS } from '@trellis/domain';
import { In } from 'typeorm';
import type { z } from 'zod';
import { Site } from '../clinics/site.entity.ts';
import { isId } from '../platform/database/ids.ts';
import { insertIfAbsent } from '../platform/database/insert-if-absent.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { updateVersioned } from '../platform/database/update-versioned.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { keepStaffWeekInput } from './calendar.inputs.ts';
import { CalendarStore } from './calendar.store.ts';
import { StaffWeekHours } from './staff-week-hours.entity.ts';
import { StaffWeekRow } from './staff-week.entity.ts';

type Input = z.output<typeof keepStaffWeekInput>;

/** A person's week from a day on: a new one, or what is said anew of one that begins on that day. */
@Injectable()
export class KeepStaffWeek {
  constructor(private readonly calendar: CalendarStore) {}

  async execute(tx: Transaction, input: Input): Promise<Outcome<Changed>> {
    const { id: staffId } = await this.calendar.staff(tx, input.staffId);
    await this.requireSites(tx, input);
    const action = 'staff-week:edit';
    tx.require(action);
    const { clinicId } = tx.caller;
    const { since } = input;
    const weekId = tx.newId();
    const by = { recordedBy: tx.caller.staffId, recordedAt: tx.now };
    let week = { id: weekId, version: 1 };
    if (!(await insertIfAbsent(tx, StaffWeekRow, { id: weekId, staffId, since, ...by, version: 1 }))) {
      const { id } = await tx.manager.findOneByOrFail(StaffWeekRow, { clinicId, staffId, since });
      const changed = await updateVersioned(tx, StaffWeekRow, { id }, input.version ?? 0, {});
      if (!changed.ok) return changed;
      week = { id, version: changed.value };
    }
    await tx.manager.delete(StaffWeekHours, { clinicId, weekId: week.id });
    const hours = input.hours.map(({ day, siteId, opens, closes }) => ({
      clinicId,
      id: tx.newId(),
      weekId: week.id,
      siteId,
      weekday: WEEKDAYS.indexOf(day) + 1,
      opensAt: opens,
      closesAt: closes,
    }));
    if (hours.length > 0) await tx.manager.insert(StaffWeekHours, hours);
    const details = { staff: staffId, since, hours: hours.length };
    tx.record({ action, type: 'StaffWeek', ...week, childId: null, details });
    return ok({ staff: staffId });
  }

  private async requireSites(tx: Transaction, { hours }: Input): Promise<void> {
    const ids = [...new Set(hours.map(({ siteId }) => siteId))];
    if (!ids.every(isId)) throw notFound();
    const found = await tx.manager.countBy(Site, { clinicId: tx.caller.clinicId, id: In(ids) });
    if (found !== ids.length) throw notFound();
  }
}

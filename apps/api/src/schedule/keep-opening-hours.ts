import { Injectable } from '@nestjs/common';
import { ok, WEEKDAYS } from '@trellis/domain';
import type { z } from 'zod';
import { OpeningHours } from '../clinics/opening-hours.entity.ts';
import { Site } from '../clinics/site.entity.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn, updateVersioned } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { keepOpeningHoursInput } from './calendar.inputs.ts';
import { CalendarStore } from './calendar.store.ts';

/** The week of a site, in the place of the one it had. What is booked outside it stays, and shows as a clash. */
@Injectable()
export class KeepOpeningHours {
  constructor(private readonly calendar: CalendarStore) {}

  async execute(tx: Transaction, input: z.output<typeof keepOpeningHoursInput>): Promise<Outcome<Changed>> {
    const site = await this.calendar.site(tx, input.siteId);
    const { id } = site;
    const action = 'calendar:edit';
    tx.require(action);
    const stale = movedOn(site, input.version);
    if (stale !== undefined) return stale;
    const { clinicId } = tx.caller;
    await tx.manager.delete(OpeningHours, { clinicId, siteId: id });
    const hours = input.hours.map(({ day, opens, closes }) => ({
      clinicId,
      siteId: id,
      weekday: WEEKDAYS.indexOf(day) + 1,
      opensAt: opens,
      closesAt: closes,
    }));
    if (hours.length > 0) await tx.manager.insert(OpeningHours, hours);
    const changed = await updateVersioned(tx, Site, { id }, input.version, {});
    if (!changed.ok) return changed;
    tx.record({ action, type: 'Site', id, version: changed.value, childId: null, details: { hours: input.hours } });
    return ok({ site: id });
  }
}

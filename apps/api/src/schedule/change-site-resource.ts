import { Injectable } from '@nestjs/common';
import { ok, refuse } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { updateVersioned } from '../platform/database/update-versioned.ts';
import { violatesUnique } from '../platform/database/violates-unique.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { changeSiteResourceInput } from './calendar.inputs.ts';
import { CalendarStore } from './calendar.store.ts';
import { SiteResource } from './site-resource.entity.ts';

/** Another name for a room or equipment, or that it is given up. What is booked in it stays. */
@Injectable()
export class ChangeSiteResource {
  constructor(private readonly calendar: CalendarStore) {}

  async execute(tx: Transaction, input: z.output<typeof changeSiteResourceInput>): Promise<Outcome<Changed>> {
    const { id, siteId } = await this.calendar.hold(tx, SiteResource, input.resourceId);
    const action = 'calendar:edit';
    tx.require(action);
    const { version, name, inUse } = input;
    try {
      const changed = await updateVersioned(tx, SiteResource, { id }, version, { name, inUse });
      if (!changed.ok) return changed;
      tx.record({ action, type: 'SiteResource', id, version: changed.value, childId: null, details: { inUse } });
      return ok({ site: siteId });
    } catch (error) {
      if (violatesUnique(error, 'site_resources_name_v1')) return refuse('NAME_TAKEN', { name });
      throw error;
    }
  }
}

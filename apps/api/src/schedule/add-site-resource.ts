import { Injectable } from '@nestjs/common';
import { ok, refuse } from '@trellis/domain';
import type { z } from 'zod';
import { insertIfAbsent } from '../platform/database/insert-if-absent.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { addSiteResourceInput } from './calendar.inputs.ts';
import { CalendarStore } from './calendar.store.ts';
import { SiteResource } from './site-resource.entity.ts';

/** A room, or equipment that is booked like one. */
@Injectable()
export class AddSiteResource {
  constructor(private readonly calendar: CalendarStore) {}

  async execute(tx: Transaction, input: z.output<typeof addSiteResourceInput>): Promise<Outcome<Changed>> {
    const { id, kind, name } = input;
    const { id: siteId } = await this.calendar.site(tx, input.siteId);
    const action = 'calendar:edit';
    tx.require(action);
    const added = await insertIfAbsent(tx, SiteResource, { id, siteId, kind, name, inUse: true, version: 1 });
    if (!added) {
      const before = await tx.manager.findOneBy(SiteResource, { clinicId: tx.caller.clinicId, siteId, kind, name });
      return before?.id === id ? ok({ site: siteId }) : refuse('NAME_TAKEN', { name });
    }
    tx.record({ action, type: 'SiteResource', id, version: 1, childId: null, details: { site: siteId, kind } });
    return ok({ site: siteId });
  }
}

import { Injectable } from '@nestjs/common';
import { ok, withdrawFamilyLink } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ChildRowsStore } from './child-rows.store.ts';
import { FamilyLink } from './family-link.entity.ts';
import type { withdrawFamilyLinkInput } from './family-link.inputs.ts';
import { FamilyLinkStore, linkOf } from './family-link.store.ts';

/** A link opens nothing from the next request on, also where its page is open at this moment. */
@Injectable()
export class WithdrawFamilyLink {
  constructor(
    private readonly childRows: ChildRowsStore,
    private readonly links: FamilyLinkStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof withdrawFamilyLinkInput>): Promise<Outcome<Changed>> {
    const { row, onCareTeam } = await this.childRows.get(tx, FamilyLink, input.linkId, 'CONTACT');
    const action = 'family-link:withdraw';
    tx.require(action, { onCareTeam });
    const stale = movedOn(row, input.version);
    if (stale !== undefined) return stale;
    const withdrawn = withdrawFamilyLink(linkOf(row), tx.now.toISOString());
    if (!withdrawn.ok) return withdrawn;
    const { id, childId, guardianId } = row;
    const ended = await this.links.end(tx, id, input.version, 'WITHDRAWN');
    if (!ended.ok) return ended;
    const details = { guardian: guardianId, endedFor: 'WITHDRAWN' };
    tx.record({ action, type: 'FamilyLink', id, version: ended.value, childId, details });
    return ok({ link: id, guardian: guardianId });
  }
}

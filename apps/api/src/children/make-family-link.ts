import { Injectable } from '@nestjs/common';
import { makeFamilyLink, ok } from '@trellis/domain';
import type { z } from 'zod';
import { hashToken, newToken } from '../platform/access/session-cookie.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ChildRowsStore } from './child-rows.store.ts';
import type { makeFamilyLinkInput } from './family-link.inputs.ts';
import { FamilyLinkStore, linkOf } from './family-link.store.ts';
import { Guardian } from './guardian.entity.ts';

/**
 * A guardian's personal link, in place of any earlier one. The secret is answered to the one who makes it and kept
 * nowhere: who lost it is given another.
 */
@Injectable()
export class MakeFamilyLink {
  constructor(
    private readonly childRows: ChildRowsStore,
    private readonly links: FamilyLinkStore,
  ) {}

  async execute(tx: Transaction, { guardianId }: z.output<typeof makeFamilyLinkInput>): Promise<Outcome<Changed>> {
    const { row: guardian, onCareTeam } = await this.childRows.get(tx, Guardian, guardianId, 'CONTACT');
    const action = 'family-link:make';
    tx.require(action, { onCareTeam });
    const { id, childId, hasAuthority } = guardian;
    const rows = await this.links.holdLinksOf(tx, id);
    const made = makeFamilyLink({ guardian: id, hasAuthority }, rows.map(linkOf), tx.newId(), tx.now.toISOString());
    if (!made.ok) return made;
    const { link, renewed } = made.value;
    for (const { link: earlier } of renewed) {
      const row = rows.find((each) => each.id === earlier);
      if (row === undefined) continue;
      const ended = await this.links.end(tx, earlier, row.version, 'RENEWED');
      if (!ended.ok) return ended;
      const details = { guardian: id, endedFor: 'RENEWED' };
      tx.record({ action, type: 'FamilyLink', id: earlier, version: ended.value, childId, details });
    }
    await this.links.add(tx, childId, link);
    const secret = newToken();
    await this.links.keepKey(tx, link.link, 'LINK', hashToken(secret), new Date(link.expiresAt));
    const details = { guardian: id, expiresAt: link.expiresAt };
    tx.record({ action, type: 'FamilyLink', id: link.link, version: 1, childId, details });
    return ok({ link: link.link, guardian: id, secret: { path: `/family/${secret}` } });
  }
}

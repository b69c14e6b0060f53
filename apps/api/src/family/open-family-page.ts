import { Injectable } from '@nestjs/common';
import { FAMILY_VISIT_HOURS, ok, type Result } from '@trellis/domain';
import { FamilyLinkStore } from '../children/family-link.store.ts';
import type { FamilyCaller } from '../platform/access/family-caller.ts';
import { hashToken, newToken } from '../platform/access/session-cookie.ts';
import type { Transaction } from '../platform/database/transaction.ts';

const HOUR = 3_600_000;

/** What the telephone keeps from now on. */
export interface Visit {
  readonly token: string;
  readonly until: Date;
}

/** The link is exchanged for a visit with a token of its own, which lasts for hours and never longer than the link. */
@Injectable()
export class OpenFamilyPage {
  constructor(private readonly links: FamilyLinkStore) {}

  async execute(tx: Transaction<FamilyCaller>): Promise<Result<Visit>> {
    const action = 'family-page:open';
    tx.require(action);
    const { linkId, linkExpiresAt, childId } = tx.caller;
    const token = newToken();
    const until = new Date(Math.min(tx.now.getTime() + FAMILY_VISIT_HOURS * HOUR, linkExpiresAt.getTime()));
    await this.links.opened(tx, linkId);
    await this.links.keepKey(tx, linkId, 'VISIT', hashToken(token), until);
    tx.record({ action, type: 'FamilyLink', id: linkId, version: 1, childId });
    return ok({ token, until });
  }
}

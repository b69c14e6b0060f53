import { Injectable } from '@nestjs/common';
import type { FamilyLink as LinkSays, FamilyLinkEnd } from '@trellis/domain';
import { IsNull } from 'typeorm';
import type { FamilyKeyPurpose } from './family-key.entity.ts';
import type { AnyTransaction, Transaction } from '../platform/database/transaction.ts';
import { updateVersioned } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import { FamilyLink } from './family-link.entity.ts';

/** Whoever makes a link holds the guardian: of two who make one at once the second renews what the first has made. */
const HOLD_GUARDIAN = 'select g.id from guardians g where g.clinic_id = $1 and g.id = $2 for no key update';

/** The links of guardians. Their secrets go into keys, which only a function of the database can look up. */
@Injectable()
export class FamilyLinkStore {
  /** A guardian's links that nobody has ended, with the guardian held until the transaction ends. */
  async holdLinksOf(tx: Transaction, guardianId: string): Promise<FamilyLink[]> {
    const { clinicId } = tx.caller;
    await tx.manager.query(HOLD_GUARDIAN, [clinicId, guardianId]);
    return tx.manager.findBy(FamilyLink, { clinicId, guardianId, endedAt: IsNull() });
  }

  async add(tx: Transaction, childId: string, { link: id, guardian: guardianId, expiresAt }: LinkSays): Promise<void> {
    const { clinicId, staffId } = tx.caller;
    await tx.manager.insert(FamilyLink, {
      clinicId,
      id,
      childId,
      guardianId,
      madeBy: staffId,
      madeAt: tx.now,
      expiresAt: new Date(expiresAt),
      version: 1,
    });
  }

  /** Keeps what opens a link, or a visit that began with it, as a hash. */
  async keepKey(
    tx: AnyTransaction,
    linkId: string,
    purpose: FamilyKeyPurpose,
    hash: Buffer,
    until: Date,
  ): Promise<void> {
    await tx.manager.query('select keep_family_key($1, $2, $3, $4)', [hash, linkId, purpose, until]);
  }

  end(tx: Transaction, id: string, version: number, endedFor: FamilyLinkEnd): Promise<Outcome<number>> {
    const ended = { endedAt: tx.now, endedBy: tx.caller.staffId, endedFor };
    return updateVersioned(tx, FamilyLink, { id }, version, ended);
  }

  /** The page was opened. What it says of the link stays as it was: nobody's change of it meets a conflict for that. */
  async opened(tx: AnyTransaction, id: string): Promise<void> {
    await tx.manager.update(FamilyLink, { clinicId: tx.caller.clinicId, id }, { lastOpenedAt: tx.now });
  }
}

/** A row as the rules take it. */
export function linkOf({ id, guardianId, expiresAt, endedAt, endedFor }: FamilyLink): LinkSays {
  return {
    link: id,
    guardian: guardianId,
    expiresAt: expiresAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    endedFor,
  };
}

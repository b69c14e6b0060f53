import { Injectable } from '@nestjs/common';
import {
  type Agreement as Agreed,
  type CarriedAgreement,
  daysBetween,
  localDate,
  type LocalDate,
  type ShownText,
} from '@trellis/domain';
import { In, IsNull } from 'typeorm';
import { staffIdOf } from '../platform/access/family-caller.ts';
import type { AnyTransaction } from '../platform/database/transaction.ts';
import { Agreement } from './agreement.entity.ts';

/**
 * Why an agreement no longer counts. TAKEN_BACK: the version became a draft again. RENEWED: a later word of the same
 * party took its place.
 */
export const AGREEMENT_FALLS = ['TAKEN_BACK', 'RENEWED'] as const;
export type AgreementFall = (typeof AGREEMENT_FALLS)[number];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Agreements are added, and fall; they are never changed. */
@Injectable()
export class AgreementStore {
  /** `howFacts` is what the way of agreeing leaves behind. */
  async add(tx: AnyTransaction, versionId: string, agreed: Agreed, howFacts: Agreement['howFacts']): Promise<void> {
    const { agreement, person, givenOn, ...fields } = agreed;
    const { clinicId } = tx.caller;
    await tx.manager.insert(Agreement, {
      ...fields,
      howFacts,
      clinicId,
      id: agreement,
      versionId,
      staffId: agreed.party === 'DISCIPLINE' ? person : null,
      guardianId: agreed.party === 'GUARDIAN' ? person : null,
      givenAt: instantOn(tx, givenOn),
      recordedBy: staffIdOf(tx.caller),
    });
  }

  /** Somebody of the discipline answers for a trainee's signature, on the text they were shown. */
  async coSign(tx: AnyTransaction, { agreement: id, coSignedBy }: Agreed, coSignedText: ShownText): Promise<void> {
    await tx.manager.update(
      Agreement,
      { clinicId: tx.caller.clinicId, id },
      { coSignedBy, coSignedAt: tx.now, coSignedText: { ...coSignedText } },
    );
  }

  /** Carries agreements of an earlier version on, each with who gave it, how and when. */
  async carry(tx: AnyTransaction, versionId: string, carried: readonly CarriedAgreement[]): Promise<void> {
    const ids = carried.flatMap(({ carriedFrom }) => (carriedFrom === null ? [] : [carriedFrom]));
    const { clinicId } = tx.caller;
    const rows = await tx.manager.findBy(Agreement, { clinicId, id: In(ids) });
    const copies = rows.map((row) =>
      Object.assign(new Agreement(), row, { id: tx.newId(), versionId, carriedFrom: row.id }),
    );
    await tx.manager.insert(Agreement, copies);
  }

  /** Those named stand no longer, or all that stand on the version. */
  async fall(tx: AnyTransaction, versionId: string, reason: AgreementFall, ids?: readonly string[]): Promise<void> {
    const { clinicId } = tx.caller;
    await tx.manager.update(
      Agreement,
      { clinicId, versionId, fallenAt: IsNull(), ...(ids === undefined ? {} : { id: In([...ids]) }) },
      { fallenAt: tx.now, fallenReason: reason },
    );
  }
}

/** Now, or the same time of the day on an earlier day of the clinic, where the hour of summer time may have moved. */
function instantOn(tx: AnyTransaction, day: LocalDate): Date {
  const at = tx.now.getTime() - daysBetween(day, tx.today) * DAY;
  const candidates = [at, at + HOUR, at - HOUR].map((each) => new Date(each));
  return candidates.find((each) => localDate(each.toISOString(), tx.caller.timeZone) === day) ?? new Date(at);
}

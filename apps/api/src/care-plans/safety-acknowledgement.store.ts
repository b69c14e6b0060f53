import { Injectable } from '@nestjs/common';
import { In, Not, IsNull } from 'typeorm';
import { Precaution } from '../children/precaution.entity.ts';
import { isId } from '../platform/database/ids.ts';
import { insertIfAbsent } from '../platform/database/insert-if-absent.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';
import { CarePlan } from './care-plan.entity.ts';
import { SafetyAcknowledgement } from './safety-acknowledgement.entity.ts';

type Read =
  | Pick<SafetyAcknowledgement, 'precautionId' | 'precautionVersion'>
  | Pick<SafetyAcknowledgement, 'planVersionId'>;

/** Acknowledgements are added once and stay. What is not of the child, or no notice, is NOT_FOUND. */
@Injectable()
export class SafetyAcknowledgementStore {
  async getPrecaution(tx: Transaction, childId: string, id: string): Promise<Precaution> {
    if (!isId(id)) throw notFound();
    const { clinicId } = tx.caller;
    const found = await tx.manager.findOneBy(Precaution, { clinicId, childId, id });
    if (found === null) throw notFound();
    return found;
  }

  /** A version in which something was stopped or cut, and which has come into force. */
  async getSafetyVersion(tx: Transaction, childId: string, id: string): Promise<CarePlanVersion> {
    if (!isId(id)) throw notFound();
    const { clinicId } = tx.caller;
    const plans = await tx.manager.find(CarePlan, { where: { clinicId, childId }, select: { id: true } });
    const found = await tx.manager.findOneBy(CarePlanVersion, {
      clinicId,
      id,
      planId: In(plans.map((plan) => plan.id)),
      changeClass: 'C',
      inForceFrom: Not(IsNull()),
    });
    if (found === null) throw notFound();
    return found;
  }

  /** Whether this is the first time the caller says so. */
  add(tx: Transaction, read: Read): Promise<boolean> {
    const { staffId } = tx.caller;
    return insertIfAbsent(tx, SafetyAcknowledgement, { ...read, id: tx.newId(), staffId, acknowledgedAt: tx.now });
  }
}

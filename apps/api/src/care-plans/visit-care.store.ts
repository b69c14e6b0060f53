import { Injectable } from '@nestjs/common';
import { checkPrecautionsSeen, ok, type Result, type SeenPrecaution } from '@trellis/domain';
import { In, IsNull } from 'typeorm';
import { Precaution } from '../children/precaution.entity.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { CareRecord, type SeenSafety } from '../visits/care-record.store.ts';
import { Observation } from './observation.entity.ts';
import { SafetyAcknowledgement } from './safety-acknowledgement.entity.ts';
import { SafetyAcknowledgementStore } from './safety-acknowledgement.store.ts';
import { TakenBackStore } from './taken-back.store.ts';

/** What a visit asks of the child's record: who knows its precautions, and what was recorded in it. */
@Injectable()
export class VisitCareStore extends CareRecord {
  constructor(
    private readonly acknowledgements: SafetyAcknowledgementStore,
    private readonly takenBack: TakenBackStore,
  ) {
    super();
  }

  async acknowledge(
    tx: Transaction,
    childId: string,
    { precautions, planVersionIds }: SeenSafety,
    gate: boolean,
  ): Promise<Result<true>> {
    const { clinicId, staffId } = tx.caller;
    const seen: SeenPrecaution[] = [];
    for (const { precaution, version } of precautions) {
      const found = await this.acknowledgements.getPrecaution(tx, childId, precaution);
      if (found.version === version) seen.push({ precaution: found.id, version });
    }
    const versions = [];
    for (const id of planVersionIds) versions.push(await this.acknowledgements.getSafetyVersion(tx, childId, id));
    if (gate) {
      const inForce = await tx.manager.find(Precaution, {
        where: { clinicId, childId, state: 'IN_FORCE' },
        order: { raisedOn: 'DESC', id: 'DESC' },
      });
      const ids = In(inForce.map(({ id }) => id));
      const known = await tx.manager.findBy(SafetyAcknowledgement, { clinicId, staffId, precautionId: ids });
      const checked = checkPrecautionsSeen(
        inForce.map(({ id, version }) => ({ precaution: id, version })),
        seen,
        [
          ...known.map(({ precautionId, precautionVersion }) => ({
            precaution: precautionId ?? '',
            version: precautionVersion ?? 0,
          })),
          // Who raised it knows it.
          ...inForce.flatMap(({ id, version, raisedBy }) =>
            raisedBy === staffId ? [{ precaution: id, version }] : [],
          ),
        ],
      );
      if (!checked.ok) return checked;
    }
    for (const { precaution, version } of seen) {
      const read = { precautionId: precaution, precautionVersion: version };
      if (await this.acknowledgements.add(tx, read)) this.#record(tx, childId, 'Precaution', precaution, version);
    }
    for (const { id, version } of versions) {
      if (await this.acknowledgements.add(tx, { planVersionId: id })) {
        this.#record(tx, childId, 'CarePlanVersion', id, version);
      }
    }
    return ok(true);
  }

  async takeBackOfWrongChild(tx: Transaction, visitId: string): Promise<void> {
    const { clinicId } = tx.caller;
    const recorded = await tx.manager.findBy(Observation, { clinicId, visitId, voidedAt: IsNull() });
    for (const { id, childId } of recorded) await this.takenBack.takeBack(tx, { id, childId }, 'WRONG_CHILD');
  }

  #record(tx: Transaction, childId: string, type: string, id: string, version: number): void {
    tx.record({ action: 'safety:acknowledge', type, id, version, childId, details: { version } });
  }
}

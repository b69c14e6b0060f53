import { Injectable } from '@nestjs/common';
import { checkConsenting, ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ChildRowsStore } from './child-rows.store.ts';
import { ChildStore } from './child.store.ts';
import { Guardian } from './guardian.entity.ts';
import { TreatmentConsent } from './treatment-consent.entity.ts';
import type { recordTreatmentConsentInput } from './treatment-consent.inputs.ts';

@Injectable()
export class RecordTreatmentConsent {
  constructor(
    private readonly children: ChildStore,
    private readonly rows: ChildRowsStore,
  ) {}

  async execute(
    tx: Transaction,
    { childId, guardianId, givenOn, how }: z.output<ReturnType<typeof recordTreatmentConsentInput>>,
  ): Promise<Outcome<Changed>> {
    const { child, onCareTeam } = await this.children.get(tx, childId);
    tx.require('consent:record', { onCareTeam });
    const { row: guardian } = await this.rows.get(tx, Guardian, guardianId, 'CONTACT');
    if (guardian.childId !== child.id) throw notFound();
    const consenting = checkConsenting(guardian);
    if (!consenting.ok) return consenting;
    const { clinicId, staffId } = tx.caller;
    const consent = tx.newId();
    await tx.manager.insert(TreatmentConsent, {
      clinicId,
      id: consent,
      childId: child.id,
      guardianId: guardian.id,
      givenOn,
      how,
      recordedBy: staffId,
      version: 1,
    });
    tx.record({
      action: 'consent:record',
      type: 'TreatmentConsent',
      id: consent,
      version: 1,
      childId: child.id,
      details: { how, givenOn },
    });
    return ok({ consent, child: child.id });
  }
}

import { Injectable } from '@nestjs/common';
import { checkConsenting, type GuardianAgreement, ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { recordGuardianAgreementInput } from './agreement.inputs.ts';
import { GuardianAgreementStore } from './guardian-agreement.store.ts';
import { PlanStore } from './plan.store.ts';
import { ReferencesStore } from './references.store.ts';

type Input = z.output<typeof recordGuardianAgreementInput>;

/** The family agrees, and a member of staff records who, when and how. The version may come into force with it. */
@Injectable()
export class RecordGuardianAgreement {
  constructor(
    private readonly plans: PlanStore,
    private readonly references: ReferencesStore,
    private readonly agreements: GuardianAgreementStore,
  ) {}

  async execute(tx: Transaction, input: Input): Promise<Outcome<Changed>> {
    const { versionId, guardianId, ...said } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    const guardian = await this.references.guardian(tx, plan.childId, guardianId);
    if (said.how === 'SIGNED_ON_SCREEN') await this.references.staff(tx, said.signedBefore);
    if (said.how === 'AGREED_VERBALLY') await this.references.staff(tx, said.heardBy);
    tx.require('guardian-agreement:record', { onCareTeam: plan.onCareTeam });
    const consenting = checkConsenting(guardian);
    if (!consenting.ok) return consenting;
    const given: GuardianAgreement = { ...said, guardian: guardian.id };
    const kept = await this.agreements.keep(tx, { plan, draft }, given, factsOf(input));
    if (!kept.ok) return kept;
    return ok({ agreement: kept.value, planVersion: versionId, plan: plan.record.plan });
  }
}

/** What the way of agreeing leaves behind: the row has columns for what every way has. */
function factsOf(said: Input): object {
  switch (said.how) {
    case 'SIGNED_ON_SCREEN':
      return { signedBefore: said.signedBefore };
    case 'SIGNED_ON_PAPER':
      return { scan: said.scan, signedOn: said.signedOn };
    case 'SIGNED_BY_THUMB':
      return { witness: said.witness };
    case 'AGREED_VERBALLY':
      return { heardBy: said.heardBy, channel: said.channel, spokenOn: said.spokenOn };
  }
}

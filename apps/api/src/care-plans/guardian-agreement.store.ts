import { Injectable } from '@nestjs/common';
import { type GuardianAgreement, ok, recordGuardianAgreement, type Result } from '@trellis/domain';
import type { AnyTransaction } from '../platform/database/transaction.ts';
import type { Agreement } from './agreement.entity.ts';
import { AgreementStore } from './agreement.store.ts';
import { IntoForce } from './into-force.ts';
import type { PlanInHand, VersionInHand } from './plan.store.ts';
import { ShownTextCheck } from './shown-text.ts';

/** The version a family was shown, beside its plan, which the caller holds. */
interface Asked {
  readonly plan: PlanInHand;
  readonly draft: VersionInHand;
}

/**
 * Keeps a guardian's agreement, whoever brings it: to the very text that was shown, once, in place of a spoken one. The
 * version may come into force with it. Answers the agreement's id.
 */
@Injectable()
export class GuardianAgreementStore {
  constructor(
    private readonly agreements: AgreementStore,
    private readonly shownText: ShownTextCheck,
    private readonly intoForce: IntoForce,
  ) {}

  async keep(
    tx: AnyTransaction,
    { plan, draft }: Asked,
    given: GuardianAgreement,
    howFacts: Agreement['howFacts'],
  ): Promise<Result<string>> {
    const { version: versionId, state } = draft.version;
    const agreed = recordGuardianAgreement(draft.version, given, tx.newId(), tx.today);
    if (!agreed.ok) return agreed;
    const shownNow = await this.shownText.check(tx, versionId, given);
    if (!shownNow.ok) return shownNow;

    const spoken = draft.version.agreements.filter(({ party }) => party === 'GUARDIAN');
    await this.agreements.fall(
      tx,
      versionId,
      'RENEWED',
      spoken.map((each) => each.agreement),
    );
    const { agreement } = agreed.value;
    await this.agreements.add(tx, versionId, agreed.value, howFacts);
    const action = 'guardian-agreement:record';
    tx.record({
      action,
      type: 'Agreement',
      id: agreement,
      version: 1,
      childId: plan.childId,
      details: { planVersion: versionId, how: given.how, contentHash: given.contentHash },
    });
    if (state === 'SENT') await this.intoForce.activate(tx, plan.record.plan, versionId, action);
    return ok(agreement);
  }
}

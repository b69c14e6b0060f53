import { Injectable } from '@nestjs/common';
import { type ChildStance, ok, type Result, type ShownText } from '@trellis/domain';
import { ChildsWordsStore } from '../care-plans/childs-words.store.ts';
import { GuardianAgreementStore } from '../care-plans/guardian-agreement.store.ts';
import { PlanStore } from '../care-plans/plan.store.ts';
import type { FamilyCaller } from '../platform/access/family-caller.ts';
import type { Transaction } from '../platform/database/transaction.ts';

export interface SignedAtHome {
  readonly versionId: string;
  /** The very text that stood on the page. */
  readonly shown: ShownText;
  readonly typedName: string;
  /** What the child says of it, where the family wrote that down. */
  readonly child: { readonly stance: ChildStance; readonly words: string } | null;
}

/** A guardian agrees on the own page to the text that was read there, and may add what the child says of it. */
@Injectable()
export class SignByLink {
  constructor(
    private readonly plans: PlanStore,
    private readonly agreements: GuardianAgreementStore,
    private readonly childsWords: ChildsWordsStore,
  ) {}

  async execute(
    tx: Transaction<FamilyCaller>,
    { versionId, shown, typedName, child }: SignedAtHome,
  ): Promise<Result<string>> {
    const held = await this.plans.holdVersion(tx, versionId);
    tx.require('guardian-agreement:record');
    const { guardianId: guardian, linkId: link } = tx.caller;
    if (child !== null) {
      tx.require('child-words:record');
      const said = { ...child, heardOn: tx.today, contentHash: shown.contentHash };
      const heard = await this.childsWords.keep(tx, held, said, null);
      if (!heard.ok) return heard;
    }
    const given = { ...shown, how: 'SIGNED_BY_LINK', guardian, link, typedName } as const;
    const kept = await this.agreements.keep(tx, held, given, { link, typedName });
    return kept.ok ? ok(kept.value) : kept;
  }
}

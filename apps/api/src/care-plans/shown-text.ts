import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result, type ShownText } from '@trellis/domain';
import type { AnyTransaction } from '../platform/database/transaction.ts';
import { PlanStore } from './plan.store.ts';
import { renderVersion } from './render-version.ts';

/** Whether what somebody agrees to is what this version says now, letter for letter. */
@Injectable()
export class ShownTextCheck {
  constructor(private readonly plans: PlanStore) {}

  /** Renders the version anew as it was shown. Refuses a text that differs in any letter (CONTENT_CHANGED). */
  async check(tx: AnyTransaction, versionId: string, shown: ShownText): Promise<Result<ShownText>> {
    const facts = await this.plans.textFacts(tx, versionId);
    const { hash, templateVersion } = renderVersion(facts, tx.catalogue, shown.language, shown.register);
    const isSame = hash === shown.renderedHash && templateVersion === shown.templateVersion;
    return isSame ? ok(shown) : refuse('CONTENT_CHANGED');
  }
}

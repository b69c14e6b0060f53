import { Injectable } from '@nestjs/common';
import {
  canonicalPlanText,
  checkNewReviewDate,
  findVersion,
  ok,
  planChecklist,
  sendForSignatures,
} from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import { sha256 } from '../platform/hashing/sha256.ts';
import type { Changed } from '../platform/read/compile.ts';
import { AgreementStore } from './agreement.store.ts';
import { findingStandings } from './finding-standings.ts';
import { IntoForce } from './into-force.ts';
import { PlanMovesStore } from './plan-moves.store.ts';
import type { versionInput } from './plan.inputs.ts';
import { PlanStore } from './plan.store.ts';

/**
 * A draft becomes what its parties are asked to agree to. What asks nobody anew, such as a slip of the pen, comes into
 * force at once.
 */
@Injectable()
export class SendForSignatures {
  constructor(
    private readonly plans: PlanStore,
    private readonly moves: PlanMovesStore,
    private readonly agreements: AgreementStore,
    private readonly intoForce: IntoForce,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof versionInput>): Promise<Outcome<Changed>> {
    const { versionId } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    tx.require('plan:send', { onCareTeam: plan.onCareTeam });
    const rowVersion = draft.rowVersions[versionId] ?? 0;
    const stale = movedOn({ version: rowVersion }, input.version);
    if (stale !== undefined) return stale;

    const { content } = draft.version;
    const findings = findingStandings(await this.plans.findingFacts(tx, versionId), tx.catalogue, tx.today);
    const sent = sendForSignatures(plan.record, draft.version, {
      checklist: planChecklist(content),
      findings,
      contentHash: sha256(canonicalPlanText(content)),
      slips: new Set(draft.slips),
    });
    if (!sent.ok) return sent;
    const agreed = findVersion(plan.record, draft.version.base)?.content.terms.reviewOn;
    const dated = checkNewReviewDate(content.terms.reviewOn, agreed, tx.today, plan.birthDate);
    if (!dated.ok) return dated;

    const planId = plan.record.plan;
    await this.moves.save(tx, planId, { versions: [sent.value.version] });
    await this.agreements.carry(tx, versionId, sent.value.carried);
    const { number, revision, changeClass } = sent.value.version;
    tx.record({
      action: 'plan:send',
      type: 'CarePlanVersion',
      id: versionId,
      version: rowVersion + 1,
      childId: plan.childId,
      details: { number: `${number}.${revision}`, changeClass, awaits: sent.value.awaited },
    });
    await this.intoForce.activate(tx, planId, versionId, 'plan:send');
    return ok({ plan: planId, planVersion: versionId });
  }
}

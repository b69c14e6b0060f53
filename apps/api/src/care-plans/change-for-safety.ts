import { Injectable } from '@nestjs/common';
import {
  findOpenVersion,
  findVersion,
  ok,
  type PlanContent,
  refuse,
  withDose,
  withoutTechnique,
} from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { PlanStore } from './plan.store.ts';
import { RebaseDraft } from './rebase-draft.ts';
import { SafetyAcknowledgementStore } from './safety-acknowledgement.store.ts';
import { SafetyRevisions } from './safety-revisions.ts';

/** What is stopped or cut in a strand. */
type SafetyChange = { readonly strandId: string; readonly reason: string } & (
  | { readonly kind: 'STOP'; readonly technique: string }
  | { readonly kind: 'CUT'; readonly timesPerWeek: number; readonly minutes: number }
);

/**
 * An activity stopped or a dose cut, in force at once as the next revision, with nobody's signature and voiding none. An
 * open draft loses the same, or the next version would bring it back unseen; a version that waits for signatures loses it
 * when it comes into force.
 */
@Injectable()
export class ChangeForSafety {
  constructor(
    private readonly plans: PlanStore,
    private readonly revisions: SafetyRevisions,
    private readonly acknowledgements: SafetyAcknowledgementStore,
    private readonly drafts: RebaseDraft,
  ) {}

  async execute(tx: Transaction, change: SafetyChange): Promise<Outcome<Changed>> {
    const { plan, strand } = await this.plans.holdStrand(tx, change.strandId);
    tx.require('strand:edit', { onCareTeam: plan.onCareTeam, discipline: strand.discipline });
    const { record } = plan;
    const before = findVersion(record, record.inForce);
    if (before === undefined) return refuse('PLAN_NOT_OPEN', { state: record.state });
    const content = changed(before.content, change);
    const revised = await this.revisions.write(tx, plan, content, {
      action: 'strand:edit',
      reason: change.reason || null,
      details: { ...change },
    });
    if (!revised.ok) return revised;
    const { inForce, draft } = revised.value;
    // Whoever stops it knows it.
    await this.acknowledgements.add(tx, { planVersionId: inForce.version });
    const open = findOpenVersion(record);
    if (draft !== null && open !== undefined) {
      await this.drafts.write(tx, plan, { before: open, draft, because: 'strand:edit' });
    }
    return ok({ plan: record.plan, planVersion: inForce.version });
  }
}

function changed(content: PlanContent, change: SafetyChange): PlanContent {
  switch (change.kind) {
    case 'STOP':
      return withoutTechnique(content, change.strandId, change.technique);
    case 'CUT':
      return withDose(content, change.strandId, { timesPerWeek: change.timesPerWeek, minutes: change.minutes });
  }
}

import { Injectable } from '@nestjs/common';
import {
  canonicalPlanText,
  findOpenVersion,
  findVersion,
  ok,
  type PlanContent,
  type PlanVersion,
  refuse,
  reviseForSafety,
  takeBack,
  withDose,
  withoutTechnique,
} from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { AgreementStore } from './agreement.store.ts';
import { changedFields } from './changed-fields.ts';
import { ContentStore } from './content.store.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import { PlanMovesStore } from './plan-moves.store.ts';
import { type PlanInHand, PlanStore } from './plan.store.ts';
import { sha256 } from './render-version.ts';

/** What is stopped or cut in a strand. */
type SafetyChange = { readonly strandId: string; readonly reason: string } & (
  | { readonly kind: 'STOP'; readonly technique: string }
  | { readonly kind: 'CUT'; readonly timesPerWeek: number; readonly minutes: number }
);

/**
 * An activity stopped or a dose cut, in force at once as the next revision, with nobody's signature. What is being
 * drafted meanwhile is changed alike, or the next version would bring it back unseen; a version that waits for
 * signatures is taken back for it.
 */
@Injectable()
export class ChangeForSafety {
  constructor(
    private readonly plans: PlanStore,
    private readonly moves: PlanMovesStore,
    private readonly agreements: AgreementStore,
    private readonly contents: ContentStore,
    private readonly rows: DraftRowsStore,
  ) {}

  async execute(tx: Transaction, change: SafetyChange): Promise<Outcome<Changed>> {
    const { plan, strand } = await this.plans.holdStrand(tx, change.strandId);
    tx.require('strand:edit', { onCareTeam: plan.onCareTeam, discipline: strand.discipline });
    const { record, childId } = plan;
    const before = findVersion(record, record.inForce);
    if (before === undefined) return refuse('PLAN_NOT_OPEN', { state: record.state });
    const content = changed(before.content, change);
    const next = { version: tx.newId(), contentHash: sha256(canonicalPlanText(content)) };
    const revised = reviseForSafety(record, content, next);
    if (!revised.ok) return revised;

    const { superseded, inForce, carried } = revised.value;
    await this.moves.addDraft(tx, record.plan, inForce, change.reason || null);
    await this.agreements.carry(tx, inForce.version, carried);
    const versions = [superseded, inForce];
    await this.moves.save(tx, record.plan, { plan: { inForce: inForce.version }, versions });
    tx.record({
      action: 'strand:edit',
      type: 'CarePlanVersion',
      id: inForce.version,
      version: 2,
      childId,
      details: { ...change, number: `${inForce.number}.${inForce.revision}` },
    });
    const open = findOpenVersion(record);
    if (open !== undefined) await this.changeDraft(tx, plan, open, inForce, change);
    return ok({ plan: record.plan, planVersion: inForce.version });
  }

  private async changeDraft(
    tx: Transaction,
    plan: PlanInHand,
    open: PlanVersion,
    base: PlanVersion,
    change: SafetyChange,
  ): Promise<void> {
    const versionId = open.version;
    const { strandId } = change;
    const taken = takeBack(open);
    if (taken.ok) {
      await this.moves.save(tx, plan.record.plan, { versions: [taken.value.version] });
      await this.agreements.fall(tx, versionId, 'ACTIVITY_STOPPED');
    }
    await this.moves.rebase(tx, versionId, base);
    const { rowVersions } = await this.plans.getVersion(tx, versionId);
    tx.record({
      action: taken.ok ? 'plan:take-back' : 'strand:edit',
      type: 'CarePlanVersion',
      id: versionId,
      version: rowVersions[versionId] ?? 0,
      childId: plan.childId,
      details: { base: base.version, fallen: taken.ok ? taken.value.fallen.map(({ agreement }) => agreement) : [] },
    });
    const find = ({ strands }: PlanContent) => strands.find((each) => each.strand === strandId);
    const [present, strand] = [find(open.content), find(changed(open.content, change))];
    if (present === undefined || strand === undefined) return;
    const fields = changedFields(present, strand);
    if (fields.length === 0) return;
    const saved = await this.contents.editStrand(tx, versionId, rowVersions[strandId] ?? 0, strand, undefined);
    if (!saved.ok) throw new Error('A strand of a plan that is held changed under the hand');
    const row = { type: 'StrandContent', id: strandId, planVersion: versionId, childId: plan.childId } as const;
    this.rows.record(tx, 'strand:edit', row, saved.value, fields);
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

import { Injectable } from '@nestjs/common';
import { findVersion, markSlip, ok, reviseDraft } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { updateVersioned } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';
import type { DraftRow } from './draft-row.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import type { markSlipInput } from './plan.inputs.ts';
import { PlanStore } from './plan.store.ts';

/** A difference marked as a slip of the pen, or the mark taken off. The lead sees the list. */
@Injectable()
export class MarkSlip {
  constructor(
    private readonly plans: PlanStore,
    private readonly rows: DraftRowsStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof markSlipInput>): Promise<Outcome<Changed>> {
    const { versionId, version: seen, path, isSlip } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    tx.require('plan:edit', { onCareTeam: plan.onCareTeam });
    const row: DraftRow = { type: 'CarePlanVersion', id: versionId, planVersion: versionId, childId: plan.childId };
    const stale = await this.rows.conflict(tx, row, draft.rowVersions[versionId] ?? 0, seen);
    if (stale !== undefined) return stale;
    const { content } = draft.version;
    const writable = reviseDraft(draft.version, content);
    if (!writable.ok) return writable;
    // Nothing of a first version differs from anything, so nothing of it can be a slip.
    const before = findVersion(plan.record, draft.version.base)?.content ?? content;
    const marked = markSlip(before, content, draft.slips, path, isSlip);
    if (!marked.ok) return marked;
    const saved = await updateVersioned(tx, CarePlanVersion, { id: versionId }, seen, { slips: [...marked.value] });
    if (!saved.ok) return saved;
    this.rows.record(tx, 'plan:edit', row, saved.value, ['slips']);
    return ok({ plan: plan.record.plan, planVersion: versionId });
  }
}

import { Injectable } from '@nestjs/common';
import { checkNewReviewDate, checkTerms, ok, type PlanTerms, reviseDraft } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { updateVersioned } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';
import { changedFields } from './changed-fields.ts';
import type { DraftRow } from './draft-row.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import type { editVersionInput } from './plan.inputs.ts';
import { PlanStore } from './plan.store.ts';

/** The terms of a draft, field by field. */
@Injectable()
export class EditVersion {
  constructor(
    private readonly plans: PlanStore,
    private readonly rows: DraftRowsStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof editVersionInput>): Promise<Outcome<Changed>> {
    const { versionId, version: seen, ...given } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    tx.require('plan:edit', { onCareTeam: plan.onCareTeam });
    const { content } = draft.version;
    const answer = ok({ plan: plan.record.plan, planVersion: versionId });
    const fields = changedFields(content.terms, given);
    if (fields.length === 0) return answer;
    const row: DraftRow = { type: 'CarePlanVersion', id: versionId, planVersion: versionId, childId: plan.childId };
    const current = draft.rowVersions[versionId] ?? 0;
    const stale = await this.rows.conflict(tx, row, current, seen, fields, given);
    if (stale !== undefined) return stale;

    const terms: PlanTerms = { ...content.terms, ...given };
    const revised = reviseDraft(draft.version, { ...content, terms });
    if (!revised.ok) return revised;
    const checked = checkTerms(terms);
    if (!checked.ok) return checked;
    const dated = checkNewReviewDate(terms.reviewOn, content.terms.reviewOn, tx.today, plan.birthDate);
    if (!dated.ok) return dated;
    const saved = await updateVersioned(tx, CarePlanVersion, { id: versionId }, current, terms);
    if (!saved.ok) return saved;
    await this.rows.replace(tx, 'plan:edit', row, saved.value, fields, content.terms);
    return answer;
  }
}

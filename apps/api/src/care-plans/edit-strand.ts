import { Injectable } from '@nestjs/common';
import { checkStrandContent, ok, reviseDraft, type StrandContent } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { changedFields } from './changed-fields.ts';
import { ContentStore } from './content.store.ts';
import type { DraftRow } from './draft-row.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import { PlanStore } from './plan.store.ts';
import { ReferencesStore } from './references.store.ts';
import type { editStrandInput } from './strand.inputs.ts';

/** A discipline's strand in a draft, field by field. */
@Injectable()
export class EditStrand {
  constructor(
    private readonly plans: PlanStore,
    private readonly references: ReferencesStore,
    private readonly contents: ContentStore,
    private readonly rows: DraftRowsStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof editStrandInput>): Promise<Outcome<Changed>> {
    const { versionId, strandId, version: seen, position, therapistId, ...typed } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    const { content } = draft.version;
    const present = content.strands.find((each) => each.strand === strandId);
    if (present === undefined) throw notFound();
    const { discipline, goal } = present;
    const named = await this.references.therapist(tx, therapistId ?? null, discipline);
    const subject = { onCareTeam: plan.onCareTeam, discipline };
    tx.require('strand:edit', subject);
    const answer = ok({ strand: strandId, goal, planVersion: versionId });
    const given = { ...typed, ...(therapistId === undefined ? {} : { therapist: therapistId }) };
    const fields = changedFields(present, given);
    if (fields.length === 0 && position === undefined) return answer;
    if (fields.includes('therapist')) tx.require('strand:reassign', subject);
    const row: DraftRow = { type: 'StrandContent', id: strandId, planVersion: versionId, childId: plan.childId };
    const current = draft.rowVersions[strandId] ?? 0;
    const changing = position === undefined ? fields : [...fields, 'position'];
    const stale = await this.rows.conflict(tx, row, current, seen, changing, given);
    if (stale !== undefined) return stale;

    const strand: StrandContent = { ...present, ...given };
    const strands = content.strands.map((each) => (each === present ? strand : each));
    const revised = reviseDraft(draft.version, { ...content, strands });
    if (!revised.ok) return revised;
    if (!named.ok) return named;
    const checked = checkStrandContent(tx.catalogue, strand);
    if (!checked.ok) return checked;
    const saved = await this.contents.editStrand(tx, versionId, current, strand, position);
    if (!saved.ok) return saved;
    await this.rows.replace(tx, 'strand:edit', row, saved.value, changing, present);
    return answer;
  }
}

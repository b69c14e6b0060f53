import { Injectable } from '@nestjs/common';
import {
  canonicalText,
  checkCode,
  checkStrandContent,
  newStrand,
  ok,
  refuse,
  reviseDraft,
  type StrandContent,
} from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ContentStore } from './content.store.ts';
import type { DraftRow } from './draft-row.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import { PlanStore } from './plan.store.ts';
import { ReferencesStore } from './references.store.ts';
import type { addStrandInput } from './strand.inputs.ts';

/** A discipline's strand under a goal of a draft. One that was taken out before comes back under its id, with its life. */
@Injectable()
export class AddStrand {
  constructor(
    private readonly plans: PlanStore,
    private readonly references: ReferencesStore,
    private readonly contents: ContentStore,
    private readonly rows: DraftRowsStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof addStrandInput>): Promise<Outcome<Changed>> {
    const { versionId, goalId: goal, strandId = tx.newId(), discipline, therapistId: therapist, ...fields } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    const { content } = draft.version;
    if (!plan.record.goals.some((each) => each.goal === goal)) throw notFound();
    const named = await this.references.therapist(tx, therapist, discipline);
    tx.require('strand:edit', { onCareTeam: plan.onCareTeam, discipline });
    const answer = ok({ strand: strandId, goal, planVersion: versionId });
    const strand: StrandContent = { strand: strandId, goal, discipline, therapist, ...fields };

    const there = content.strands.find((each) => each.strand === strandId);
    if (there !== undefined) {
      return canonicalText(there) === canonicalText(strand) ? answer : refuse('IDEMPOTENCY_MISMATCH');
    }
    const life = plan.record.strands.find((each) => each.strand === strandId);
    const isOther =
      life === undefined
        ? await this.contents.isStrand(tx, strandId)
        : life.goal !== goal || life.discipline !== discipline;
    if (isOther) return refuse('IDEMPOTENCY_MISMATCH');
    const known = checkCode(tx.catalogue, 'DISCIPLINE', discipline);
    if (!known.ok) return known;
    if (!named.ok) return named;
    if (!content.goals.some((each) => each.goal === goal)) return refuse('GOAL_NOT_OPEN', { state: null });
    const added = newStrand(content, { strand: strandId, goal, discipline, therapist: therapist ?? '' });
    if (!added.ok) return added;
    const revised = reviseDraft(draft.version, { ...content, strands: [...content.strands, strand] });
    if (!revised.ok) return revised;
    const checked = checkStrandContent(tx.catalogue, strand);
    if (!checked.ok) return checked;

    if (life === undefined) await this.contents.addStrandLife(tx, plan.childId, strand);
    await this.contents.addStrand(tx, draft, strand);
    const row: DraftRow = { type: 'StrandContent', id: strandId, planVersion: versionId, childId: plan.childId };
    this.rows.record(tx, 'strand:edit', row, draft.newRowVersion, Object.keys(fields));
    return answer;
  }
}

import { Injectable } from '@nestjs/common';
import { ok, reviseDraft } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ContentStore } from './content.store.ts';
import type { DraftRow } from './draft-row.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import { PlanStore } from './plan.store.ts';
import type { removeStrandInput } from './strand.inputs.ts';

/** A strand taken out of a draft. Its life stays. */
@Injectable()
export class RemoveStrand {
  constructor(
    private readonly plans: PlanStore,
    private readonly contents: ContentStore,
    private readonly rows: DraftRowsStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof removeStrandInput>): Promise<Outcome<Changed>> {
    const { versionId, strandId, version: seen } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    const life = plan.record.strands.find((each) => each.strand === strandId);
    if (life === undefined) throw notFound();
    tx.require('strand:edit', { onCareTeam: plan.onCareTeam, discipline: life.discipline });
    const { content } = draft.version;
    const answer = ok({ strand: strandId, goal: life.goal, planVersion: versionId });
    const strands = content.strands.filter((each) => each.strand !== strandId);
    // Taken out already: the answer may have been lost on its way.
    if (strands.length === content.strands.length) return answer;
    const row: DraftRow = { type: 'StrandContent', id: strandId, planVersion: versionId, childId: plan.childId };
    const current = draft.rowVersions[strandId] ?? 0;
    const stale = await this.rows.conflict(tx, row, current, seen);
    if (stale !== undefined) return stale;
    const revised = reviseDraft(draft.version, { ...content, strands });
    if (!revised.ok) return revised;
    await this.contents.removeStrand(tx, draft, strandId);
    this.rows.record(tx, 'strand:edit', row, current + 1, ['removed']);
    return answer;
  }
}

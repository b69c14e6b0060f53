import { Injectable } from '@nestjs/common';
import { findOpenVersion, ok, refuse } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { EditStrand } from './edit-strand.ts';
import { OpenDraft } from './open-draft.ts';
import { PlanStore } from './plan.store.ts';
import type { handStrandOverInput } from './strand.inputs.ts';

/** Another therapist written into the draft for a strand. The draft is opened where there is none, in the same act. */
@Injectable()
export class HandStrandOver {
  constructor(
    private readonly plans: PlanStore,
    private readonly opening: OpenDraft,
    private readonly editing: EditStrand,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof handStrandOverInput>): Promise<Outcome<Changed>> {
    const { strandId, therapistId, planVersion, rowVersion } = input;
    const { plan, strand } = await this.plans.holdStrand(tx, strandId);
    tx.require('strand:reassign', { onCareTeam: plan.onCareTeam, discipline: strand.discipline });
    const open = findOpenVersion(plan.record);
    const found =
      open === undefined
        ? await this.opening.execute(tx, { planId: plan.record.plan, version: planVersion })
        : ok({ planVersion: open.version });
    if (!found.ok) return found;
    const versionId = found.value.planVersion;
    const { version, rowVersions } = await this.plans.getVersion(tx, versionId);
    if (!version.content.strands.some((each) => each.strand === strandId)) return refuse('STRAND_NOT_IN_DRAFT');
    const seen = open === undefined ? (rowVersions[strandId] ?? 0) : (rowVersion ?? 0);
    return this.editing.execute(tx, { versionId, strandId, version: seen, therapistId });
  }
}

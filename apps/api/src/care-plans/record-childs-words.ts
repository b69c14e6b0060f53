import { Injectable } from '@nestjs/common';
import { hearChild, ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { recordChildsWordsInput } from './agreement.inputs.ts';
import { ChildsWords } from './childs-words.entity.ts';
import { PlanStore } from './plan.store.ts';
import { ReferencesStore } from './references.store.ts';

/** What the child made of the plan, kept with the version it was told about. It stops nothing and brings nothing about. */
@Injectable()
export class RecordChildsWords {
  constructor(
    private readonly plans: PlanStore,
    private readonly references: ReferencesStore,
  ) {}

  async execute(
    tx: Transaction,
    { versionId, heardBy, ...said }: z.output<typeof recordChildsWordsInput>,
  ): Promise<Outcome<Changed>> {
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    await this.references.staff(tx, heardBy);
    tx.require('child-words:record', { onCareTeam: plan.onCareTeam });
    const heard = hearChild(draft.version, said, tx.today);
    if (!heard.ok) return heard;
    const { stance, words, heardOn } = heard.value;
    const { clinicId, staffId } = tx.caller;
    const id = tx.newId();
    await tx.manager.insert(ChildsWords, {
      clinicId,
      id,
      versionId,
      stance,
      words,
      heardBy,
      heardOn,
      recordedBy: staffId,
      recordedAt: tx.now,
    });
    tx.record({
      action: 'child-words:record',
      type: 'ChildsWords',
      id,
      version: 1,
      childId: plan.childId,
      details: { planVersion: versionId, stance },
    });
    return ok({ childsWords: id, planVersion: versionId });
  }
}

import { Injectable } from '@nestjs/common';
import { ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { recordChildsWordsInput } from './agreement.inputs.ts';
import { ChildsWordsStore } from './childs-words.store.ts';
import { PlanStore } from './plan.store.ts';
import { ReferencesStore } from './references.store.ts';

/** What the child made of the plan, kept with the version it was told about. It stops nothing and brings nothing about. */
@Injectable()
export class RecordChildsWords {
  constructor(
    private readonly plans: PlanStore,
    private readonly references: ReferencesStore,
    private readonly childsWords: ChildsWordsStore,
  ) {}

  async execute(
    tx: Transaction,
    { versionId, heardBy, ...said }: z.output<typeof recordChildsWordsInput>,
  ): Promise<Outcome<Changed>> {
    const held = await this.plans.holdVersion(tx, versionId);
    await this.references.staff(tx, heardBy);
    tx.require('child-words:record', { onCareTeam: held.plan.onCareTeam });
    const kept = await this.childsWords.keep(tx, held, said, heardBy);
    return kept.ok ? ok({ childsWords: kept.value, planVersion: versionId }) : kept;
  }
}

import { Injectable } from '@nestjs/common';
import {
  checkTriageAnswers,
  decideTriage,
  editReported,
  ok,
  triage,
  triageAnswersOn,
  triageRules,
} from '@trellis/domain';
import type { z } from 'zod';
import { ChildStore } from '../children/child.store.ts';
import { PriorityStore } from '../children/priority.store.ts';
import { RecallStore } from '../children/recall.store.ts';
import { ReportedStore } from '../children/reported.store.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { addChildInput } from './add-child.inputs.ts';
import { TriageStore } from './triage.store.ts';

/** Takes a child in: who it is, who answers for it, what was said, what triage advised and what was decided. */
@Injectable()
export class AddChild {
  constructor(
    private readonly children: ChildStore,
    private readonly priorities: PriorityStore,
    private readonly triages: TriageStore,
    private readonly reported: ReportedStore,
    private readonly recalls: RecallStore,
  ) {}

  async execute(
    tx: Transaction,
    { triage: said, wish, disciplines, overrideReason, ...child }: z.output<ReturnType<typeof addChildInput>>,
  ): Promise<Outcome<Changed>> {
    tx.require('child:add');
    const answers = triageAnswersOn(said, child, tx.today);
    const checked = checkTriageAnswers(tx.catalogue, triageRules, answers);
    if (!checked.ok) return checked;
    const result = triage(tx.catalogue, triageRules, answers);
    const decision = decideTriage(tx.catalogue, result, { disciplines, overrideReason });
    if (!decision.ok) return decision;
    // The front desk takes a child in as advised; whoever may confirm the advice may decide otherwise.
    if (decision.value.overrideReason !== null) tx.require('triage:confirm');
    const { conditions, concerns } = said;
    // A label that came with the family is a working diagnosis until a person here confirms it.
    const labels = conditions.map((condition) => ({ condition, confirmed: false }));
    const nothing = { conditions: [], concerns: [] };
    const reported = editReported(tx.catalogue, nothing, { conditions: labels, concerns }, tx.today);
    if (!reported.ok) return reported;
    const added = await this.children.add(tx, child);
    if (!added.ok) return added;
    await this.reported.replace(tx, added.value, reported.value);
    await this.triages.add(tx, added.value, answers, result, decision.value);
    await this.recalls.count(tx, { id: added.value, birthDate: child.birthDate });
    if (wish !== null) await this.priorities.add(tx, added.value, { ...wish, saidOn: tx.today });
    tx.record({
      action: 'child:add',
      type: 'Child',
      id: added.value,
      version: 1,
      childId: added.value,
      details: {
        medical: result.medical,
        therapyPriority: result.therapyPriority,
        disciplines: decision.value.disciplines,
        overridden: decision.value.overrideReason !== null,
        wish: wish !== null,
      },
    });
    return ok({ child: added.value });
  }
}

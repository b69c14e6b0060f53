import { Injectable } from '@nestjs/common';
import { ok, precautionFrom, recordCheck } from '@trellis/domain';
import type { z } from 'zod';
import { addOnce } from '../platform/database/add-once.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ChildStore } from './child.store.ts';
import { Precaution } from './precaution.entity.ts';
import { RaisePrecaution } from './raise-precaution.ts';
import { RecallCheckRow } from './recall-check.entity.ts';
import type { recordRecallCheckInput } from './recall.inputs.ts';
import { RecallStore } from './recall.store.ts';

/** What was looked at, with what follows: the next date, and a precaution for a hip that is out of place. */
@Injectable()
export class RecordRecallCheck {
  constructor(
    private readonly children: ChildStore,
    private readonly recalls: RecallStore,
    private readonly raising: RaisePrecaution,
  ) {}

  async execute(
    tx: Transaction,
    { id, childId, note, ...said }: z.output<ReturnType<typeof recordRecallCheckInput>>,
  ): Promise<Outcome<Changed>> {
    const { child, onCareTeam } = await this.children.lock(tx, childId);
    tx.require('recall:record', { onCareTeam });
    const checked = recordCheck({ ...said, note }, child.birthDate);
    if (!checked.ok) return checked;
    const added = await addOnce(tx, RecallCheckRow, { ...checked.value, id, childId: child.id, note });
    if (!added.ok) return added;
    if (!added.value) return ok({ check: id, child: child.id });
    await this.recalls.count(tx, child);
    tx.record({
      action: 'recall:record',
      type: 'RecallCheck',
      id,
      version: 1,
      childId: child.id,
      details: { recall: said.recall, doneOn: said.doneOn },
    });
    const raised = await this.raise(tx, child.id, precautionFrom(checked.value));
    return raised.ok ? ok({ check: id, child: child.id }) : raised;
  }

  private async raise(tx: Transaction, childId: string, code: string | null): Promise<Outcome<unknown>> {
    if (code === null) return ok(true);
    const standing = { clinicId: tx.caller.clinicId, childId, precautionCode: code, state: 'IN_FORCE' } as const;
    if (await tx.manager.existsBy(Precaution, standing)) return ok(true);
    const nothing = { side: null, status: null, statusUntil: null, note: null, reviewOn: null };
    return this.raising.execute(tx, { childId, precaution: code, site: 'HIP', ...nothing });
  }
}

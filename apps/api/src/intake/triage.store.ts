import { Injectable } from '@nestjs/common';
import type { TriageAnswers, TriageDecision, TriageResult } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { Triage } from './triage.entity.ts';

@Injectable()
export class TriageStore {
  /** Keeps the answers and the result as they were beside what was decided; never changed afterwards. */
  async add(
    tx: Transaction,
    childId: string,
    answers: TriageAnswers,
    result: TriageResult,
    { disciplines, overrideReason }: TriageDecision,
  ): Promise<string> {
    const id = tx.newId();
    await tx.manager.insert(Triage, {
      clinicId: tx.caller.clinicId,
      id,
      childId,
      rulesVersion: result.rulesVersion,
      answers,
      result,
      disciplines: [...disciplines],
      overrideReason,
      decidedBy: tx.caller.staffId,
      decidedAt: tx.now,
    });
    return id;
  }
}

import { Injectable } from '@nestjs/common';
import {
  type Action,
  canonicalPlanText,
  ok,
  type PlanContent,
  type PlanRecord,
  type Result,
  reviseForSafety,
  type SafetyRevision,
} from '@trellis/domain';
import type { AnyTransaction } from '../platform/database/transaction.ts';
import { sha256 } from '../platform/hashing/sha256.ts';
import { AgreementStore } from './agreement.store.ts';
import { HomeSheetStore } from './home-sheet.store.ts';
import { PlanMovesStore } from './plan-moves.store.ts';

/**
 * Less of something, in force at once as the next revision, with every signature carried on and every sheet at home
 * withdrawn. The plan is held.
 */
@Injectable()
export class SafetyRevisions {
  constructor(
    private readonly moves: PlanMovesStore,
    private readonly agreements: AgreementStore,
    private readonly sheets: HomeSheetStore,
  ) {}

  async write(
    tx: AnyTransaction,
    plan: { readonly record: PlanRecord; readonly childId: string },
    content: PlanContent,
    because: {
      readonly action: Action;
      readonly reason: string | null;
      readonly details: Readonly<Record<string, unknown>>;
    },
  ): Promise<Result<SafetyRevision>> {
    const { record, childId } = plan;
    const next = { version: tx.newId(), contentHash: sha256(canonicalPlanText(content)) };
    const revised = reviseForSafety(record, content, next);
    if (!revised.ok) return revised;
    const { superseded, inForce, carried } = revised.value;
    await this.moves.addDraft(tx, record.plan, inForce, because.reason);
    await this.agreements.carry(tx, inForce.version, carried);
    const versions = [superseded, inForce];
    await this.moves.save(tx, record.plan, { plan: { inForce: inForce.version }, versions });
    await this.sheets.withdraw(tx, childId, 'SAFETY', because.action);
    tx.record({
      action: because.action,
      type: 'CarePlanVersion',
      id: inForce.version,
      version: 2,
      childId,
      details: { ...because.details, number: `${inForce.number}.${inForce.revision}` },
    });
    return ok(revised.value);
  }
}

import { Injectable } from '@nestjs/common';
import type { Action } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Conflict } from '../platform/graphql/outcome.ts';
import { CHANGED_SINCE } from './changed-since.read.ts';

/** One row of a draft: its terms, a goal's content or a strand's. */
export interface DraftRow {
  readonly type: 'CarePlanVersion' | 'GoalContent' | 'StrandContent';
  readonly id: string;
  readonly planVersion: string;
  readonly childId: string;
}

/** Who changed which field of a draft's rows, so that two who write in one row at once can be told apart by field. */
@Injectable()
export class DraftRowsStore {
  record(tx: Transaction, action: Action, row: DraftRow, rowVersion: number, fields: readonly string[]): void {
    const { type, id, childId, planVersion } = row;
    tx.record({ action, type, id, version: rowVersion, childId, details: { planVersion, rowVersion, fields } });
  }

  /** The conflict to answer where the row is no longer what the caller saw, with the fields others changed meanwhile. */
  async conflict(
    tx: Transaction,
    row: DraftRow,
    current: number,
    seen: number,
  ): Promise<{ readonly ok: false; readonly conflict: Conflict } | undefined> {
    if (current === seen) return undefined;
    const bound = [tx.caller.clinicId, row.childId, row.id, row.planVersion, seen];
    const changed = await tx.manager.query<{ name: string }[]>(CHANGED_SINCE, bound);
    return { ok: false, conflict: { current, changedFields: changed.map(({ name }) => name) } };
  }
}

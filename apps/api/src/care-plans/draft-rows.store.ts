import { Injectable } from '@nestjs/common';
import type { Action } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Conflict } from '../platform/graphql/outcome.ts';
import { CHANGED_SINCE } from './changed-since.read.ts';

/** One row of a draft: its terms, a goal's content, a strand's, or an activity at home. */
export interface DraftRow {
  readonly type: 'CarePlanVersion' | 'GoalContent' | 'StrandContent' | 'HomeItem';
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

  /**
   * The conflict to answer where the row is no longer what the caller saw, with the fields others changed meanwhile.
   * Whoever changes only `fields` is in nobody's way where the others changed none of them: then there is no conflict.
   */
  async conflict(
    tx: Transaction,
    row: DraftRow,
    current: number,
    seen: number,
    fields?: readonly string[],
  ): Promise<{ readonly ok: false; readonly conflict: Conflict } | undefined> {
    if (current === seen) return undefined;
    const bound = [tx.caller.clinicId, row.childId, row.id, row.planVersion, seen];
    const changes = await tx.manager.query<{ name: string; version: number }[]>(CHANGED_SINCE, bound);
    const changed = new Set(changes.map(({ name }) => name));
    // Told apart by field only where every change in between says its fields.
    const isTold = new Set(changes.map(({ version }) => version)).size === current - seen;
    if (isTold && fields !== undefined && !fields.some((field) => changed.has(field))) return undefined;
    return { ok: false, conflict: { current, changedFields: [...changed] } };
  }
}

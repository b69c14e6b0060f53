import { Injectable } from '@nestjs/common';
import type { Action } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Conflict } from '../platform/graphql/outcome.ts';
import { CHANGED_SINCE } from './changed-since.read.ts';
import type { DraftRow } from './draft-row.ts';
import { EarlierTextStore } from './earlier-text.store.ts';

/** Who changed which field of a draft's rows, so that two who write in one row at once can be told apart by field. */
@Injectable()
export class DraftRowsStore {
  constructor(private readonly earlier: EarlierTextStore) {}

  record(tx: Transaction, action: Action, row: DraftRow, rowVersion: number, fields: readonly string[]): void {
    const { type, id, childId, planVersion } = row;
    tx.record({ action, type, id, version: rowVersion, childId, details: { planVersion, rowVersion, fields } });
  }

  /** As `record`, of fields that said something before: where that was a colleague's, it is kept. */
  async replace(
    tx: Transaction,
    action: Action,
    row: DraftRow,
    rowVersion: number,
    fields: readonly string[],
    before: object,
  ): Promise<void> {
    await this.earlier.keep(tx, row, 'REPLACED', pick(before, fields));
    this.record(tx, action, row, rowVersion, fields);
  }

  /**
   * The conflict to answer where the row is no longer what the caller saw, with the fields others changed meanwhile.
   * Whoever changes only `fields` is in nobody's way where the others changed none of them: then there is no conflict.
   * What was `given` for a field that they did change is kept although it is refused.
   */
  async conflict(
    tx: Transaction,
    row: DraftRow,
    current: number,
    seen: number,
    fields?: readonly string[],
    given: object = {},
  ): Promise<{ readonly ok: false; readonly conflict: Conflict } | undefined> {
    if (current === seen) return undefined;
    const bound = [tx.caller.clinicId, row.childId, row.id, row.planVersion, seen];
    const changes = await tx.manager.query<{ name: string; version: number }[]>(CHANGED_SINCE, bound);
    const changed = new Set(changes.map(({ name }) => name));
    // Told apart by field only where every change in between says its fields.
    const isTold = new Set(changes.map(({ version }) => version)).size === current - seen;
    const met = fields?.filter((field) => changed.has(field)) ?? [];
    if (isTold && fields !== undefined && met.length === 0) return undefined;
    const keep = (after: Transaction): Promise<void> => this.earlier.keep(after, row, 'NOT_TAKEN', pick(given, met));
    return { ok: false, conflict: { current, changedFields: [...changed], keep } };
  }
}

function pick(from: object, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).filter(([field]) => fields.includes(field)));
}

import { Injectable } from '@nestjs/common';
import type { HomeItemContent } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Conflict } from '../platform/graphql/outcome.ts';
import type { DraftRow } from './draft-row.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import { HomeItemStore } from './home-item.store.ts';
import type { VersionInHand } from './plan.store.ts';

/** An activity at home, in the version the caller saw. */
interface Seen {
  readonly itemId: string;
  readonly version: number;
}

/** What is taken out of a draft's home programme along with a strand or a goal. */
@Injectable()
export class HomeTakenAlong {
  constructor(
    private readonly items: HomeItemStore,
    private readonly rows: DraftRowsStore,
  ) {}

  /** Throws, as for one that nobody has, where an activity is not of the plan. */
  async checkOfPlan(tx: Transaction, planId: string, seen: readonly Seen[]): Promise<void> {
    for (const { itemId } of seen) {
      const activity = await this.items.findActivity(tx, itemId);
      if (activity?.planId !== planId) throw notFound();
    }
  }

  /** What goes has to have been seen as it is: a colleague may have added or worded it meanwhile. */
  async conflict(
    tx: Transaction,
    { rowVersions }: VersionInHand,
    { planVersion, childId }: Pick<DraftRow, 'planVersion' | 'childId'>,
    gone: readonly HomeItemContent[],
    seen: readonly Seen[],
  ): Promise<{ readonly ok: false; readonly conflict: Conflict } | undefined> {
    const known = new Map(seen.map(({ itemId, version }) => [itemId, version]));
    for (const { item: id } of gone) {
      const row: DraftRow = { type: 'HomeItem', id, planVersion, childId };
      const unseen = await this.rows.conflict(tx, row, rowVersions[id] ?? 0, known.get(id) ?? 0);
      if (unseen !== undefined) return unseen;
    }
    return undefined;
  }

  /** Deletes them; that their versions are counted past is the caller's. */
  async takeOut(
    tx: Transaction,
    { rowVersions }: VersionInHand,
    { planVersion, childId }: Pick<DraftRow, 'planVersion' | 'childId'>,
    gone: readonly HomeItemContent[],
  ): Promise<void> {
    for (const { item: id } of gone) {
      await this.items.remove(tx, planVersion, id);
      const row: DraftRow = { type: 'HomeItem', id, planVersion, childId };
      this.rows.record(tx, 'home-programme:edit', row, (rowVersions[id] ?? 0) + 1, ['removed']);
    }
  }
}

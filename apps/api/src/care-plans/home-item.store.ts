import { Injectable } from '@nestjs/common';
import type { HomeItemContent, PlanContent } from '@trellis/domain';
import { isId } from '../platform/database/ids.ts';
import type { AnyTransaction } from '../platform/database/transaction.ts';
import { updateVersioned } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import { HomeActivity } from './home-activity.entity.ts';
import { HomeItem } from './home-item.entity.ts';

/** What a draft says is done at home, and the lives of its activities. The plan is held by the caller. */
@Injectable()
export class HomeItemStore {
  /** Finds an activity of the clinic; null where there is none. */
  findActivity(tx: AnyTransaction, id: string): Promise<HomeActivity | null> {
    if (!isId(id)) return Promise.resolve(null);
    return tx.manager.findOneBy(HomeActivity, { clinicId: tx.caller.clinicId, id });
  }

  async addLife(tx: AnyTransaction, planId: string, childId: string, id: string): Promise<void> {
    await tx.manager.insert(HomeActivity, { clinicId: tx.caller.clinicId, id, planId, childId });
  }

  /** The items of a new version; places are those of the list. */
  async addAll(tx: AnyTransaction, versionId: string, { homeItems }: PlanContent): Promise<void> {
    if (homeItems.length === 0) return;
    const { clinicId } = tx.caller;
    const rows = homeItems.map((item, index) => ({
      clinicId,
      versionId,
      position: index + 1,
      ...columnsOf(item),
      version: 1,
    }));
    await tx.manager.insert(HomeItem, rows);
  }

  /** An item at the end of a draft. */
  async add(
    tx: AnyTransaction,
    at: { readonly versionId: string; readonly position: number; readonly version: number },
    item: HomeItemContent,
  ): Promise<void> {
    await tx.manager.insert(HomeItem, { clinicId: tx.caller.clinicId, ...at, ...columnsOf(item) });
  }

  /** The row's next version. */
  edit(
    tx: AnyTransaction,
    versionId: string,
    version: number,
    item: HomeItemContent,
    position: number | undefined,
  ): Promise<Outcome<number>> {
    const place = position === undefined ? {} : { position };
    const { itemId, ...columns } = columnsOf(item);
    return updateVersioned(tx, HomeItem, { versionId, itemId }, version, { ...columns, ...place });
  }

  async remove(tx: AnyTransaction, versionId: string, itemId: string): Promise<void> {
    await tx.manager.delete(HomeItem, { clinicId: tx.caller.clinicId, versionId, itemId });
  }
}

function columnsOf({ item: itemId, goal: goalId, helpers, ...said }: HomeItemContent) {
  return { itemId, goalId, helpers: [...helpers], ...said };
}

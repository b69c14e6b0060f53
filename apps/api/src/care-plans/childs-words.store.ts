import { Injectable } from '@nestjs/common';
import { type ChildsWords as Said, hearChild, ok, type Result } from '@trellis/domain';
import { isFamily, staffIdOf } from '../platform/access/family-caller.ts';
import type { AnyTransaction } from '../platform/database/transaction.ts';
import { ChildsWords } from './childs-words.entity.ts';
import type { PlanInHand, VersionInHand } from './plan.store.ts';

/** What children made of versions of their plans. */
@Injectable()
export class ChildsWordsStore {
  /**
   * Keeps what a child said with the version it was told about. `heardBy` is a member of staff, or null where its
   * guardian tells it. Answers the row's id.
   */
  async keep(
    tx: AnyTransaction,
    { plan, draft }: { readonly plan: PlanInHand; readonly draft: VersionInHand },
    said: Said,
    heardBy: string | null,
  ): Promise<Result<string>> {
    const heard = hearChild(draft.version, said, tx.today);
    if (!heard.ok) return heard;
    const { stance, words, heardOn } = heard.value;
    const { caller } = tx;
    const id = tx.newId();
    const versionId = draft.version.version;
    await tx.manager.insert(ChildsWords, {
      clinicId: caller.clinicId,
      id,
      versionId,
      stance,
      words,
      heardBy,
      toldBy: isFamily(caller) ? caller.guardianId : null,
      heardOn,
      recordedBy: staffIdOf(caller),
      recordedAt: tx.now,
    });
    tx.record({
      action: 'child-words:record',
      type: 'ChildsWords',
      id,
      version: 1,
      childId: plan.childId,
      details: { planVersion: versionId, stance },
    });
    return ok(id);
  }
}

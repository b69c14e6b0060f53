import { Injectable } from '@nestjs/common';
import { ok, setFollowUpAside } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { SetFollowUpAside as Input } from './follow-up.inputs.ts';
import { FollowUpStore } from './follow-up.store.ts';

/** Nobody will look, and why. What was reached stays reached. */
@Injectable()
export class SetFollowUpAside {
  constructor(private readonly followUps: FollowUpStore) {}

  async execute(tx: Transaction, { followUpId, version: seen, reason, note }: Input): Promise<Outcome<Changed>> {
    const { plan, followUp, version } = await this.followUps.hold(tx, followUpId);
    tx.require('follow-up:set-aside', { onCareTeam: plan.onCareTeam });
    const stale = movedOn({ version }, seen);
    if (stale !== undefined) return stale;
    const aside = setFollowUpAside(followUp, { reason, note });
    if (!aside.ok) return aside;
    const saved = await this.followUps.save(tx, aside.value, version);
    if (!saved.ok) return saved;
    tx.record({
      action: 'follow-up:set-aside',
      type: 'FollowUp',
      id: followUp.followUp,
      version: saved.value,
      childId: plan.childId,
      details: { goal: followUp.goal, months: followUp.months, reason },
    });
    return ok({ followUp: followUp.followUp, goal: followUp.goal });
  }
}

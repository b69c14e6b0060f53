import { Injectable } from '@nestjs/common';
import { handFollowUpOver, ok } from '@trellis/domain';
import { ChildStore } from '../children/child.store.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { HandFollowUpOver as Input } from './follow-up.inputs.ts';
import { FollowUpStore } from './follow-up.store.ts';
import { ReferencesStore } from './references.store.ts';

/** Somebody else looks at a reached goal, as when its owner leaves the team. */
@Injectable()
export class HandFollowUpOver {
  constructor(
    private readonly followUps: FollowUpStore,
    private readonly references: ReferencesStore,
    private readonly children: ChildStore,
  ) {}

  async execute(tx: Transaction, { followUpId, version: seen, ownerId }: Input): Promise<Outcome<Changed>> {
    const { plan, followUp, version } = await this.followUps.hold(tx, followUpId);
    tx.require('follow-up:hand-over', { onCareTeam: plan.onCareTeam });
    const { id: staff, active, role } = await this.references.staff(tx, ownerId);
    const stale = movedOn({ version }, seen);
    if (stale !== undefined) return stale;
    const onCareTeam = await this.children.isTeamMember(tx, plan.childId, staff);
    const handed = handFollowUpOver(followUp, { staff, active, role, onCareTeam });
    if (!handed.ok) return handed;
    const saved = await this.followUps.save(tx, handed.value, version);
    if (!saved.ok) return saved;
    tx.record({
      action: 'follow-up:hand-over',
      type: 'FollowUp',
      id: followUp.followUp,
      version: saved.value,
      childId: plan.childId,
      details: { goal: followUp.goal, months: followUp.months, from: followUp.owner, to: staff },
    });
    return ok({ followUp: followUp.followUp, goal: followUp.goal });
  }
}

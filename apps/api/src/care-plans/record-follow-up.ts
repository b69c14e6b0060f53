import { Injectable } from '@nestjs/common';
import { instantOn, localDate, ok, refuse, seeFollowUp } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { RecordFollowUp as Input } from './follow-up.inputs.ts';
import { FollowUpStore } from './follow-up.store.ts';
import { Observation } from './observation.entity.ts';
import { RecordObservation } from './record-observation.ts';

/** A follow-up done: what was seen is an observation like any other, and the follow-up names it. The goal stays as it is. */
@Injectable()
export class RecordFollowUp {
  constructor(
    private readonly followUps: FollowUpStore,
    private readonly recording: RecordObservation,
  ) {}

  async execute(tx: Transaction, { followUpId, version: seen, id, seenOn, ...said }: Input): Promise<Outcome<Changed>> {
    const { plan, followUp, version } = await this.followUps.hold(tx, followUpId);
    tx.require('follow-up:record', { onCareTeam: plan.onCareTeam });
    const { clinicId, timeZone } = tx.caller;
    const before = await tx.manager.findOneBy(Observation, { clinicId, id });
    const answer = ok({ followUp: followUp.followUp, goal: followUp.goal });
    const record = (happenedAt: string) =>
      this.recording.execute(tx, {
        ...said,
        id,
        goalId: followUp.goal,
        strandId: null,
        measure: null,
        remarks: [],
        happenedAt,
      });
    if (before !== null) {
      const happenedAt = before.happenedAt.toISOString();
      const isSame = followUp.observation === id && localDate(happenedAt, timeZone) === seenOn;
      if (!isSame) return refuse('IDEMPOTENCY_MISMATCH');
      const sent = await record(happenedAt);
      return sent.ok ? answer : sent;
    }
    const stale = movedOn({ version }, seen);
    if (stale !== undefined) return stale;
    const done = seeFollowUp(followUp, { observation: id, on: seenOn });
    if (!done.ok) return done;
    const recorded = await record(seenOn === tx.today ? tx.now.toISOString() : instantOn(seenOn, timeZone));
    if (!recorded.ok) return recorded;
    const saved = await this.followUps.save(tx, done.value, version);
    if (!saved.ok) return saved;
    tx.record({
      action: 'follow-up:record',
      type: 'FollowUp',
      id: followUp.followUp,
      version: saved.value,
      childId: plan.childId,
      details: { goal: followUp.goal, months: followUp.months, observation: id },
    });
    return answer;
  }
}

import { Injectable } from '@nestjs/common';
import { giveTask, ok, refuse } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { giveConferenceTaskInput } from './conference.inputs.ts';
import { ConferenceStore } from './conference.store.ts';

/** One task more of a conference. Sent twice, it is given once, whatever became of it since. */
@Injectable()
export class GiveConferenceTask {
  constructor(private readonly conferences: ConferenceStore) {}

  async execute(tx: Transaction, input: z.output<typeof giveConferenceTaskInput>): Promise<Outcome<Changed>> {
    const { id, conferenceId, what, ownerId: owner, dueOn } = input;
    const { row, onCareTeam } = await this.conferences.hold(tx, conferenceId);
    tx.require('conference-task:give', { onCareTeam });
    const facts = await this.conferences.taskFacts(tx, row, [owner]);
    const answer = ok({ task: id, conference: row.id });
    const before = await this.conferences.findTask(tx, id);
    if (before !== null) {
      const isSame = before.conferenceId === row.id && before.what === what && before.recordedBy === tx.caller.staffId;
      return isSame ? answer : refuse('IDEMPOTENCY_MISMATCH');
    }
    const given = giveTask({ what, owner, dueOn }, { ...facts, given: await this.conferences.countTasks(tx, row.id) });
    if (!given.ok) return given;
    if (!(await this.conferences.addTask(tx, row, id, given.value))) return refuse('IDEMPOTENCY_MISMATCH');
    const { childId } = row;
    const details = { conference: row.id, owner, dueOn };
    tx.record({ action: 'conference-task:give', type: 'ConferenceTask', id, version: 1, childId, details });
    return answer;
  }
}

import { Injectable } from '@nestjs/common';
import { ok, passOnTask } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { passOnConferenceTaskInput } from './conference.inputs.ts';
import { ConferenceStore } from './conference.store.ts';

/** An open task with another owner or another day. */
@Injectable()
export class PassOnConferenceTask {
  constructor(private readonly conferences: ConferenceStore) {}

  async execute(tx: Transaction, input: z.output<typeof passOnConferenceTaskInput>): Promise<Outcome<Changed>> {
    const { taskId, version, ownerId: owner, dueOn } = input;
    const held = await this.conferences.holdTask(tx, taskId);
    const { row, taskRow, task, onCareTeam } = held;
    tx.require('conference-task:pass-on', { onCareTeam });
    const facts = await this.conferences.taskFacts(tx, row, [owner]);
    const stale = movedOn(taskRow, version);
    if (stale !== undefined) return stale;
    const passed = passOnTask(task, { owner, dueOn }, facts);
    if (!passed.ok) return passed;
    const saved = await this.conferences.setTask(tx, held, passed.value);
    if (!saved.ok) return saved;
    const { id, childId } = taskRow;
    const details = { conference: row.id, owner, dueOn };
    tx.record({
      action: 'conference-task:pass-on',
      type: 'ConferenceTask',
      id,
      version: saved.value,
      childId,
      details,
    });
    return ok({ task: id, conference: row.id });
  }
}

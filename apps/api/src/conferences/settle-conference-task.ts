import { Injectable } from '@nestjs/common';
import { ok, settleTask } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { settleConferenceTaskInput } from './conference.inputs.ts';
import { ConferenceStore } from './conference.store.ts';

/** A task that is done, set aside with a reason, or opened again. Anybody of the team may say so. */
@Injectable()
export class SettleConferenceTask {
  constructor(private readonly conferences: ConferenceStore) {}

  async execute(tx: Transaction, input: z.output<typeof settleConferenceTaskInput>): Promise<Outcome<Changed>> {
    const { taskId, version, act, reason } = input;
    const held = await this.conferences.holdTask(tx, taskId);
    const { row, taskRow, task, onCareTeam } = held;
    tx.require('conference-task:settle', { onCareTeam });
    const stale = movedOn(taskRow, version);
    if (stale !== undefined) return stale;
    const settled = settleTask(task, act, { reason, takenBack: row.takenBackAt !== null });
    if (!settled.ok) return settled;
    const saved = await this.conferences.setTask(tx, held, settled.value);
    if (!saved.ok) return saved;
    const { id, childId } = taskRow;
    const details = { conference: row.id, act };
    tx.record({
      action: 'conference-task:settle',
      type: 'ConferenceTask',
      id,
      version: saved.value,
      childId,
      details,
    });
    return ok({ task: id, conference: row.id });
  }
}

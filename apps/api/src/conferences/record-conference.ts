import { Injectable } from '@nestjs/common';
import { giveTask, keepConference, ok, refuse } from '@trellis/domain';
import type { z } from 'zod';
import { ChildStore } from '../children/child.store.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { recordCaseConferenceInput } from './conference.inputs.ts';
import { ConferenceStore } from './conference.store.ts';

/** That people met about a child, with the tasks that come of it: all of it, or nothing. Sent twice, it is recorded once. */
@Injectable()
export class RecordConference {
  constructor(
    private readonly children: ChildStore,
    private readonly conferences: ConferenceStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof recordCaseConferenceInput>): Promise<Outcome<Changed>> {
    const { id, childId, tasks, ...said } = input;
    const { child, onCareTeam } = await this.children.lock(tx, childId);
    tx.require('conference:record', { onCareTeam });
    const answer = ok({ conference: id, child: child.id });
    const before = await this.conferences.sentBefore(tx, id, input);
    if (before !== undefined) return before ? answer : refuse('IDEMPOTENCY_MISMATCH');
    const planId = await this.conferences.planOf(tx, child.id);
    const kept = keepConference(said, await this.conferences.facts(tx, child.id, planId, said));
    if (!kept.ok) return kept;
    const row = { id, childId: child.id, planId };
    if (!(await this.conferences.add(tx, row, kept.value, input))) return refuse('IDEMPOTENCY_MISMATCH');
    const held = { ...row, happenedAt: new Date(kept.value.happenedAt), takenBackAt: null };
    const owners = tasks.map(({ ownerId }) => ownerId);
    const facts = await this.conferences.taskFacts(tx, held, owners);
    for (const [at, { id: taskId, what, ownerId, dueOn }] of tasks.entries()) {
      const given = giveTask({ what, owner: ownerId, dueOn }, { ...facts, given: at });
      if (!given.ok) return given;
      if (!(await this.conferences.addTask(tx, row, taskId, given.value))) return refuse('IDEMPOTENCY_MISMATCH');
    }
    const { people, decisions } = kept.value;
    const abouts = decisions.map(({ about }) => about?.of ?? null);
    const details = { plan: planId, people: people.length, decisions: abouts, tasks: tasks.map((task) => task.id) };
    tx.record({ action: 'conference:record', type: 'CaseConference', id, version: 1, childId: child.id, details });
    return answer;
  }
}

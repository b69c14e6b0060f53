import { Injectable } from '@nestjs/common';
import { disciplinesOfGoal, ok, reviseDraft } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ContentStore } from './content.store.ts';
import type { DraftRow } from './draft-row.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import type { removeGoalInput } from './goal.inputs.ts';
import { PlanStore } from './plan.store.ts';

/** A goal taken out of a draft, with the strands under it: so it takes the right to each of them. Its life stays. */
@Injectable()
export class RemoveGoal {
  constructor(
    private readonly plans: PlanStore,
    private readonly contents: ContentStore,
    private readonly rows: DraftRowsStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof removeGoalInput>): Promise<Outcome<Changed>> {
    const { versionId, goalId, version: seen } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    const { content } = draft.version;
    if (!plan.record.goals.some((each) => each.goal === goalId)) throw notFound();
    const goalDisciplines = disciplinesOfGoal(content, goalId);
    const { onCareTeam } = plan;
    tx.require('goal:edit', { onCareTeam, goalDisciplines });
    for (const discipline of goalDisciplines) tx.require('strand:edit', { onCareTeam, discipline });
    const answer = ok({ goal: goalId, planVersion: versionId });
    const goals = content.goals.filter((each) => each.goal !== goalId);
    // Taken out already: the answer may have been lost on its way.
    if (goals.length === content.goals.length) return answer;
    const row: DraftRow = { type: 'GoalContent', id: goalId, planVersion: versionId, childId: plan.childId };
    const current = draft.rowVersions[goalId] ?? 0;
    const stale = await this.rows.conflict(tx, row, current, seen);
    if (stale !== undefined) return stale;
    const revised = reviseDraft(draft.version, { ...content, goals });
    if (!revised.ok) return revised;
    await this.contents.removeGoal(tx, draft, goalId);
    this.rows.record(tx, 'goal:edit', row, current + 1, ['removed']);
    return answer;
  }
}

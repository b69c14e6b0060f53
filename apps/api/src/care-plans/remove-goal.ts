import { Injectable } from '@nestjs/common';
import { disciplinesOfGoal, homeItemsOfGoal, ok, removeGoal, reviseDraft } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ContentStore } from './content.store.ts';
import type { DraftRow } from './draft-row.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import type { removeGoalInput } from './goal.inputs.ts';
import { HomeTakenAlong } from './home-taken-along.ts';
import { PlanStore } from './plan.store.ts';

/**
 * A goal taken out of a draft, with the strands under it and, where that is said, what is done for it at home: so it takes
 * the right to each of them. Its life stays.
 */
@Injectable()
export class RemoveGoal {
  constructor(
    private readonly plans: PlanStore,
    private readonly contents: ContentStore,
    private readonly home: HomeTakenAlong,
    private readonly rows: DraftRowsStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof removeGoalInput>): Promise<Outcome<Changed>> {
    const { versionId, goalId, version: seen, homeItems } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    const { content } = draft.version;
    if (!plan.record.goals.some((each) => each.goal === goalId)) throw notFound();
    const goalDisciplines = disciplinesOfGoal(content, goalId);
    const { onCareTeam } = plan;
    tx.require('goal:edit', { onCareTeam, goalDisciplines });
    for (const discipline of goalDisciplines) tx.require('strand:edit', { onCareTeam, discipline });
    await this.home.checkOfPlan(tx, plan.record.plan, homeItems);
    const answer = ok({ goal: goalId, planVersion: versionId });
    // Taken out already: the answer may have been lost on its way.
    if (!content.goals.some((each) => each.goal === goalId)) return answer;
    const row: DraftRow = { type: 'GoalContent', id: goalId, planVersion: versionId, childId: plan.childId };
    const current = draft.rowVersions[goalId] ?? 0;
    const stale = await this.rows.conflict(tx, row, current, seen);
    if (stale !== undefined) return stale;
    const left = removeGoal(content, goalId, homeItems.length > 0);
    if (!left.ok) return left;
    const revised = reviseDraft(draft.version, left.value);
    if (!revised.ok) return revised;
    const atHome = homeItemsOfGoal(content.homeItems, goalId);
    if (atHome.length > 0) tx.require('home-programme:edit', { onCareTeam });
    const unseen = await this.home.conflict(tx, draft, row, atHome, homeItems);
    if (unseen !== undefined) return unseen;
    await this.home.takeOut(tx, draft, row, atHome);
    await this.contents.removeGoal(tx, draft, goalId, atHome);
    this.rows.record(tx, 'goal:edit', row, current + 1, ['removed']);
    return answer;
  }
}

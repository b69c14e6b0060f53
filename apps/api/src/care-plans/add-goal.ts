import { Injectable } from '@nestjs/common';
import {
  canonicalText,
  checkGoalContent,
  checkRoomForGoal,
  type GoalContent,
  newGoal,
  ok,
  refuse,
  reviseDraft,
} from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ContentStore } from './content.store.ts';
import type { DraftRow } from './draft-row.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import type { addGoalInput } from './goal.inputs.ts';
import { PlanStore } from './plan.store.ts';
import { ReferencesStore } from './references.store.ts';
import { ScaleInForceStore } from './scale-in-force.store.ts';

/** A goal for a draft. One that was taken out of it before comes back under its id, with its life. */
@Injectable()
export class AddGoal {
  constructor(
    private readonly plans: PlanStore,
    private readonly references: ReferencesStore,
    private readonly scales: ScaleInForceStore,
    private readonly contents: ContentStore,
    private readonly rows: DraftRowsStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof addGoalInput>): Promise<Outcome<Changed>> {
    const { versionId, goalId = tx.newId(), priorityId, ...fields } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    if (priorityId !== null) await this.references.priority(tx, plan.childId, priorityId);
    tx.require('goal:edit', { onCareTeam: plan.onCareTeam, goalDisciplines: [] });
    const answer = ok({ goal: goalId, planVersion: versionId });
    const worded = await this.scales.word(tx, goalId, fields.levels, false);
    if (!worded.ok) return worded;
    const goal: GoalContent = { ...newGoal(goalId, priorityId).content, ...fields, ...worded.value };

    const { content } = draft.version;
    const there = content.goals.find((each) => each.goal === goalId);
    if (there !== undefined) {
      return canonicalText(there) === canonicalText(goal) ? answer : refuse('IDEMPOTENCY_MISMATCH');
    }
    const isKnown = plan.record.goals.some((each) => each.goal === goalId);
    if (!isKnown && (await this.contents.isGoal(tx, goalId))) return refuse('IDEMPOTENCY_MISMATCH');
    const room = checkRoomForGoal(content);
    if (!room.ok) return room;
    const revised = reviseDraft(draft.version, { ...content, goals: [...content.goals, goal] });
    if (!revised.ok) return revised;
    const checked = checkGoalContent(tx.catalogue, goal);
    if (!checked.ok) return checked;

    if (!isKnown) await this.contents.addGoalLife(tx, plan.record.plan, plan.childId, goalId);
    await this.contents.addGoal(tx, draft, goal);
    const row: DraftRow = { type: 'GoalContent', id: goalId, planVersion: versionId, childId: plan.childId };
    this.rows.record(tx, 'goal:edit', row, draft.newRowVersion, Object.keys(fields));
    return answer;
  }
}

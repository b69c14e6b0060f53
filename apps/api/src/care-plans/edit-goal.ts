import { Injectable } from '@nestjs/common';
import { checkGoalContent, disciplinesOfGoal, type GoalContent, ok, reviseDraft } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { changedFields } from './changed-fields.ts';
import { ContentStore } from './content.store.ts';
import type { DraftRow } from './draft-row.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import type { editGoalInput } from './goal.inputs.ts';
import { PlanStore } from './plan.store.ts';
import { ReferencesStore } from './references.store.ts';
import { ScaleInForceStore } from './scale-in-force.store.ts';

/** A goal in a draft, field by field. Its words are locked where the scale in force is. */
@Injectable()
export class EditGoal {
  constructor(
    private readonly plans: PlanStore,
    private readonly references: ReferencesStore,
    private readonly scales: ScaleInForceStore,
    private readonly contents: ContentStore,
    private readonly rows: DraftRowsStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof editGoalInput>): Promise<Outcome<Changed>> {
    const { versionId, goalId, version: seen, position, reScale, priorityId, ...typed } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    const { content } = draft.version;
    const present = content.goals.find((each) => each.goal === goalId);
    if (present === undefined) throw notFound();
    if (typeof priorityId === 'string') await this.references.priority(tx, plan.childId, priorityId);
    const goalDisciplines = disciplinesOfGoal(content, goalId);
    tx.require('goal:edit', { onCareTeam: plan.onCareTeam, goalDisciplines });
    const answer = ok({ goal: goalId, planVersion: versionId });
    const given = { ...typed, ...(priorityId === undefined ? {} : { priority: priorityId }) };
    const fields = changedFields(present, given);
    if (fields.length === 0 && position === undefined) return answer;
    const row: DraftRow = { type: 'GoalContent', id: goalId, planVersion: versionId, childId: plan.childId };
    const current = draft.rowVersions[goalId] ?? 0;
    const changing = position === undefined ? fields : [...fields, 'position'];
    const stale = await this.rows.conflict(tx, row, current, seen, changing, given);
    if (stale !== undefined) return stale;

    const worded = fields.includes('levels')
      ? await this.scales.word(tx, goalId, typed.levels ?? [], reScale === true, present)
      : ok({});
    if (!worded.ok) return worded;
    const goal: GoalContent = { ...present, ...given, ...worded.value };
    const goals = content.goals.map((each) => (each === present ? goal : each));
    const revised = reviseDraft(draft.version, { ...content, goals });
    if (!revised.ok) return revised;
    const checked = checkGoalContent(tx.catalogue, goal);
    if (!checked.ok) return checked;
    const saved = await this.contents.editGoal(tx, versionId, current, goal, position);
    if (!saved.ok) return saved;
    await this.rows.replace(tx, 'goal:edit', row, saved.value, changing, present);
    return answer;
  }
}

import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { GOAL_OUTCOMES, type GoalDirection, goalFieldsSchema, type GoalOutcome, type Level } from '@trellis/domain';
import { z } from 'zod';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { GoalDirectionEnum, GoalOutcomeEnum } from './closed-sets.model.ts';
import { ScaleLevelModel } from './goal-content.model.ts';
import { knownId, newRowId } from '../platform/graphql/row-ids.ts';
import { reason } from './plan.inputs.ts';
import { SeenHomeItemInput, seenHomeItems } from './seen-home-item.inputs.ts';

const { priority: _, ...typed } = goalFieldsSchema.shape;
const position = z.int().min(1).max(100).optional();
const ofDraft = { versionId: knownId, goalId: knownId, version: z.int() };

export const addGoalInput = z.object({
  versionId: knownId,
  goalId: newRowId.optional(),
  statement: typed.statement,
  direction: typed.direction,
  levels: typed.levels,
  setting: typed.setting.default(null),
  priorityId: knownId.nullable().default(null),
  startLevel: typed.startLevel.default(null),
  targetOn: typed.targetOn.default(null),
  icf: typed.icf.default(null),
  template: typed.template.default(null),
  division: typed.division.nullish().transform((said) => said ?? ''),
});

export const editGoalInput = z.object({
  ...ofDraft,
  ...z.object(typed).partial().shape,
  priorityId: knownId.nullable().optional(),
  position,
  reScale: z.boolean().nullish(),
});

export const removeGoalInput = z.object({ ...ofDraft, homeItems: seenHomeItems });
export const changeGoalStateInput = z.object({ goalId: knownId, version: z.int(), reason });
export const closeGoalInput = changeGoalStateInput.extend({ outcome: z.enum(GOAL_OUTCOMES) });

@InputType({ isAbstract: true })
abstract class GoalDetailsInput {
  @Field(() => String, { nullable: true, description: 'Code of the setting it lives in.' })
  setting?: string | null;

  @Field(() => ID, { nullable: true, description: 'What the family wants that it serves.' })
  priorityId?: string | null;

  @Field(() => Int, { nullable: true, description: 'SLOW_DECLINE: where it starts, from -2 to 2.' })
  startLevel?: Level | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day level 0 is expected by.' })
  targetOn?: string | null;

  @Field(() => String, { nullable: true, description: 'ICF category, such as d540.' })
  icf?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the template it is made from.' })
  template?: string | null;

  @Field(() => String, { nullable: true, description: 'Who does which part, where a focus area is shared.' })
  division?: string;
}

@InputType('AddGoalInput', { description: 'A goal for a draft. What is missing can be written later.' })
export class AddGoalInput extends GoalDetailsInput implements z.input<typeof addGoalInput> {
  @Field(() => ID, { description: 'Which draft.' })
  versionId: string;

  @Field(() => ID, { nullable: true, description: 'A UUID made by you: sending it twice is adding it once.' })
  goalId?: string;

  @Field(() => String, { description: "The functional outcome, in the family's words; may be empty for now." })
  statement: string;

  @Field(() => GoalDirectionEnum, { description: 'To improve, to keep, or to lose more slowly.' })
  direction: GoalDirection;

  @Field(() => [ScaleLevelModel], { description: 'The worded levels, as far as they have words.' })
  levels: ScaleLevelModel[];
}

@InputType('EditGoalInput', { description: 'What changes of a goal in a draft; a field left out stays.' })
export class EditGoalInput extends GoalDetailsInput implements z.input<typeof editGoalInput> {
  @Field(() => ID, { description: 'Which draft.' })
  versionId: string;

  @Field(() => ID, { description: 'Which goal.' })
  goalId: string;

  @Field(() => Int, { description: 'Version of the content you saw.' })
  version: number;

  @Field(() => String, { nullable: true, description: "The functional outcome, in the family's words." })
  statement?: string;

  @Field(() => GoalDirectionEnum, { nullable: true, description: 'To improve, to keep, or to lose more slowly.' })
  direction?: GoalDirection;

  @Field(() => [ScaleLevelModel], { nullable: true, description: 'All worded levels, as they should read.' })
  levels?: ScaleLevelModel[];

  @Field(() => Int, { nullable: true, description: 'Its place in the plan.' })
  position?: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Where the words are locked: true makes a new edition of the scale, and the chart breaks there.',
  })
  reScale?: boolean | null;
}

@InputType('RemoveGoalInput', { description: 'A goal to be taken out of a draft.' })
export class RemoveGoalInput implements z.input<typeof removeGoalInput> {
  @Field(() => ID, { description: 'Which draft.' })
  versionId: string;

  @Field(() => ID, { description: 'Which goal.' })
  goalId: string;

  @Field(() => Int, { description: 'Version of the content you saw.' })
  version: number;

  @Field(() => [SeenHomeItemInput], {
    defaultValue: [],
    description:
      'What is done for it at home and goes with it, as you saw it; one that changed since, or was added, is a conflict.',
  })
  homeItems?: SeenHomeItemInput[];
}

@InputType('ChangeGoalStateInput', { description: 'A goal that is paused, resumed or opened again.' })
export class ChangeGoalStateInput implements z.input<typeof changeGoalStateInput> {
  @Field(() => ID, { description: 'Which goal.' })
  goalId: string;

  @Field(() => Int, { description: 'Version of the goal you saw.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Why; pausing and opening again need it.' })
  reason?: string | null;
}

@InputType('CloseGoalInput', { description: 'A goal that is over.' })
export class CloseGoalInput extends ChangeGoalStateInput implements z.input<typeof closeGoalInput> {
  @Field(() => GoalOutcomeEnum, { description: 'How it ended; REACHED confirms what `reachedProposal` proposes.' })
  outcome: GoalOutcome;
}

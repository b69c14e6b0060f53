import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  type GoalTemplateChanges,
  goalTemplateChangesSchema,
  type Language,
  LANGUAGES,
  type TemplateFilter,
} from '@trellis/domain';
import { z } from 'zod';
import { LanguageEnum } from '../clinics/clinic.model.ts';
import { DoseModel } from './activity.model.ts';
import { MeasureValueModel } from './measure.model.ts';
import { knownId, newRowId } from '../platform/graphql/row-ids.ts';
import { withoutNulls } from './strand.inputs.ts';

const code = z.string().min(1).max(80);
const disciplines = z.array(code).min(1).max(5);
const applied = {
  id: newRowId,
  versionId: knownId,
  version: z.int(),
  code,
  templateVersion: z.string().min(1).max(40),
  language: z.enum(LANGUAGES),
  disciplines,
};

export const applyGoalTemplateInput = z.object({ ...applied, priorityId: knownId });
export const applyPlanTemplateInput = z.object({
  ...applied,
  goals: z
    .array(z.object({ code, priorityId: knownId }))
    .min(1)
    .max(6),
});

const { strands } = goalTemplateChangesSchema.shape;
const strand = strands.unwrap().element;
export const editGoalTemplateInput = goalTemplateChangesSchema.extend({
  code,
  number: z.int(),
  strands: z
    .array(strand.extend({ start: withoutNulls(strand.shape.start), target: withoutNulls(strand.shape.target) }))
    .max(5)
    .optional(),
});
export const resetGoalTemplateInput = z.object({ code, number: z.int() });

@ArgsType()
export class TemplateFilterArgs implements TemplateFilter {
  @Field(() => String, { nullable: true, description: 'Only the template of this code.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a focus area it serves.' })
  focusArea?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a condition it suits.' })
  condition?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a discipline it has a strand for.' })
  discipline?: string | null;

  @Field(() => Int, { nullable: true, description: 'An age in months within its usual ages.' })
  ageMonths?: number | null;

  @Field(() => String, { nullable: true, description: 'Words of it in either language, from their beginning.' })
  search?: string | null;
}

@InputType({ isAbstract: true })
abstract class ApplyTemplateInput {
  @Field(() => ID, { description: 'A UUID made by you: sending it twice is applying it once.' })
  id: string;

  @Field(() => ID, { description: 'Which draft.' })
  versionId: string;

  @Field(() => Int, { description: 'Version of the draft you saw.' })
  version: number;

  @Field(() => String, { description: 'Code of the template.' })
  code: string;

  @Field(() => String, { description: 'Version of the template you saw.' })
  templateVersion: string;

  @Field(() => LanguageEnum, { description: 'The language of the plan.' })
  language: Language;

  @Field(() => [String], { description: 'Codes of the disciplines whose strands are laid; one at least.' })
  disciplines: string[];
}

@InputType('ApplyGoalTemplateInput', { description: 'A goal of the library for a draft.' })
export class ApplyGoalTemplateInput extends ApplyTemplateInput implements z.input<typeof applyGoalTemplateInput> {
  @Field(() => ID, { description: 'What the family wants that it serves.' })
  priorityId: string;
}

@InputType('PlanTemplateGoalInput', { description: 'One goal of a plan template, for what the family wants.' })
export class PlanTemplateGoalInput {
  @Field(() => String, { description: 'Code of the goal template.' })
  code: string;

  @Field(() => ID, { description: 'What the family wants that it serves.' })
  priorityId: string;
}

@InputType('ApplyPlanTemplateInput', { description: 'A whole plan of the library for a draft.' })
export class ApplyPlanTemplateInput extends ApplyTemplateInput implements z.input<typeof applyPlanTemplateInput> {
  @Field(() => [PlanTemplateGoalInput], { description: 'Which of its goals are laid; one left out is not.' })
  goals: PlanTemplateGoalInput[];
}

@InputType('TemplateTextInput', { description: 'A text of a template in both languages.' })
class TemplateTextInput {
  @Field(() => String, { description: 'English.' })
  en: string;

  @Field(() => String, { description: 'Hindi.' })
  hi: string;
}

@InputType('TemplateAgesInput', { description: 'The usual ages of a template.' })
class TemplateAgesInput {
  @Field(() => Int, { description: 'Youngest, in months.' })
  min: number;

  @Field(() => Int, { description: 'Oldest, in months.' })
  max: number;
}

@InputType('TemplateStrandInput', { description: 'What one discipline does towards the goal, the clinic’s own way.' })
class TemplateStrandInput {
  @Field(() => String, { description: 'Code of the discipline.' })
  discipline: string;

  @Field(() => TemplateTextInput, { description: 'What it does.' })
  what: TemplateTextInput;

  @Field(() => MeasureValueModel, { description: 'Where it starts.' })
  start: MeasureValueModel;

  @Field(() => MeasureValueModel, { description: 'Where it wants to be.' })
  target: MeasureValueModel;

  @Field(() => DoseModel, { description: 'What it takes of a week.' })
  dose: DoseModel;
}

@InputType('TemplateHomeActivityInput', { description: 'What the family could do at home, the clinic’s own way.' })
class TemplateHomeActivityInput {
  @Field(() => String, { description: 'Code of the discipline that teaches it.' })
  discipline: string;

  @Field(() => String, { description: 'Code of the technique.' })
  technique: string;

  @Field(() => TemplateTextInput, { description: 'What is done.' })
  words: TemplateTextInput;

  @Field(() => TemplateTextInput, { description: 'In which part of the day.' })
  routine: TemplateTextInput;

  @Field(() => Int, { description: 'Minutes a day.' })
  minutesPerDay: number;

  @Field(() => TemplateTextInput, { description: 'When to stop.' })
  stopIf: TemplateTextInput;
}

@InputType('ResetGoalTemplateInput', { description: 'A template that goes back to how it came.' })
export class ResetGoalTemplateInput implements z.input<typeof resetGoalTemplateInput> {
  @Field(() => String, { description: 'Code of the template.' })
  code: string;

  @Field(() => Int, { description: 'Number of the version you saw.' })
  number: number;
}

@InputType('EditGoalTemplateInput', { description: 'What changes of a template; a field left out stays.' })
export class EditGoalTemplateInput extends ResetGoalTemplateInput {
  @Field(() => TemplateTextInput, { nullable: true, description: 'The functional outcome.' })
  statement?: GoalTemplateChanges['statement'];

  @Field(() => [TemplateTextInput], { nullable: true, description: 'All five levels, the lowest first.' })
  levels?: TemplateTextInput[];

  @Field(() => String, { nullable: true, description: 'Code of the setting.' })
  setting?: string;

  @Field(() => [String], { nullable: true, description: 'Codes of the conditions it suits.' })
  conditions?: string[];

  @Field(() => TemplateAgesInput, { nullable: true, description: 'Its usual ages.' })
  ageMonths?: TemplateAgesInput;

  @Field(() => [TemplateStrandInput], { nullable: true, description: 'Strands, by discipline.' })
  strands?: TemplateStrandInput[];

  @Field(() => [TemplateHomeActivityInput], { nullable: true, description: 'All home activities.' })
  homeActivities?: TemplateHomeActivityInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'True says that somebody who speaks Hindi has read all of it.',
  })
  hiReviewed?: boolean;
}

import { ArgsType, Field, ID, InputType, Int, PartialType } from '@nestjs/graphql';
import {
  type GoalDirection,
  goalTemplateChangesSchema,
  goalTemplateContentSchema,
  type Language,
  LANGUAGES,
  type Level,
  type MeasureType,
  type TemplateFilter,
  templateReviewsSchema,
  type TemplateSource,
  type TemplateState,
} from '@trellis/domain';
import { z } from 'zod';
import { LanguageEnum } from '../clinics/clinic.model.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { PageArgs } from '../platform/graphql/connection.model.ts';
import { knownId, newRowId } from '../platform/graphql/row-ids.ts';
import { DoseModel } from './activity.model.ts';
import { GoalDirectionEnum, MeasureTypeEnum } from './closed-sets.model.ts';
import { MeasureValueModel } from './measure.model.ts';
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

const strand = goalTemplateContentSchema.shape.strands.element;
const strands = z
  .array(
    strand.extend({
      measure: withoutNulls(strand.shape.measure),
      start: withoutNulls(strand.shape.start),
      target: withoutNulls(strand.shape.target),
    }),
  )
  .min(1)
  .max(5);

const { startLevel, division } = goalTemplateContentSchema.shape;
export const addGoalTemplateInput = goalTemplateContentSchema.extend({
  ...templateReviewsSchema.shape,
  startLevel: startLevel.default(null),
  division: division.default(null),
  id: newRowId,
  strands,
  copiedFrom: code.nullish(),
  keptFromGoalId: knownId.nullish(),
});
export const editGoalTemplateInput = goalTemplateChangesSchema.extend({
  code,
  number: z.int(),
  strands: strands.optional(),
});
/** One version of a template, by the number that was seen. */
export const templateVersionInput = z.object({ code, number: z.int() });

export const TemplateSourceEnum = enumOf<TemplateSource>('TemplateSource', 'Where a template comes from.', {
  SHIPPED: 'It came with the product.',
  CLINIC: 'The clinic has written it.',
});

export const TemplateStateEnum = enumOf<TemplateState>('TemplateState', 'Whether a template is offered.', {
  IN_USE: 'It can be laid into drafts.',
  RETIRED: 'It is offered to nobody; its versions and what was laid from it stay.',
});

@ArgsType()
export class OneTemplateArgs {
  @Field(() => String, { description: 'Code of the template.' })
  code: string;
}

@ArgsType()
export class GoalTemplatesArgs extends PageArgs implements TemplateFilter {
  @Field(() => String, { nullable: true, description: 'Code of a focus area it serves.' })
  focusArea?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a condition it suits.' })
  condition?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a discipline it has a strand for.' })
  discipline?: string | null;

  @Field(() => Int, { nullable: true, description: 'An age in months within its usual ages.' })
  ageMonths?: number | null;

  @Field(() => TemplateSourceEnum, {
    nullable: true,
    description: 'Only what came with the product, or the clinic’s own.',
  })
  source?: TemplateSource | null;

  @Field(() => TemplateStateEnum, { nullable: true, description: 'Only what is offered, or what is retired.' })
  state?: TemplateState | null;

  @Field(() => String, { nullable: true, description: 'Words of it in either language, from their beginning.' })
  search?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of conditions; templates that suit one come first.' })
  suitsConditions?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'An age in months; templates for it come before others.' })
  suitsAgeMonths?: number | null;
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

@InputType('TemplateMeasureInput', {
  description: 'What a template’s strand watches. Which fields are needed depends on `type`.',
})
class TemplateMeasureInput {
  @Field(() => MeasureTypeEnum, { description: 'What it is measured in.' })
  type: MeasureType;

  @Field(() => TemplateTextInput, { description: 'What is done: "buttons done up".' })
  text: TemplateTextInput;

  @Field(() => Int, { nullable: true, description: 'COUNT_OF_N: of how many.' })
  of?: number | null;

  @Field(() => String, { nullable: true, description: 'Which way is better: MORE or LESS.' })
  better?: string | null;

  @Field(() => String, { nullable: true, description: 'Place on the body, where it matters.' })
  site?: string | null;

  @Field(() => String, { nullable: true, description: 'Side of the body, where it matters.' })
  side?: string | null;

  @Field(() => String, { nullable: true, description: 'DISTANCE: M or CM.' })
  unit?: string | null;

  @Field(() => [TemplateTextInput], { nullable: true, description: 'STEPS: the steps, in order.' })
  steps?: TemplateTextInput[] | null;

  @Field(() => String, { nullable: true, description: 'STEPS: FORWARD, BACKWARD or WHOLE.' })
  chaining?: string | null;

  @Field(() => TemplateTextInput, { nullable: true, description: 'DEGREES: the movement.' })
  movement?: TemplateTextInput | null;

  @Field(() => String, { nullable: true, description: 'DEGREES: PASSIVE or ACTIVE.' })
  mode?: string | null;

  @Field(() => String, { nullable: true, description: 'SCORE: code of the measure in the catalogue.' })
  measure?: string | null;

  @Field(() => String, { nullable: true, description: 'SCORE: which of its scores.' })
  field?: string | null;

  @Field(() => String, { nullable: true, description: 'SCORE: edition of the measure.' })
  edition?: string | null;

  @Field(() => String, { nullable: true, description: 'COUNT_PER_WEEK: first day of the week, such as MON.' })
  weekStartsOn?: string | null;
}

@InputType('TemplateActivityInput', { description: 'A technique as a template proposes it.' })
class TemplateActivityInput {
  @Field(() => String, { description: 'Code of the technique.' })
  technique: string;

  @Field(() => [String], { description: 'Codes of the tools it is done with.' })
  tools: string[];
}

@InputType('TemplateStrandInput', { description: 'What one discipline does towards the goal.' })
class TemplateStrandInput {
  @Field(() => String, { description: 'Code of the discipline; one strand each.' })
  discipline: string;

  @Field(() => TemplateTextInput, { description: 'What it does.' })
  what: TemplateTextInput;

  @Field(() => TemplateMeasureInput, { description: 'What it watches.' })
  measure: TemplateMeasureInput;

  @Field(() => MeasureValueModel, { description: 'Where it starts.' })
  start: MeasureValueModel;

  @Field(() => MeasureValueModel, { description: 'Where it wants to be.' })
  target: MeasureValueModel;

  @Field(() => [TemplateActivityInput], { description: 'How it is worked.' })
  techniques: TemplateActivityInput[];

  @Field(() => DoseModel, { description: 'What it takes of a week.' })
  dose: DoseModel;

  @Field(() => [String], { description: 'Codes of the focus areas it serves.' })
  focusAreas: string[];
}

@InputType('TemplateHomeActivityInput', { description: 'What the family could do at home.' })
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

@InputType({ isAbstract: true })
class GoalTemplateContentInput {
  @Field(() => [String], { description: 'Codes of focus areas; the first is where it stands in the library.' })
  focusAreas: string[];

  @Field(() => [String], { description: 'Codes of the conditions it suits.' })
  conditions: string[];

  @Field(() => TemplateAgesInput, { description: 'Its usual ages.' })
  ageMonths: TemplateAgesInput;

  @Field(() => String, { description: 'Code of the setting.' })
  setting: string;

  @Field(() => [String], { description: 'ICF categories; the first is the goal’s own.' })
  icf: string[];

  @Field(() => GoalDirectionEnum, { description: 'To improve, to keep, or to lose more slowly.' })
  direction: GoalDirection;

  @Field(() => TemplateTextInput, { description: 'The functional outcome.' })
  statement: TemplateTextInput;

  @Field(() => [TemplateTextInput], { description: 'All five levels, the lowest first.' })
  levels: TemplateTextInput[];

  @Field(() => [TemplateStrandInput], { description: 'All strands, one for each discipline.' })
  strands: TemplateStrandInput[];

  @Field(() => [TemplateHomeActivityInput], { description: 'All home activities, three at most.' })
  homeActivities: TemplateHomeActivityInput[];

  @Field(() => Int, { nullable: true, description: 'Where a goal of slow decline starts; null takes its best level.' })
  startLevel?: Level | null;

  @Field(() => TemplateTextInput, { nullable: true, description: 'Who does which part.' })
  division?: TemplateTextInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True says that somebody who speaks Hindi has read all of it; left out, only what is new is unread.',
  })
  hiReviewed?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True says that somebody who speaks English has read all of it; left out, it stays so while nothing is new.',
  })
  enReviewed?: boolean;
}

@InputType('AddGoalTemplateInput', { description: 'A template of the clinic’s own.' })
export class AddGoalTemplateInput extends GoalTemplateContentInput implements z.input<typeof addGoalTemplateInput> {
  @Field(() => ID, {
    description: 'A UUID made by you: sending it twice is writing it once. The code follows from it.',
  })
  id: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the template it was copied from; what was read there and stays the same is read here.',
  })
  copiedFrom?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The goal it was kept from; no text may say a known name of that child or of its guardians.',
  })
  keptFromGoalId?: string | null;
}

@InputType('GoalTemplateVersionInput', { description: 'A template in the version that was seen.' })
export class GoalTemplateVersionInput implements z.input<typeof templateVersionInput> {
  @Field(() => String, { description: 'Code of the template.' })
  code: string;

  @Field(() => Int, { description: 'Number of the version you saw.' })
  number: number;
}

@InputType('EditGoalTemplateInput', { description: 'What changes of a template; a field left out stays.' })
export class EditGoalTemplateInput
  extends PartialType(GoalTemplateContentInput, InputType)
  implements z.input<typeof editGoalTemplateInput>
{
  @Field(() => String, { description: 'Code of the template.' })
  code: string;

  @Field(() => Int, { description: 'Number of the version you saw.' })
  number: number;
}

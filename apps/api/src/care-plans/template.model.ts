import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { GoalDirection, HandlingKey, Language, Level, LocalisedText, MeasureType } from '@trellis/domain';
import { HandlingKeyEnum } from '../children/closed-sets.model.ts';
import { LanguageEnum } from '../clinics/clinic.model.ts';
import { Payload, Visible } from '../platform/access/rules.ts';
import { LocalisedTextModel } from '../platform/graphql/localised-text.model.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { fieldArguments } from '../platform/graphql/field-arguments.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { DoseModel } from './activity.model.ts';
import { GoalDirectionEnum, MeasureTypeEnum } from './closed-sets.model.ts';
import { MeasureValueModel } from './measure.model.ts';
import { TemplateFilterArgs } from './template.inputs.ts';

@ObjectType('TemplateLevel', { description: 'One worded level of a template’s scale.' })
@Visible('PART')
export class TemplateLevelModel {
  @Field(() => Int, { description: '-2 to 2; 0 is what is expected.' })
  level: Level;

  @Field(() => LocalisedTextModel, { description: 'What is seen at this level.' })
  text: LocalisedText;
}

@ObjectType('TemplateActivity', { description: 'A technique as a template proposes it.' })
@Visible('PART')
export class TemplateActivityModel {
  @Field(() => String, { description: 'Code of the technique.' })
  technique: string;

  @Field(() => [String], { description: 'Codes of the tools it is done with.' })
  tools: readonly string[];
}

@ObjectType('TemplateStrand', { description: 'What one discipline can do towards a template’s goal.' })
@Visible('PART')
export class TemplateStrandModel {
  @Field(() => String, { description: 'Code of the discipline.' })
  discipline: string;

  @Field(() => LocalisedTextModel, { description: 'What it does, in a line.' })
  what: LocalisedText;

  @Field(() => MeasureTypeEnum, { description: 'What it is measured in.' })
  measureType: MeasureType;

  @Field(() => LocalisedTextModel, { description: 'What it watches.' })
  watched: LocalisedText;

  @Field(() => MeasureValueModel, { description: 'Where it usually starts.' })
  start: MeasureValueModel;

  @Field(() => MeasureValueModel, { description: 'Where it usually wants to be.' })
  target: MeasureValueModel;

  @Field(() => [TemplateActivityModel], { description: 'How it is worked.' })
  techniques: readonly TemplateActivityModel[];

  @Field(() => DoseModel, { description: 'What it takes of a week.' })
  dose: DoseModel;

  @Field(() => [String], { description: 'Codes of the focus areas it serves.' })
  focusAreas: readonly string[];
}

@ObjectType('TemplateHomeActivity', { description: 'What the family could do at home for a template’s goal.' })
@Visible('PART')
export class TemplateHomeActivityModel {
  @Field(() => String, { description: 'Code of the discipline that teaches it.' })
  discipline: string;

  @Field(() => String, { description: 'Code of the technique.' })
  technique: string;

  @Field(() => LocalisedTextModel, { description: 'What is done.' })
  words: LocalisedText;

  @Field(() => LocalisedTextModel, { description: 'In which part of the day.' })
  routine: LocalisedText;

  @Field(() => Int, { description: 'Minutes a day.' })
  minutesPerDay: number;

  @Field(() => LocalisedTextModel, { description: 'When to stop for the day.' })
  stopIf: LocalisedText;
}

@ObjectType('GoalTemplate', { description: 'A goal of the library, worded to the end, as this clinic has it.' })
@Visible('DIRECTORY')
export class GoalTemplateModel {
  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => String, { description: 'Edition and, after a slash, the clinic’s own version; send it when applying.' })
  version: string;

  @Field(() => Int, { description: 'How often the clinic has changed it; send it with a change.' })
  number: number;

  @Field(() => Boolean, { description: 'Whether the clinic has it another way than it came.' })
  isOwn: boolean;

  @Field(() => Boolean, { description: 'Whether the built-in one has moved on since the clinic wrote its own.' })
  isBehind: boolean;

  @Field(() => [String], { description: 'Codes of focus areas; the first is where it stands in the library.' })
  focusAreas: readonly string[];

  @Field(() => [String], { description: 'Codes of the conditions it suits.' })
  conditions: readonly string[];

  @Field(() => [String], { description: 'Codes of the disciplines it has a strand for.' })
  disciplines: readonly string[];

  @Field(() => Int, { description: 'Youngest usual age, in months.' })
  fromAgeMonths: number;

  @Field(() => Int, { description: 'Oldest usual age, in months.' })
  untilAgeMonths: number;

  @Field(() => String, { description: 'Code of the setting.' })
  setting: string;

  @Field(() => [String], { description: 'ICF categories; the first is the goal’s own.' })
  icf: readonly string[];

  @Field(() => GoalDirectionEnum, { description: 'To improve, to keep, or to lose more slowly.' })
  direction: GoalDirection;

  @Field(() => LocalisedTextModel, { description: 'The functional outcome.' })
  statement: LocalisedText;

  @Field(() => [TemplateLevelModel], { description: 'Its five levels, the lowest first.' })
  levels: readonly TemplateLevelModel[];

  @Field(() => LocalisedTextModel, { nullable: true, description: 'Who does which part.' })
  division: LocalisedText | null;

  @Field(() => [TemplateStrandModel], { description: 'What each discipline can do.' })
  strands: readonly TemplateStrandModel[];

  @Field(() => [TemplateHomeActivityModel], { description: 'What the family could do at home.' })
  homeActivities: readonly TemplateHomeActivityModel[];

  @Field(() => Boolean, { description: 'Whether somebody who speaks Hindi has read all of it.' })
  hiReviewed: boolean;
}

@ObjectType('TemplateHandling', { description: 'A line of “how we handle” that a plan template proposes.' })
@Visible('PART')
export class TemplateHandlingModel {
  @Field(() => HandlingKeyEnum, { description: 'What it is about.' })
  key: HandlingKey;

  @Field(() => String, { description: 'Code of the discipline that owns it.' })
  discipline: string;

  @Field(() => LocalisedTextModel, { description: 'What is agreed.' })
  value: LocalisedText;
}

@ObjectType('PlanTemplate', { description: 'A whole plan to begin from.' })
@Visible('DIRECTORY')
export class PlanTemplateModel {
  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => String, { description: 'Edition; send it when applying.' })
  version: string;

  @Field(() => LocalisedTextModel, { description: 'Its name.' })
  label: LocalisedText;

  @Field(() => LocalisedTextModel, { description: 'Whom it is for.' })
  summary: LocalisedText;

  @Field(() => String, { description: 'Code of the condition.' })
  condition: string;

  @Field(() => Int, { description: 'Youngest usual age, in months.' })
  fromAgeMonths: number;

  @Field(() => Int, { description: 'Oldest usual age, in months.' })
  untilAgeMonths: number;

  @Field(() => [GoalTemplateModel], { description: 'Its goals, as this clinic has them, in order.' })
  goals: readonly GoalTemplateModel[];

  @Field(() => [TemplateHandlingModel], { description: 'How the child is handled.' })
  handling: readonly TemplateHandlingModel[];

  @Field(() => Int, { description: 'Minutes of therapy a week.' })
  agreedWeeklyMinutes: number;

  @Field(() => String, { description: 'Code of the delivery mode.' })
  place: string;
}

@ObjectType('TemplateVersion', { description: 'One version of a template that the clinic has made.' })
@Visible('DIRECTORY')
export class TemplateVersionModel {
  @Field(() => String, { description: 'Code of the template.' })
  code: string;

  @Field(() => Int, { description: 'Which of the clinic’s versions.' })
  number: number;

  @Field(() => Boolean, { description: 'Whether the clinic went back to the built-in one.' })
  isReset: boolean;

  @Field(() => LocalisedTextModel, { nullable: true, description: 'Its statement; null for going back.' })
  statement: LocalisedText | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who made it.' })
  changedBy: StaffModel | null;

  @Field(() => DateTime, { description: 'When.' })
  changedAt: string;
}

@ObjectType('TemplateLibrary', {
  description: 'The clinic’s templates: those that came with the product, and its own versions.',
})
@Visible('DIRECTORY')
export class TemplateLibraryModel {
  @Field(() => [GoalTemplateModel], {
    description: 'Goal templates that meet the filter, in the order of the library.',
  })
  goals: readonly GoalTemplateModel[];

  @Field(() => [PlanTemplateModel], { description: 'Whole plans.' })
  plans: readonly PlanTemplateModel[];

  @Field(() => [TemplateVersionModel], { description: 'What the clinic has made of its templates, the latest first.' })
  versions: readonly TemplateVersionModel[];
}
fieldArguments(TemplateLibraryModel, 'goals', TemplateFilterArgs);

@ObjectType('TemplateDifference', { description: 'One way in which a goal reads otherwise than its template.' })
@Visible('PART')
export class TemplateDifferenceModel {
  @Field(() => String, { description: 'Which field, such as goal.level.0; ADDED or REMOVED for a whole strand.' })
  field: string;

  @Field(() => ID, { nullable: true, description: 'The strand it is in; null for the goal itself.' })
  strandId: string | null;

  @Field(() => String, { nullable: true, description: 'Code of that strand’s discipline.' })
  discipline: string | null;

  @Field(() => String, { nullable: true, description: 'As the template had it, as text or JSON.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'As it is now, as text or JSON.' })
  after: string | null;
}

@ObjectType('TemplateOrigin', { description: 'The template a goal was laid from, and how it differs from it by now.' })
@Visible('PART')
export class TemplateOriginModel {
  @Field(() => String, { description: 'Code of the template.' })
  template: string;

  @Field(() => String, { description: 'Version of the template that was laid.' })
  version: string;

  @Field(() => LanguageEnum, { description: 'In which language it was laid.' })
  language: Language;

  @Field(() => Boolean, {
    description: 'True while words stand as they were laid that nobody who speaks their language has read.',
  })
  unreviewed: boolean;

  @Field(() => [TemplateDifferenceModel], {
    description: 'Field by field; empty where it still reads like its template.',
  })
  differences: readonly TemplateDifferenceModel[];
}

@ObjectType('GoalTemplatePayload', { description: 'A template that the clinic has made its own.' })
@Payload()
export class GoalTemplatePayload {
  @Field(() => GoalTemplateModel, { nullable: true, description: 'The template as it is now.' })
  template: GoalTemplateModel | null;
}

export const GoalTemplateResult = resultOf(
  'GoalTemplate',
  GoalTemplatePayload,
  'The template as it is now, or why it was not changed.',
);

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  GoalDirection,
  HandlingKey,
  Language,
  Level,
  LocalisedText,
  MeasureType,
  TemplateSource,
  TemplateState,
} from '@trellis/domain';
import { HandlingKeyEnum } from '../children/closed-sets.model.ts';
import { LanguageEnum } from '../clinics/clinic.model.ts';
import { Payload, Visible } from '../platform/access/rules.ts';
import { LocalisedTextModel } from '../platform/graphql/localised-text.model.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { connectionOf } from '../platform/graphql/connection.model.ts';
import { fieldArguments } from '../platform/graphql/field-arguments.ts';
import { pagedField } from '../platform/graphql/paged-field.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { DoseModel } from './activity.model.ts';
import { GoalDirectionEnum, MeasureTypeEnum } from './closed-sets.model.ts';
import { MeasureValueModel } from './measure.model.ts';
import { GoalTemplatesArgs, OneTemplateArgs, TemplateSourceEnum, TemplateStateEnum } from './template.inputs.ts';

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

@ObjectType('TemplateMeasure', {
  description: 'What a template’s strand watches, in both languages. Which fields are set depends on `type`.',
})
@Visible('PART')
export class TemplateMeasureModel {
  @Field(() => MeasureTypeEnum, { description: 'What it is measured in.' })
  type: MeasureType;

  @Field(() => LocalisedTextModel, { description: 'What is done: "buttons done up".' })
  text: LocalisedText;

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

  @Field(() => [LocalisedTextModel], { nullable: true, description: 'STEPS: the steps, in order.' })
  steps?: readonly LocalisedText[] | null;

  @Field(() => String, { nullable: true, description: 'STEPS: FORWARD, BACKWARD or WHOLE.' })
  chaining?: string | null;

  @Field(() => LocalisedTextModel, { nullable: true, description: 'DEGREES: the movement.' })
  movement?: LocalisedText | null;

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

@ObjectType('TemplateStrand', { description: 'What one discipline can do towards a template’s goal.' })
@Visible('PART')
export class TemplateStrandModel {
  @Field(() => String, { description: 'Code of the discipline.' })
  discipline: string;

  @Field(() => LocalisedTextModel, { description: 'What it does, in a line.' })
  what: LocalisedText;

  @Field(() => TemplateMeasureModel, { description: 'What it watches.' })
  measure: TemplateMeasureModel;

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

  @Field(() => String, {
    description:
      'Edition (CLINIC for the clinic’s own) and, after a slash, the clinic’s version; send it when applying.',
  })
  version: string;

  @Field(() => Int, { description: 'How often the clinic has changed it; send it with a change.' })
  number: number;

  @Field(() => TemplateSourceEnum, { description: 'With the product, or written by the clinic.' })
  source: TemplateSource;

  @Field(() => TemplateStateEnum, { description: 'Whether it is offered.' })
  state: TemplateState;

  @Field(() => Boolean, {
    description: 'Whether the clinic has worded it: another way than it came, or from the beginning.',
  })
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

  @Field(() => Int, { nullable: true, description: 'Where a goal of slow decline starts; null takes its best level.' })
  startLevel: Level | null;

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

  @Field(() => Boolean, { description: 'Whether somebody who speaks English has read all of it.' })
  enReviewed: boolean;
}
const GoalTemplateConnection = connectionOf(GoalTemplateModel, {
  name: 'GoalTemplate',
  of: 'templates of the library',
  counted: true,
});

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

  @Field(() => [GoalTemplateModel], {
    description: 'Its goals, as this clinic has them, in order; none that is retired.',
  })
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

  @Field(() => Boolean, { description: 'Whether the clinic retired it.' })
  isRetired: boolean;

  @Field(() => LocalisedTextModel, { nullable: true, description: 'Its statement; null where it reads as it came.' })
  statement: LocalisedText | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who made it.' })
  changedBy: StaffModel | null;

  @Field(() => DateTime, { description: 'When.' })
  changedAt: string;
}

@ObjectType('TemplateLibrary', {
  description: 'The clinic’s templates: those that came with the product, and its own.',
})
@Visible('DIRECTORY')
export class TemplateLibraryModel {
  @Field(() => GoalTemplateModel, {
    nullable: true,
    description: 'One goal template; null where the clinic has none of the code.',
  })
  goal: GoalTemplateModel | null;

  @Field(() => [PlanTemplateModel], { description: 'Whole plans.' })
  plans: readonly PlanTemplateModel[];

  @Field(() => [TemplateVersionModel], { description: 'What the clinic has made of one template, the latest first.' })
  versions: readonly TemplateVersionModel[];
}
fieldArguments(TemplateLibraryModel, 'goal', OneTemplateArgs);
fieldArguments(TemplateLibraryModel, 'versions', OneTemplateArgs);
pagedField(
  TemplateLibraryModel,
  'goals',
  GoalTemplateConnection,
  'Goal templates that meet the filter: those that suit first, then the clinic’s own, then the order of the library.',
  GoalTemplatesArgs,
);

@ObjectType('TemplateDifference', { description: 'One way in which a goal reads otherwise than its template.' })
@Visible('PART')
export class TemplateDifferenceModel {
  @Field(() => String, {
    description: 'Which field, such as goal.level.0; ADDED or REMOVED for a whole strand or activity at home.',
  })
  field: string;

  @Field(() => ID, { nullable: true, description: 'The strand it is in; null for the goal itself.' })
  strandId: string | null;

  @Field(() => ID, { nullable: true, description: 'The activity at home it is in; null for the rest of the goal.' })
  homeItemId: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the discipline whose strand or activity it is.' })
  discipline: string | null;

  @Field(() => String, { nullable: true, description: 'What is done at home, for an activity at home.' })
  words: string | null;

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

@ObjectType('GoalTemplatePayload', { description: 'A template that the clinic has written or changed.' })
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

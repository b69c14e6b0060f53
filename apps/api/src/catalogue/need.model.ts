import { Field, ObjectType } from '@nestjs/graphql';
import type { LocalisedText, MedicalLevel } from '@trellis/domain';
import { MedicalLevelEnum } from '../intake/closed-sets.model.ts';
import { Visible } from '../platform/access/rules.ts';
import { LocalisedTextModel } from '../platform/graphql/localised-text.model.ts';

@ObjectType('Condition', { description: 'A diagnosis or working diagnosis a child can have.' })
@Visible('DIRECTORY')
export class ConditionModel {
  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => LocalisedTextModel, { description: 'Its name.' })
  label: LocalisedText;

  @Field(() => [String], { description: 'Codes of the disciplines it suggests; a label alone recommends none.' })
  disciplines: readonly string[];

  @Field(() => String, { nullable: true, description: 'Code of the discipline whose work usually leads.' })
  leadDiscipline: string | null;
}

@ObjectType('Concern', { description: 'What a family or a referrer reports.' })
@Visible('DIRECTORY')
export class ConcernModel {
  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => LocalisedTextModel, { description: 'How a family says it.' })
  label: LocalisedText;

  @Field(() => [String], { description: 'Codes of the disciplines it recommends.' })
  disciplines: readonly string[];

  @Field(() => [String], { description: 'Codes of the focus areas that serve it.' })
  focusAreas: readonly string[];
}

@ObjectType('RedFlag', { description: 'A sign that a doctor should see the child.' })
@Visible('DIRECTORY')
export class RedFlagModel {
  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => LocalisedTextModel, { description: 'What is seen.' })
  label: LocalisedText;

  @Field(() => MedicalLevelEnum, { description: 'How soon, where nothing else makes it more urgent.' })
  medical: MedicalLevel;
}

@ObjectType('RiskHistory', { description: 'A history at birth that triage counts.' })
@Visible('DIRECTORY')
export class RiskHistoryModel {
  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => LocalisedTextModel, { description: 'What happened.' })
  label: LocalisedText;
}

@ObjectType('TriageFact', { description: 'A question at the front desk whose yes changes an urgency.' })
@Visible('DIRECTORY')
export class TriageFactModel {
  @Field(() => String, { description: 'Its code, to send among `facts` where it is true.' })
  code: string;

  @Field(() => LocalisedTextModel, { description: 'What is true.' })
  label: LocalisedText;
}

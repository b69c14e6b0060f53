import { Field, ObjectType } from '@nestjs/graphql';
import { Visible } from '../platform/access/rules.ts';
import { DisciplineModel } from './discipline.model.ts';
import { ConcernModel, ConditionModel, RedFlagModel, RiskHistoryModel, TriageFactModel } from './need.model.ts';
import { HazardModel, PrecautionKindModel, SettingModel, TechniqueModel, ToolModel } from './practice.model.ts';
import { ScoreMeasureModel } from './score-measure.model.ts';

@ObjectType('Catalogue', {
  description: "The words of the clinic: everything a code can stand for, each list in the catalogue's order.",
})
@Visible('DIRECTORY')
export class CatalogueModel {
  @Field(() => String, { description: 'Which edition this is; a decision made from it keeps this.' })
  version: string;

  @Field(() => [DisciplineModel], { description: 'Therapy disciplines.' })
  disciplines: readonly DisciplineModel[];

  @Field(() => [ConditionModel], { description: 'Diagnoses.' })
  conditions: readonly ConditionModel[];

  @Field(() => [ConcernModel], { description: 'What families and referrers report.' })
  concerns: readonly ConcernModel[];

  @Field(() => [RedFlagModel], { description: 'Signs that a doctor should see the child.' })
  redFlags: readonly RedFlagModel[];

  @Field(() => [RiskHistoryModel], { description: 'Histories at birth that triage counts.' })
  riskHistory: readonly RiskHistoryModel[];

  @Field(() => [TriageFactModel], { description: 'Questions whose yes changes an urgency.' })
  facts: readonly TriageFactModel[];

  @Field(() => [TechniqueModel], { description: 'What disciplines do.' })
  techniques: readonly TechniqueModel[];

  @Field(() => [ToolModel], { description: 'What it is done with.' })
  tools: readonly ToolModel[];

  @Field(() => [HazardModel], { description: 'What can be dangerous in it.' })
  hazards: readonly HazardModel[];

  @Field(() => [PrecautionKindModel], { description: 'What to be careful of.' })
  precautions: readonly PrecautionKindModel[];

  @Field(() => [SettingModel], { description: 'Where goals live.' })
  settings: readonly SettingModel[];

  @Field(() => [ScoreMeasureModel], { description: 'Named measures.' })
  measures: readonly ScoreMeasureModel[];
}

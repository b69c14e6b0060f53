import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { GoalDirection, Level } from '@trellis/domain';
import { PriorityModel } from '../children/priority.model.ts';
import { Visible } from '../platform/access/rules.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { DoseModel, PlannedActivityModel } from './activity.model.ts';
import { GoalDirectionEnum } from './closed-sets.model.ts';
import { GoalModel } from './goal.model.ts';
import { MeasureModel, MeasureValueModel } from './measure.model.ts';
import { StrandModel } from './strand.model.ts';
import { TemplateOriginModel } from './template.model.ts';

@ObjectType('ScaleLevel', { description: 'One worded level of an attainment scale.' })
@InputType('ScaleLevelInput', { description: 'One worded level of an attainment scale.' })
@Visible('PART')
export class ScaleLevelModel {
  @Field(() => Int, { description: '-2 to 2; 0 is what is expected by the target date.' })
  level: Level;

  @Field(() => String, { description: 'What is seen at this level.' })
  text: string;
}

@ObjectType('StrandContent', {
  description: "One discipline's work towards one goal, as one version of the plan says it.",
})
@Visible('CLINICAL')
export class StrandContentModel {
  @Field(() => StrandModel, { description: 'The strand it is about, which lives on from version to version.' })
  strand: StrandModel;

  @Field(() => String, { description: 'Code of the discipline.' })
  discipline: string;

  @Field(() => Int, { description: 'Place under its goal.' })
  position: number;

  @Field(() => String, { nullable: true, description: 'What this discipline does, in a line.' })
  what: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who does it.' })
  therapist: StaffModel | null;

  @Field(() => MeasureModel, { nullable: true, description: 'What it watches.' })
  measure: MeasureModel | null;

  @Field(() => MeasureValueModel, { nullable: true, description: 'Where it starts.' })
  start: MeasureValueModel | null;

  @Field(() => MeasureValueModel, { nullable: true, description: 'Where it wants to be.' })
  target: MeasureValueModel | null;

  @Field(() => [PlannedActivityModel], { nullable: true, description: 'How it is worked.' })
  techniques: PlannedActivityModel[] | null;

  @Field(() => DoseModel, { nullable: true, description: 'What it takes of a week.' })
  dose: DoseModel | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the focus areas it serves, of any discipline.' })
  focusAreas: string[] | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}

@ObjectType('GoalContent', { description: 'A goal as one version of the plan says it.' })
@Visible('CLINICAL')
export class GoalContentModel {
  @Field(() => GoalModel, { description: 'The goal it is about, which lives on from version to version.' })
  goal: GoalModel;

  @Field(() => Int, { description: 'Place in the plan.' })
  position: number;

  @Field(() => String, { nullable: true, description: "The functional outcome, in the family's words." })
  statement: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the setting it lives in.' })
  setting: string | null;

  @Field(() => PriorityModel, { nullable: true, description: 'What the family wants that it serves.' })
  priority: PriorityModel | null;

  @Field(() => GoalDirectionEnum, { nullable: true, description: 'To improve, to keep, or to lose more slowly.' })
  direction: GoalDirection | null;

  @Field(() => [ScaleLevelModel], {
    nullable: true,
    description: 'The attainment scale; levels without words are left out.',
  })
  levels: ScaleLevelModel[] | null;

  @Field(() => Int, { nullable: true, description: 'Where it starts, if not where direction and convention say.' })
  startLevel: Level | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day level 0 is expected by.' })
  targetOn: string | null;

  @Field(() => Int, { description: 'Goes up by one at each re-scale; the chart breaks there.' })
  scaleEdition: number;

  @Field(() => String, { nullable: true, description: 'ICF category, such as d540.' })
  icf: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the template it was made from.' })
  template: string | null;

  @Field(() => TemplateOriginModel, {
    nullable: true,
    description: 'The template it was laid from and how it differs; null for one that was typed.',
  })
  fromTemplate: TemplateOriginModel | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who does which part, where two disciplines share a focus area.',
  })
  division: string | null;

  @Field(() => [StrandContentModel], { nullable: true, description: "The disciplines' work towards it." })
  strands: StrandContentModel[] | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}

import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { MeasureType } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { MeasureTypeEnum } from './closed-sets.model.ts';

@ObjectType('Measure', { description: 'What a strand watches. Which fields are set depends on `type`.' })
@InputType('MeasureInput', { description: 'What a strand watches. Which fields are needed depends on `type`.' })
@Visible('PART')
export class MeasureModel {
  @Field(() => MeasureTypeEnum, { description: 'What it is measured in.' })
  type: MeasureType;

  @Field(() => String, { description: 'What is done, in own words: "buttons done up".' })
  text: string;

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

  @Field(() => [String], { nullable: true, description: 'STEPS: the steps, in order.' })
  steps?: string[] | null;

  @Field(() => String, { nullable: true, description: 'STEPS: FORWARD, BACKWARD or WHOLE.' })
  chaining?: string | null;

  @Field(() => String, { nullable: true, description: 'DEGREES: the movement.' })
  movement?: string | null;

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

@ObjectType('MeasureValue', { description: 'One seen value of a measure. Which fields are set depends on `type`.' })
@InputType('MeasureValueInput', { description: 'One value of a measure. Which fields are needed depends on `type`.' })
@Visible('PART')
export class MeasureValueModel {
  @Field(() => MeasureTypeEnum, { description: 'The same as the measure it is a value of.' })
  type: MeasureType;

  @Field(() => Int, { nullable: true, description: 'COUNT_OF_N and COUNT_PER_WEEK: how many.' })
  count?: number | null;

  @Field(() => Int, { nullable: true, description: 'COUNT_OF_N: of how many.' })
  of?: number | null;

  @Field(() => Float, { nullable: true, description: 'SECONDS.' })
  seconds?: number | null;

  @Field(() => [String], {
    nullable: 'itemsAndList',
    description: 'STEPS: the prompt each step took, in order; null for a step that was not tried.',
  })
  prompts?: (string | null)[] | null;

  @Field(() => String, { nullable: true, description: 'PROMPT_LADDER: the help that was needed.' })
  prompt?: string | null;

  @Field(() => Float, { nullable: true, description: 'DEGREES.' })
  degrees?: number | null;

  @Field(() => Float, { nullable: true, description: 'DISTANCE, in `unit`.' })
  distance?: number | null;

  @Field(() => String, { nullable: true, description: 'DISTANCE: M or CM.' })
  unit?: string | null;

  @Field(() => Int, { nullable: true, description: 'COUNT_PER_WEEK: days that were watched, 1 to 7.' })
  daysObserved?: number | null;

  @Field(() => Float, { nullable: true, description: 'SCORE.' })
  value?: number | null;
}

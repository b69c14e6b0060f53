import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { DoseMode } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { DoseModeEnum } from './closed-sets.model.ts';

@ObjectType('PlannedTool', { description: 'A tool as it is used for one child.' })
@InputType('PlannedToolInput', { description: 'A tool as it is used for one child.' })
@Visible('PART')
export class PlannedToolModel {
  @Field(() => String, { description: 'Code of the tool.' })
  tool: string;

  @Field(() => Boolean, { description: 'Whether its latex-free form is used, which drops the hazard LATEX.' })
  latexFree: boolean;
}

@ObjectType('PlannedActivity', { description: 'A technique as it is planned for one child.' })
@InputType('PlannedActivityInput', { description: 'A technique as it is planned for one child.' })
@Visible('PART')
export class PlannedActivityModel {
  @Field(() => String, { description: 'Code of the technique.' })
  technique: string;

  @Field(() => [PlannedToolModel], { description: 'What it is done with.' })
  tools: PlannedToolModel[];

  @Field(() => [String], { description: 'Hazard tags that the changed form leaves out.' })
  without: string[];

  @Field(() => String, { description: 'What is done instead; a tag drops only when this says how. May be empty.' })
  changedForm: string;

  @Field(() => String, { nullable: true, description: 'Place on the body; null counts as any.' })
  site?: string | null;

  @Field(() => String, { nullable: true, description: 'Side of the body; null counts as any.' })
  side?: string | null;
}

@ObjectType('Dose', { description: 'What a strand takes of a week.' })
@InputType('DoseInput', { description: 'What a strand takes of a week.' })
@Visible('PART')
export class DoseModel {
  @Field(() => DoseModeEnum, { description: 'How often, in a word.' })
  mode: DoseMode;

  @Field(() => Float, { description: '0.5 is every other week.' })
  timesPerWeek: number;

  @Field(() => Int, { description: 'Minutes each time.' })
  minutes: number;

  @Field(() => Int, { nullable: true, description: 'For how many weeks; null goes on until the review.' })
  weeks?: number | null;

  @Field(() => String, { description: 'Code of the delivery mode, such as CLINIC.' })
  deliveryMode: string;
}

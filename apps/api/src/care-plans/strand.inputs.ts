import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { doseSchema, HOME_FATES, type HomeFateWay, strandFieldsSchema } from '@trellis/domain';
import { z } from 'zod';
import { DoseModel, PlannedActivityModel } from './activity.model.ts';
import { MeasureModel, MeasureValueModel } from './measure.model.ts';
import { HomeFateEnum } from './closed-sets.model.ts';
import { knownId, newRowId } from '../platform/graphql/row-ids.ts';
import { reason } from './plan.inputs.ts';
import { SeenHomeItemInput, seenHomeItems } from './seen-home-item.inputs.ts';

const { what, techniques, dose, focusAreas, measure, start, target } = strandFieldsSchema.shape;

/** A flat input names every field any type has; those that are not of this type come as null and mean nothing. */
export function withoutNulls<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(
    (value) =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null))
        : value,
    schema,
  );
}

const measured = { measure: withoutNulls(measure), start: withoutNulls(start), target: withoutNulls(target) };
const ofDraft = { versionId: knownId, strandId: knownId, version: z.int() };

export const addStrandInput = z.object({
  versionId: knownId,
  goalId: knownId,
  strandId: newRowId.optional(),
  discipline: z.string().min(1).max(80),
  therapistId: knownId.nullable().default(null),
  what,
  measure: measured.measure.default(null),
  start: measured.start.default(null),
  target: measured.target.default(null),
  techniques,
  dose: dose.default(null),
  focusAreas,
});

export const editStrandInput = z.object({
  ...ofDraft,
  ...z.object({ what, techniques, dose, focusAreas, ...measured }).partial().shape,
  therapistId: knownId.nullable().optional(),
  position: z.int().min(1).max(100).optional(),
});

export const removeStrandInput = z.object({
  ...ofDraft,
  home: z.enum(HOME_FATES).nullable().default(null),
  homeDiscipline: z.string().min(1).max(80).nullable().default(null),
  homeItems: seenHomeItems,
});
export const stopActivityInput = z.object({ strandId: knownId, technique: z.string().min(1).max(80), reason });
const { timesPerWeek, minutes } = doseSchema.shape;
export const cutDoseInput = z.object({ strandId: knownId, timesPerWeek, minutes, reason });
export const handStrandOverInput = z.object({
  strandId: knownId,
  therapistId: knownId,
  planVersion: z.int(),
  rowVersion: z.int().nullable().default(null),
});
export const changeStrandStateInput = z.object({ strandId: knownId, version: z.int(), reason });

@InputType({ isAbstract: true })
abstract class StrandDetailsInput {
  @Field(() => ID, { nullable: true, description: 'Who does it; of the discipline.' })
  therapistId?: string | null;

  @Field(() => MeasureModel, { nullable: true, description: 'What it watches.' })
  measure?: MeasureModel | null;

  @Field(() => MeasureValueModel, { nullable: true, description: 'Where it starts; a value of the measure.' })
  start?: MeasureValueModel | null;

  @Field(() => MeasureValueModel, { nullable: true, description: 'Where it wants to be; a value of the measure.' })
  target?: MeasureValueModel | null;

  @Field(() => DoseModel, { nullable: true, description: 'What it takes of a week.' })
  dose?: DoseModel | null;
}

@InputType('AddStrandInput', { description: "A discipline's strand under a goal of a draft." })
export class AddStrandInput extends StrandDetailsInput {
  @Field(() => ID, { description: 'Which draft.' })
  versionId: string;

  @Field(() => ID, { description: 'Which goal.' })
  goalId: string;

  @Field(() => ID, { nullable: true, description: 'A UUID made by you: sending it twice is adding it once.' })
  strandId?: string;

  @Field(() => String, { description: 'Code of the discipline.' })
  discipline: string;

  @Field(() => String, { description: 'What this discipline does, in a line; may be empty for now.' })
  what: string;

  @Field(() => [PlannedActivityModel], { description: 'How it is worked.' })
  techniques: PlannedActivityModel[];

  @Field(() => [String], { description: 'Codes of the focus areas it serves, of any discipline.' })
  focusAreas: string[];
}

@InputType('EditStrandInput', { description: 'What changes of a strand in a draft; a field left out stays.' })
export class EditStrandInput extends StrandDetailsInput {
  @Field(() => ID, { description: 'Which draft.' })
  versionId: string;

  @Field(() => ID, { description: 'Which strand.' })
  strandId: string;

  @Field(() => Int, { description: 'Version of the content you saw.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'What this discipline does, in a line.' })
  what?: string;

  @Field(() => [PlannedActivityModel], { nullable: true, description: 'How it is worked.' })
  techniques?: PlannedActivityModel[];

  @Field(() => [String], { nullable: true, description: 'Codes of the focus areas it serves.' })
  focusAreas?: string[];

  @Field(() => Int, { nullable: true, description: 'Its place under the goal.' })
  position?: number;
}

@InputType('RemoveStrandInput', { description: 'A strand to be taken out of a draft.' })
export class RemoveStrandInput implements z.input<typeof removeStrandInput> {
  @Field(() => ID, { description: 'Which draft.' })
  versionId: string;

  @Field(() => ID, { description: 'Which strand.' })
  strandId: string;

  @Field(() => Int, { description: 'Version of the content you saw.' })
  version: number;

  @Field(() => HomeFateEnum, {
    nullable: true,
    description: 'What becomes of what its discipline asks for at home towards the goal; needed where there is any.',
  })
  home?: HomeFateWay | null;

  @Field(() => String, { nullable: true, description: 'Code of the discipline that HAND_ON hands it to.' })
  homeDiscipline?: string | null;

  @Field(() => [SeenHomeItemInput], {
    defaultValue: [],
    description: 'What TAKE_OUT takes out, as you saw it; one that changed since, or was added, is a conflict.',
  })
  homeItems?: SeenHomeItemInput[];
}

@InputType('HandStrandOverInput', { description: 'A strand that another of its discipline takes over.' })
export class HandStrandOverInput implements z.input<typeof handStrandOverInput> {
  @Field(() => ID, { description: 'Which strand.' })
  strandId: string;

  @Field(() => ID, { description: 'Who takes it over; of its discipline.' })
  therapistId: string;

  @Field(() => Int, { description: 'Version of the plan you saw.' })
  planVersion: number;

  @Field(() => Int, { nullable: true, description: 'Version of its row in the open draft; null where none is open.' })
  rowVersion?: number | null;
}

@InputType('ChangeStrandStateInput', { description: 'A strand that is paused or resumed.' })
export class ChangeStrandStateInput implements z.input<typeof changeStrandStateInput> {
  @Field(() => ID, { description: 'Which strand.' })
  strandId: string;

  @Field(() => Int, { description: 'Version of the strand you saw.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Why; pausing needs it.' })
  reason?: string | null;
}

@InputType('StopActivityInput', { description: 'An activity to be stopped for safety.' })
export class StopActivityInput implements z.input<typeof stopActivityInput> {
  @Field(() => ID, { description: 'Which strand.' })
  strandId: string;

  @Field(() => String, { description: 'Code of the technique, in whatever form and place it is planned.' })
  technique: string;

  @Field(() => String, { nullable: true, description: 'Why, for those who have to know it.' })
  reason?: string | null;
}

@InputType('CutDoseInput', { description: 'A dose to be cut for safety.' })
export class CutDoseInput implements z.input<typeof cutDoseInput> {
  @Field(() => ID, { description: 'Which strand.' })
  strandId: string;

  @Field(() => Float, { description: '0.5 is every other week.' })
  timesPerWeek: number;

  @Field(() => Int, { description: 'Minutes each time.' })
  minutes: number;

  @Field(() => String, { nullable: true, description: 'Why, for those who have to know it.' })
  reason?: string | null;
}

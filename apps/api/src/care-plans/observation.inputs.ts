import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  observationInputSchema,
  VOID_REASONS,
  type Level,
  type ObservationRemark,
  type VoidReason,
} from '@trellis/domain';
import { z } from 'zod';
import { DateTime } from '../platform/graphql/scalars.ts';
import { MeasureValueModel } from './measure.model.ts';
import { ObservationRemarkEnum, VoidReasonEnum } from './observation.model.ts';

const { scaleEdition, level, measure, setting, seenBy, remarks, note, happenedAt } = observationInputSchema.shape;

/** Ids of what is there already are not looked at here: a malformed one answers like an unknown one. */
export const recordObservationSchema = z.object({
  id: z.uuid().toLowerCase(),
  goalId: z.string().toLowerCase(),
  strandId: z.string().toLowerCase().nullable().default(null),
  scaleEdition,
  level: level.default(null),
  measure: measure.default(null),
  setting,
  seenBy,
  remarks,
  note,
  happenedAt,
});
export type RecordObservation = z.output<typeof recordObservationSchema>;

@InputType('RecordObservationInput', { description: 'What was seen: a level of the goal, or a measure of a strand.' })
export class RecordObservationInput implements Omit<z.input<typeof recordObservationSchema>, 'measure'> {
  @Field(() => ID, { description: 'A UUID made by you: sending it twice is recording it once.' })
  id: string;

  @Field(() => ID, { description: 'The goal.' })
  goalId: string;

  @Field(() => ID, { nullable: true, description: 'The strand, for a measure.' })
  strandId?: string | null;

  @Field(() => Int, { description: 'The edition of the scale whose words were on the screen.' })
  scaleEdition: number;

  @Field(() => Int, { nullable: true, description: 'From -2 to 2; leave out for a measure.' })
  level?: Level | null;

  @Field(() => MeasureValueModel, { nullable: true, description: 'The value; leave out for a level.' })
  measure?: MeasureValueModel | null;

  @Field(() => String, { description: 'Code of the setting it was seen in.' })
  setting: string;

  @Field(() => String, { description: 'IN_PERSON, VIDEO, REPORTED_BY_CARER or REPORTED_BY_TEACHER.' })
  seenBy: z.input<typeof seenBy>;

  @Field(() => [ObservationRemarkEnum], { description: 'What made the day unlike others; often nothing.' })
  remarks: ObservationRemark[];

  @Field(() => String, { description: 'At most 500 characters; often empty.' })
  note: string;

  @Field(() => DateTime, { description: 'When it was seen; not in the future.' })
  happenedAt: string;
}

export const voidObservationSchema = z.object({ observationId: z.string(), reason: z.enum(VOID_REASONS) });
export type VoidObservation = z.output<typeof voidObservationSchema>;

@InputType('VoidObservationInput', { description: 'An observation to be taken back.' })
export class VoidObservationInput implements z.input<typeof voidObservationSchema> {
  @Field(() => ID, { description: 'The observation.' })
  observationId: string;

  @Field(() => VoidReasonEnum, { description: 'Why.' })
  reason: VoidReason;
}
